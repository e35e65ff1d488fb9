import { nameMax } from '../io/saveFile/limits.ts';

/** One line, without control characters and lone surrogates, no longer than the saved form takes. */
export function cleanName(name: string): string {
  return name
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, nameMax)
    .toWellFormed();
}

/** Random and short enough to read in an address; works without a secure context. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}
