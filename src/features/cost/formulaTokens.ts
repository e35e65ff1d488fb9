/** What stands in a printed formula: a sign or a word between values, or a value with its name. */
export type Token =
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string | null; readonly shown: string };

/** How tightly a formula binds, from the loosest: what binds less than its surroundings is put in brackets. */
const levels = ['choice', 'sum', 'product', 'power', 'value'] as const;
type Level = (typeof levels)[number];

export interface Printed {
  readonly level: Level;
  readonly tokens: readonly Token[];
}

export function valueOf(name: string | null, shown: string): Printed {
  return { level: 'value', tokens: [{ kind: 'value', name, shown }] };
}

export function sumOf(parts: readonly Printed[]): Printed {
  return joined(parts, '+', 'sum', 'choice');
}

export function differenceOf(a: Printed, b: Printed): Printed {
  return joined([bracketed(a, 'choice'), bracketed(b, 'sum')], '−', 'sum', 'choice');
}

export interface Factor {
  readonly by: '×' | '/';
  readonly printed: Printed;
}

/** `a × b / c`, with a minus before it where it is negative. */
export function productOf(factors: readonly Factor[], negative: boolean): Printed {
  const [only] = factors;
  if (only && factors.length === 1 && !negative) return only.printed;
  const tokens = factors.flatMap(({ by, printed }, i) => {
    const { tokens: inside } = bracketed(printed, by === '/' ? 'product' : 'sum');
    return i === 0 ? inside : [sign(by), ...inside];
  });
  return negative ? { level: 'sum', tokens: [sign('−'), ...tokens] } : { level: 'product', tokens };
}

export function powerOf(base: Printed, exponent: Printed): Printed {
  return joined([base, exponent], 'to the power of', 'power', 'power');
}

/** 'the larger of a and b'. */
export function choiceOf(words: string, a: Printed, b: Printed): Printed {
  const [first, second] = [a, b].map((part) => bracketed(part, 'choice').tokens);
  return { level: 'choice', tokens: [sign(words), ...(first ?? []), sign('and'), ...(second ?? [])] };
}

function joined(parts: readonly Printed[], by: string, level: Level, above: Level): Printed {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    level,
    tokens: parts.flatMap((part, i) => {
      const { tokens } = bracketed(part, above);
      return i === 0 ? tokens : [sign(by), ...tokens];
    }),
  };
}

/** In brackets where it binds no more than the level. */
function bracketed(part: Printed, level: Level): Printed {
  if (levels.indexOf(part.level) > levels.indexOf(level)) return part;
  return { level: 'value', tokens: [sign('('), ...part.tokens, sign(')')] };
}

function sign(text: string): Token {
  return { kind: 'sign', text };
}
