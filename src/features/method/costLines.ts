import { costCategoryWords, costLineWords, type LineWords, pricingWords } from '../../content/costLineWords.ts';
import { modelNames } from '../../content/modelNames.ts';
import { type Expression, type LineFormula, lineFormulas, type Moment, type RowId } from '../../domain/index.ts';
import { driftLetters, plainText, stepName, type Token, tokensOf, writtenOut } from './formulaTokens.ts';

interface ReadFormula {
  /** The way of pricing or running for which it holds. */
  readonly way: string | undefined;
  /** When it falls; with `until` in as many months as that comes to. */
  readonly when: string;
  readonly until: readonly Token[] | undefined;
  readonly tokens: readonly Token[];
}

export interface CostLineEntry {
  readonly id: string;
  readonly row: RowId;
  readonly title: string;
  readonly about: string;
  readonly category: string;
  readonly formulas: readonly ReadFormula[];
}

interface NamedStep {
  readonly name: string;
  /** More than one where models have it each in their own way. */
  readonly formulas: readonly (readonly Token[])[];
}

const formulas = lineFormulas();
const inMonth: Readonly<Record<Moment, string>> = {
  decision: 'Month 0',
  first: 'Month 1',
  'half-build': 'Halfway through the build',
  'build-end': 'Last month of the build',
  'after-build': 'First month after the build',
  'new-year': 'First month of each later year',
  end: 'Month H, the last',
};

/** Every cost line of every model and of today, with its formulas in names. */
export const costLineEntries: readonly CostLineEntry[] = formulas
  .filter((one, i) => formulas.findIndex((other) => idOf(other) === idOf(one)) === i)
  .map((one) => ({
    id: idOf(one),
    row: one.row,
    ...wordsOf(one),
    category: capital(costCategoryWords[one.category].title),
    formulas: formulas.filter((other) => idOf(other) === idOf(one)).flatMap(formulasOf),
  }));

/** What rises with the years, by its letter. */
export const driftSteps: readonly NamedStep[] = Object.keys(driftLetters).flatMap((letter) =>
  stepsWhere((term) => term === letter),
);

/** Steps that stand in lines under a name, in the order in which they first occur. The fee is a line itself. */
export const sharedSteps: readonly NamedStep[] = stepsWhere(
  (term) => term !== 'fee' && !(term in driftLetters) && !writtenOut.includes(term),
);

export function rowTitle(row: RowId): string {
  return row === 'today' ? 'Today, unchanged' : modelNames[row].name;
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function idOf({ row, line }: LineFormula): string {
  return `${row} ${line}`;
}

function wordsOf({ row, line }: LineFormula): { readonly title: string; readonly about: string } {
  const words = (costLineWords as Readonly<Record<string, LineWords>>)[line] ?? { title: line, about: '' };
  const { title, about } = (row === 'today' ? undefined : words.of?.[row]) ?? words;
  return { title, about };
}

function formulasOf({ row, way, pieces }: LineFormula): ReadFormula[] {
  return pieces.map(({ amount, from, until }) => ({
    way: way && wayTitle(row, way),
    when: until === 'end' && from === 'first' ? 'Every month' : until === from ? inMonth[from] : fromMonth(from, until),
    until: typeof until === 'string' ? undefined : tokensOf(until),
    tokens: tokensOf(amount),
  }));
}

function wayTitle(row: RowId, way: NonNullable<LineFormula['way']>): string {
  if (way === 'by-share') return 'As a share of the price';
  if (way === 'by-people') return 'By your own people';
  const ways: Readonly<Record<string, { readonly title: string }>> =
    pricingWords[row === 'bpo' ? 'bpo' : 'managed-services'];
  return ways[way]?.title ?? way;
}

function fromMonth(from: Moment, until: Moment | Expression): string {
  if (from === 'after-build') return 'Every month after the build';
  return until === 'build-end' ? 'Every month of the build' : 'The first months, as many as';
}

function stepsWhere(isWanted: (term: string) => boolean): NamedStep[] {
  const found = new Map<string, Map<string, readonly Token[]>>();
  const collect = (expression: Expression): void => {
    if (expression.op === 'term' && isWanted(expression.name)) {
      const tokens = tokensOf(expression);
      const known = found.get(expression.name) ?? new Map<string, readonly Token[]>();
      found.set(expression.name, known.set(plainText(tokens), tokens));
    }
    if ('of' in expression) expression.of.forEach(collect);
  };
  for (const { pieces } of formulas) for (const { amount } of pieces) collect(amount);
  return [...found].map(([term, texts]) => ({ name: stepName(term), formulas: [...texts.values()] }));
}
