import { type Read, refuse } from './refusal.ts';

const maxCharacters = 1_000_000;
const maxDepth = 32;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** JSON from outside, within limits on size and depth and without keys that reach into every object. */
export function parseJson(text: string): Read<unknown> {
  if (text.trim() === '') return refuse('empty', 'There is nothing in it. Choose a file that Remit saved.');
  if (text.length > maxCharacters)
    return refuse(
      'too-large',
      'It is larger than one million characters. An assessment saved by Remit is far smaller.',
    );
  if (deeperThan(text, maxDepth)) return refuse('invalid', 'It is nested too deeply to be an assessment.');
  let forbidden: string | undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), (key, inner: unknown) => {
      if (forbiddenKeys.has(key)) forbidden = key;
      return inner;
    });
    if (forbidden !== undefined)
      return refuse('invalid', `It has a field named ${forbidden}, which no assessment has.`);
    return { ok: true, value };
  } catch {
    return refuse('not-json', 'It cannot be read as JSON: it is not an assessment, or it was cut off or changed.');
  }
}

/** True when brackets outside strings nest deeper than the limit; a look at the text, before any parsing. */
function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      if (++depth > limit) return true;
    } else if (c === '}' || c === ']') depth--;
  }
  return false;
}
