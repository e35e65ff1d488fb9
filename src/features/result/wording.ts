const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

const tens = 20;

/** Numbers up to the number of questions in words, as a report sets them; larger ones in figures. */
export function spelled(count: number): string {
  if (count > tens && count < tens + 10) return `twenty-${words[count - tens]}`;
  return words[count] ?? String(count);
}

/** 'a, b or c'. */
export function listed(parts: readonly string[], last: 'and' | 'or'): string {
  const head = parts.slice(0, -1);
  const tail = parts.at(-1) ?? '';
  return head.length === 0 ? tail : `${head.join(', ')} ${last} ${tail}`;
}

/** Points with their sign and one decimal, as contributions are shown. */
export function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}
