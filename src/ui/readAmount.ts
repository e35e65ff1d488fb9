export type AmountRead =
  | { readonly kind: 'amount'; readonly value: number }
  /** As typed: the low can stand above the high, which is for the caller to refuse. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'empty' }
  /** The reading with a decimal separator first; of a bare share, the reading in per cent first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'unreadable' };

interface Typed {
  readonly sign: '-' | '';
  readonly digits: string;
  readonly exponent: number;
  /** Power of ten of the word behind it, as in '14 k'. */
  readonly scale: number | null;
  readonly percent: boolean;
}

/** The habits of a locale and what the field counts. */
interface Field extends Habits {
  readonly percent: boolean;
}

interface Habits {
  readonly groups: ReadonlySet<string>;
  readonly decimals: ReadonlySet<string>;
  readonly scales: ReadonlyMap<string, number>;
}

const unreadable: AmountRead = { kind: 'unreadable' };

/** Words for powers of ten that mean the same nearly everywhere; 'mil' and 'billion' do not. */
const scalesEverywhere: Readonly<Record<string, number>> = {
  k: 3,
  tsd: 3,
  thousand: 3,
  lac: 5,
  lakh: 5,
  lakhs: 5,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  mln: 6,
  million: 6,
  millions: 6,
  cr: 7,
  crore: 7,
  crores: 7,
  bn: 9,
  mrd: 9,
};

const currencyCodes = new Set(Intl.supportedValuesOf('currency'));
const dollars = 'US|CA|C|AU|A|NZ|HK|SG|S|R|MX|NT';
// Letters beside a sign are named one by one: in 'k€' they are a thousand.
const mark = `(?:(?:${dollars})?\\$(?:${dollars})?|\\p{Sc}|kr\\.?|[Ff]r\\.|[Rr]s\\.?|zł|Kč|[A-Za-z]{3}(?![\\p{L}\\p{M}]))`;
const onlyMark = new RegExp(`^${mark}$`, 'u');
const one = new RegExp(
  `^(?<sign>[+-]?) ?(?<before>${mark})? ?(?<inner>[+-]?) ?(?<lead>%?) ?` +
    `(?<digits>[.,٫]?\\d(?:[\\d.,'٫٬ ]*\\d)?)(?:[eE](?<exponent>[+-]?\\d+))?` +
    ` ?(?<word>[\\p{L}\\p{M}]+[.॰]?)? ?(?<tail>%?) ?(?<after>${mark})?$`,
  'u',
);
const between = / (?:to|bis|à|a|až|até|till|hasta|إلى|से) /iu;

/**
 * Reads an amount or a range as people type it where they live; a percent field counts per cent and answers with the ratio.
 * One separator before exactly three digits is a grouping where the locale groups with it ('1,234' in English). It is asked
 * about where the locale does not: '1.234' in English, '1,234' in German, '1.234' in Polish. Anything else that tells the two
 * apart is taken at its word: a leading zero, a fourth digit, a second separator, a word or % behind a decimal separator.
 * In a percent field a number below 1 without % is asked about, for 0.12 may be meant as 12 %. A range is not asked about:
 * where an end has two readings, it is unreadable.
 */
export function readAmount(
  text: string,
  { locale, percent = false }: { readonly locale: string; readonly percent?: boolean },
): AmountRead {
  const plain = canonical(text);
  if (plain === '') return { kind: 'empty' };
  const field: Field = { ...habitsOf(locale), percent };
  const single = typedOf(plain, field);
  if (!single) return readRange(plain.replace(between, ' - '), field);
  const [first, second] = readingsOf(single, field);
  if (first === undefined) return unreadable;
  return second === undefined ? { kind: 'amount', value: first } : { kind: 'ambiguous', readings: [first, second] };
}

function readRange(text: string, field: Field): AmountRead {
  const dashes = [...text.matchAll(/ ?- ?/g)];
  // Two signs, two exponents and the dash itself.
  if (dashes.length > 5) return unreadable;
  for (const { index, 0: dash } of dashes) {
    const left = typedOf(text.slice(0, index), field);
    const right = typedOf(text.slice(index + dash.length), field);
    if (left && right) return rangeOf(left, right, field);
  }
  return unreadable;
}

/** What stands behind the second end holds for both: '10–14k', '0.5–0.8 %'; but '500–1k' is what it says. */
function rangeOf(left: Typed, right: Typed, field: Field): AmountRead {
  const size = (end: Typed) => Math.abs(readingsOf({ ...end, scale: null }, field)[0] ?? 0);
  const percent = left.percent || right.percent;
  const scale = left.scale ?? (size(left) < size(right) ? right.scale : null);
  // In '0.5–1.5' the second end says that per cent are meant.
  const inPercent = percent || Math.max(size(left), size(right)) >= 0.01;
  const [low, ...otherLows] = readingsOf({ ...left, percent, scale }, field, inPercent);
  const [high, ...otherHighs] = readingsOf({ ...right, percent }, field, inPercent);
  const certain = otherLows.length + otherHighs.length === 0;
  return certain && low !== undefined && high !== undefined ? { kind: 'range', low, high } : unreadable;
}

/** One way of writing for what is typed in many: digits, spaces, dashes, apostrophes and per cent signs of all scripts. */
function canonical(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/\s+/g, ' ')
    .replace(/[’‘ʼ´＇]/g, "'")
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[٪％]/g, '%')
    .replace(/＋/g, '+')
    .replace(/．/g, '.')
    .replace(/，/g, ',')
    .trim();
}

/** Decimal digits stand in Unicode in runs from 0 to 9. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

function typedOf(text: string, field: Field): Typed | null {
  const found = one.exec(text.trim())?.groups;
  if (!found) return null;
  const { sign, inner, before, lead, word = '', tail, after, digits = '', exponent = '0' } = found;
  const scale = field.scales.get(scaleWord(word)) ?? null;
  const marks = [before, after, scale === null ? word : ''].filter(Boolean);
  const percent = Boolean(lead || tail);
  const twice = (sign && inner) || (lead && tail) || marks.length > 1;
  const outOfPlace = field.percent ? word || marks.length > 0 : percent;
  if (twice || outOfPlace || !marks.every(isCurrency)) return null;
  return { sign: sign === '-' || inner === '-' ? '-' : '', digits, exponent: Number(exponent), scale, percent };
}

function isCurrency(text = ''): boolean {
  return onlyMark.test(text) && (currencyCodes.has(text.toUpperCase()) || !/^[A-Za-z]{3}$/.test(text));
}

/** None, one or two finite values; `inPercent` where a share without % is known to be in per cent. */
function readingsOf(typed: Typed, field: Field, inPercent = typed.percent): readonly number[] {
  const valueOf = (digits: string, shift: number) => {
    const value = Number(`${typed.sign}${digits}e${typed.exponent + (typed.scale ?? 0) + shift}`);
    // Nobody means −0.
    return value === 0 ? 0 : value;
  };
  const readings = digitsMeant(typed, field).flatMap((digits) => {
    const value = valueOf(digits, field.percent ? -2 : 0);
    const asked = field.percent && !inPercent && value !== 0 && Math.abs(value) < 0.01;
    return asked ? [value, valueOf(digits, 0)] : [value];
  });
  return readings.every((value) => Number.isFinite(value)) ? readings : [];
}

/** The digits as a number of JavaScript: the decimal reading, the grouped one, or both where neither is certain. */
function digitsMeant(typed: Typed, { groups, decimals }: Habits): readonly string[] {
  const decimal = withDecimals(typed.digits);
  const grouped = withoutGroups(typed.digits);
  if (decimal === null || grouped === null) return [decimal ?? grouped ?? []].flat();
  const separator = typed.digits.replace(/\d/g, '');
  if (groups.has(separator) && !decimals.has(separator)) return [grouped];
  const followed = typed.percent || typed.scale !== null || typed.exponent !== 0;
  return followed && decimals.has(separator) ? [decimal] : [decimal, grouped];
}

function withDecimals(digits: string): string | null {
  const [, whole = '', separator = '', fraction] = /^(.*)([.,٫])(\d+)$/.exec(digits) ?? [];
  if (fraction === undefined || whole.includes(separator)) return null;
  const units = whole === '' ? '0' : withoutGroups(whole);
  return units && `${units}.${fraction}`;
}

/** In threes, or as in India in twos before the last three. */
function withoutGroups(digits: string): string | null {
  const threes = /^\d+$|^[1-9]\d{0,2}([.,' ٬])\d{3}(?:\1\d{3})*$/;
  const twos = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;
  return threes.test(digits) || twos.test(digits) ? digits.replace(/\D/g, '') : null;
}

const known = new Map<string, Habits>();

function habitsOf(locale: string): Habits {
  const habits = known.get(locale) ?? findHabits(locale);
  known.set(locale, habits);
  return habits;
}

function findHabits(locale: string): Habits {
  // Austria groups money with a point and other numbers with a space.
  const samples = [
    new Intl.NumberFormat(locale),
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
  ];
  const parts = samples.flatMap((format) => format.formatToParts(1_234_567.5));
  const marks = (type: 'group' | 'decimal') =>
    new Set(parts.filter((part) => part.type === type).map(({ value }) => canonical(value)));
  return { groups: marks('group'), decimals: marks('decimal'), scales: findScales(locale) };
}

/** Powers of ten by word in small letters; NaN, and so unreadable, where a word has two meanings ('3bn' in Swedish). */
function findScales(locale: string): ReadonlyMap<string, number> {
  const scales = new Map(Object.entries(scalesEverywhere));
  for (const compactDisplay of ['short', 'long'] as const) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
    for (let power = 3; power <= 12; power += 1)
      for (const mantissa of [1, 1.5, 2, 5]) {
        const parts = format.formatToParts(mantissa * 10 ** power);
        const word = scaleWord(canonical(parts.find(({ type }) => type === 'compact')?.value ?? ''));
        const shown = parts.filter(({ type }) => type === 'integer').map(({ value }) => canonical(value));
        const meant = power + 1 - shown.join('').length;
        if (word && shown.length > 0) scales.set(word, (scales.get(word) ?? meant) === meant ? meant : Number.NaN);
      }
  }
  return scales;
}

/** Abbreviations end in a dot or not. */
function scaleWord(text: string): string {
  return text.replace(/[.॰]/, '').toLowerCase();
}
