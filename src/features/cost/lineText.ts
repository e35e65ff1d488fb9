import { costLineWords, type LineWords } from '../../content/costLineWords.ts';
import type { CostInputs, RowId } from '../../domain/index.ts';

/** What a line is called and what it holds; a line of the user's own carries its label. */
export function lineText(
  inputs: CostInputs,
  row: RowId,
  line: string,
): { readonly title: string; readonly about: string } {
  const own = ownLabel(inputs, line);
  if (own !== undefined) return { title: own, about: 'A line of your own; it does not rise with prices.' };
  const words = (costLineWords as Readonly<Record<string, LineWords | undefined>>)[line];
  return (row === 'today' ? undefined : words?.of?.[row]) ?? words ?? { title: line, about: '' };
}

/** The label of a line of the user's own, by its id (`extra-1`, …). */
export function ownLabel({ extra = [] }: CostInputs, id: string): string | undefined {
  if (!id.startsWith('extra-')) return undefined;
  return extra[Number(id.slice('extra-'.length)) - 1]?.label || 'Line without a name';
}

/** As it stands inside a sentence: 'Pay of one person' becomes 'pay of one person', 'SLA' stays. */
export function lowered(title: string): string {
  return /^\p{Lu}\p{Lu}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Numbers up to ten in words, as a report sets them. */
export function spelled(count: number): string {
  return smallNumbers[count] ?? String(count);
}

/** 'a, b and c'. */
export function listed(parts: readonly string[], last: 'and' | 'or' = 'and'): string {
  const head = parts.slice(0, -1);
  const tail = parts.at(-1) ?? '';
  return head.length === 0 ? tail : `${head.join(', ')} ${last} ${tail}`;
}
