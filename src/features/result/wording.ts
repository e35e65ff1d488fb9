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

/** A share as a percentage without more digits than 10,000 draws can tell; the ends only where they are exact. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share > 0.99 && share < 1) return 'over 99 %';
  return `${(100 * share).toFixed(0)} %`;
}

/** A chance as people say it: 'one chance in twelve', 'an even chance', 'three chances in four'. */
export function chanceWords(chance: number): string {
  if (chance >= 0.95) return 'almost certain';
  if (chance >= 0.7) return 'about three chances in four';
  if (chance >= 0.6) return 'about two chances in three';
  if (chance >= 0.42) return 'an even chance';
  const oneIn = Math.round(1 / chance);
  return oneIn > 20 ? 'less than one chance in twenty' : `about one chance in ${spelled(oneIn)}`;
}
