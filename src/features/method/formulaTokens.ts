import { termWords } from '../../content/costLineWords.ts';
import { figureWords } from '../../content/figureWords.ts';
import type { Expression, FigureId } from '../../domain/index.ts';

/** A piece of a formula as it is read: the name of a figure or step, or what stands around it, spaces included. */
export interface Token {
  readonly kind: 'name' | 'sign';
  readonly text: string;
}

/** Steps that most formulas have, so they go by one letter. */
export const driftLetters: Readonly<Record<string, string>> = {
  growth: 'G',
  wages: 'W',
  prices: 'P',
  'vendor-prices': 'V',
};
/** Steps too small for a name of their own. */
export const writtenOut: readonly string[] = ['hires', 'outcomes'];

/** How tightly a formula binds, from the loosest; what binds less than its surroundings ask for is put in brackets. */
const levels = ['choice', 'sum', 'product', 'value'] as const;
type Level = (typeof levels)[number];

interface Read {
  readonly level: Level;
  readonly tokens: readonly Token[];
}

/** A formula in names; a step with a name is written out where it is the whole formula. */
export function tokensOf(expression: Expression): readonly Token[] {
  return read(expression.op === 'term' ? expression.of[0] : expression).tokens;
}

export function plainText(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** What a figure is called in a formula; H is the length of the comparison. */
export function figureName(id: string): string {
  return id === 'horizonMonths' ? 'H' : lowered(figureWords[id as FigureId].title);
}

export function stepName(term: string): string {
  return driftLetters[term] ?? (termWords as Readonly<Record<string, string>>)[term] ?? term;
}

/** As it stands in a formula: 'Pay of one person' becomes 'pay of one person'. */
export function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function read(expression: Expression): Read {
  switch (expression.op) {
    case 'number':
      return valueOf(sign(numberText(expression.value)));
    case 'figure':
      return valueOf(name(figureName(expression.id)));
    case 'term':
      return writtenOut.includes(expression.name) ? read(expression.of[0]) : valueOf(name(stepName(expression.name)));
    case 'compound':
      return valueOf(sign('(1 + '), ...within(expression.of[0], 'sum'), sign(') to the power of '), name('y'));
    case 'in-year':
      return valueOf(...within(expression.of[0], 'value'), sign(` in year ${expression.year + 1}`));
    case 'year-before':
      return valueOf(...within(expression.of[0], 'value'), sign(' the year before'));
    case 'plus':
      return inRow('sum', ...within(expression.of[0], 'sum'), sign(' + '), ...within(expression.of[1], 'sum'));
    case 'minus':
      return inRow('sum', ...within(expression.of[0], 'sum'), sign(' − '), ...within(expression.of[1], 'product'));
    case 'greater':
      return choice('the larger of ', expression.of);
    case 'lesser':
      return choice('the smaller of ', expression.of);
    case 'power': {
      const [base, exponent] = expression.of;
      return inRow('product', ...within(base, 'value'), sign(' to the power of '), ...within(exponent, 'value'));
    }
    case 'times':
    case 'over':
      return product(factorsOf(expression));
  }
}

interface Factor {
  readonly by: ' × ' | ' ÷ ';
  readonly factor: Expression;
}

/** `a × (b ÷ c)` as × a, × b, ÷ c. */
function factorsOf(expression: Expression): Factor[] {
  if (expression.op === 'times') return expression.of.flatMap(factorsOf);
  if (expression.op === 'over') return [...factorsOf(expression.of[0]), { by: ' ÷ ', factor: expression.of[1] }];
  if (expression.op === 'term' && writtenOut.includes(expression.name)) return factorsOf(expression.of[0]);
  return [{ by: ' × ', factor: expression }];
}

function product(factors: readonly Factor[]): Read {
  const [first] = factors;
  const negative = first?.factor.op === 'number' && first.factor.value === -1;
  const tokens = (negative ? factors.slice(1) : factors).flatMap(({ by, factor }, i) => [
    ...(i > 0 ? [sign(by)] : negative ? [sign('−')] : []),
    ...within(factor, 'value'),
  ]);
  return inRow('product', ...tokens);
}

function choice(words: string, [a, b]: readonly [Expression, Expression]): Read {
  return inRow('choice', sign(words), ...within(a, 'sum'), sign(' and '), ...within(b, 'sum'));
}

function within(expression: Expression, least: Level): readonly Token[] {
  const { level, tokens } = read(expression);
  return levels.indexOf(level) >= levels.indexOf(least) ? tokens : [sign('('), ...tokens, sign(')')];
}

function valueOf(...tokens: readonly Token[]): Read {
  return { level: 'value', tokens };
}

function inRow(level: Level, ...tokens: readonly Token[]): Read {
  return { level, tokens };
}

function name(text: string): Token {
  return { kind: 'name', text };
}

function sign(text: string): Token {
  return { kind: 'sign', text };
}

/** A number between 0 and 1 is a share, as of a price at a milestone. */
function numberText(number: number): string {
  return number > 0 && number < 1 ? `${Math.round(100 * number)}\u00A0%` : String(number);
}
