import { termWords } from '../../content/costLineWords.ts';
import { figureWords } from '../../content/figureWords.ts';
import { type CostInputs, type Explained, type ExplainedPiece, fieldOf, type FigureId } from '../../domain/index.ts';
import { type Exactly, exactly } from './exactly.ts';
import {
  choiceOf,
  differenceOf,
  powerOf,
  type Printed,
  productOf,
  sumOf,
  type Token,
  valueOf,
} from './formulaTokens.ts';
import { lowered, ownLabel } from './lineText.ts';

/** A step with a name, written out: its tokens come to what is shown. */
export interface Step {
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly shown: string;
}

export interface PrintedAmount extends Omit<Step, 'name'> {
  /** The named steps in the amount, and those in them, each once. */
  readonly steps: readonly Step[];
  /** What changes each year after the one that is shown, as in 'wages +3.5 %'. */
  readonly drift: readonly string[];
  /** Names of what comes to 0 and is therefore not printed in a sum. */
  readonly leftOut: readonly string[];
}

/** Growth and price drift: 1 in the first year, where they are not printed but told. */
const drifts: Readonly<Record<string, string>> = {
  wages: 'wages',
  prices: 'other prices',
  'vendor-prices': 'provider prices',
  growth: 'amount of work',
};
const moneyTerms: readonly string[] = ['loaded', 'lead-month', 'fee', 'first-year-fee', 'build-price'];

/** An amount as it can be read and checked with a calculator, from the figures that the page counts with. */
export function printedAmount({ amount, from }: ExplainedPiece, inputs: CostInputs, locale: string): PrintedAmount {
  return new Printer(inputs, locale, yearOf(from)).print(amount);
}

/** Year of a month, counted from 0; the decision belongs to the first. */
export function yearOf(month: number): number {
  return Math.max(0, Math.ceil(month / 12) - 1);
}

/** Whose year a part of the formula speaks of, where it is not that of the line: 'the year before'. */
interface When {
  readonly said: string | null;
  /** It stays that of this year in all others. */
  readonly stays: boolean;
}

type Operation = Exclude<Explained, { op: 'number' | 'figure' | 'term' }>;
type Term = Extract<Explained, { op: 'term' }>;

class Printer {
  readonly #inputs: CostInputs;
  readonly #exactly: Exactly;
  readonly #year: number;
  readonly #steps = new Map<string, Step>();
  readonly #waiting: (() => void)[] = [];
  readonly #drift = new Set<string>();
  readonly #leftOut = new Set<string>();

  constructor(inputs: CostInputs, locale: string, year: number) {
    this.#inputs = inputs;
    this.#exactly = exactly(locale, inputs.currency);
    this.#year = year;
  }

  print(amount: Explained): PrintedAmount {
    const own: When = { said: null, stays: false };
    // The line itself is what a step would say: 'fee = fee' helps nobody.
    const { tokens } = this.#of(amount.op === 'term' ? amount.of[0] : amount, own);
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
    return {
      tokens,
      shown: this.#exactly(amount.value, 'money'),
      steps: [...this.#steps.values()],
      drift: [...this.#drift],
      leftOut: [...this.#leftOut],
    };
  }

  #of(node: Explained, when: When): Printed {
    const part = (at: 0 | 1) => this.#of(operand(node as Operation, at), when);
    switch (node.op) {
      case 'number':
        return this.#plain(node.value);
      case 'figure':
        return this.#figure(node.id, node.value);
      case 'term':
        return this.#term(node, when);
      case 'in-year':
        return this.#inAnotherYear(node, when);
      case 'year-before':
        return this.#elsewhen(node, { ...when, said: 'the year before' });
      case 'compound': {
        const grown = sumOf([this.#plain(1), part(0)]);
        return node.year === 1 ? grown : powerOf(grown, this.#plain(node.year ?? 0));
      }
      case 'plus':
        return this.#sum(node, when);
      case 'minus':
        return differenceOf(part(0), part(1));
      case 'greater':
        return choiceOf('the larger of', part(0), part(1));
      case 'lesser':
        return choiceOf('the smaller of', part(0), part(1));
      case 'power':
        return powerOf(part(0), part(1));
      case 'times':
      case 'over':
        return this.#product(node, when);
    }
  }

  #term(node: Term, when: When): Printed {
    const [inside] = node.of;
    const factors = this.#factors(inside, when);
    const [only] = factors;
    if (only?.factor.op === 'figure' && factors.length === 1) return this.#of(only.factor, when);
    const name = when.said === null ? termWord(node.name) : `${termWord(node.name)}, ${when.said}`;
    const shown = this.#exactly(node.value, moneyTerms.includes(node.name) ? 'money' : 'number');
    const key = `${name} ${shown}`;
    if (!this.#steps.has(key)) {
      this.#steps.set(key, { name, tokens: [], shown });
      this.#waiting.push(() => this.#steps.set(key, { name, tokens: this.#of(inside, when).tokens, shown }));
    }
    return valueOf(name, shown);
  }

  #inAnotherYear(node: Operation, when: When): Printed {
    const { year = 0 } = node;
    const said = year === this.#year ? when.said : year === 0 ? 'in the first year' : `in year ${year + 1}`;
    return this.#elsewhen(node, { said, stays: true });
  }

  /** A value of another year; a step with a name says so in it. */
  #elsewhen(node: Operation, when: When): Printed {
    const inside = operand(node, 0);
    if (node.value !== inside.value) return valueOf(when.said, this.#exactly(node.value, 'number'));
    return this.#of(inside, when);
  }

  #sum(node: Operation, when: When): Printed {
    const all = addendsOf(node);
    const some = all.some(({ op }) => op === 'number') ? all : all.filter(({ value }) => value !== 0);
    const kept = some.length === 0 ? all : some;
    for (const part of all) if (!kept.includes(part)) this.#leaveOut(part);
    return sumOf(kept.map((part) => this.#of(part, when)));
  }

  #product(node: Operation, when: When): Printed {
    const factors = this.#factors(node, when);
    const [first] = factors;
    const negative = factors.length > 1 && first?.factor.op === 'number' && first.factor.value === -1;
    const printed = (negative ? factors.slice(1) : factors).map(({ by, factor }) => ({
      by,
      printed: this.#of(factor, when),
    }));
    return printed.length === 0 ? this.#plain(1) : productOf(printed, negative);
  }

  #factors(node: Explained, when: When): DividedFactor[] {
    return factorsOf(node).filter(({ by, factor }) => by === '/' || !this.#isTold(factor, when));
  }

  /** A rise so far that is exactly 1 is no factor to print; what it will do in later years is told instead. */
  #isTold(factor: Explained, when: When): boolean {
    if (factor.value !== 1) return false;
    if (factor.op === 'in-year') return isDrift(operand(factor, 0));
    const risen = factor.op === 'power' ? operand(factor, 0) : factor;
    if (!isDrift(risen) || risen.value !== 1) return false;
    const [compound] = risen.of;
    const rate = 'of' in compound ? (compound.of[0]?.value ?? 0) : 0;
    const exponent = factor.op === 'power' ? operand(factor, 1).value : 1;
    if (rate !== 0 && exponent !== 0 && !when.stays) {
      const power = exponent === 1 ? '' : ` (to the power of ${this.#exactly(exponent, 'number')})`;
      this.#drift.add(`${drifts[risen.name]} ${this.#exactly(rate, 'change')}${power}`);
    }
    return true;
  }

  /** Names what makes a part of a sum 0. */
  #leaveOut(part: Explained): void {
    if (part.op === 'figure') this.#leftOut.add(this.#nameOf(part.id));
    else if (part.op === 'term') this.#leftOut.add(termWord(part.name));
    else if ('of' in part) for (const inside of part.of) if (inside.value === 0) this.#leaveOut(inside);
  }

  #figure(id: string, value: number): Printed {
    const name = this.#nameOf(id);
    const { counts } = id.startsWith('extra-') ? ({ counts: 'money' } as const) : fieldOf(id as FigureId);
    // 'Months paid twice 4', not '4 months'.
    const isSaid = ['months', 'weeks', 'hours', 'years'].includes(counts) && name.includes(counts.slice(0, -1));
    return valueOf(name, this.#exactly(value, isSaid ? 'number' : counts));
  }

  #nameOf(id: string): string {
    return ownLabel(this.#inputs, id) ?? lowered(figureWords[id as FigureId].title);
  }

  /** A plain number between 0 and 1 is a share: of a price at a milestone, or of a fee. */
  #plain(value: number): Printed {
    return valueOf(null, this.#exactly(value, value > 0 && value < 1 ? 'share' : 'number'));
  }
}

function isDrift(node: Explained): node is Term {
  return node.op === 'term' && node.name in drifts;
}

function termWord(name: string): string {
  return (termWords as Readonly<Record<string, string>>)[name] ?? name;
}

const nothing: Explained = { op: 'number', value: 0 };

function operand(node: Operation, at: 0 | 1): Explained {
  return node.of[at] ?? nothing;
}

/** `(a + b) + c` as a, b, c. */
function addendsOf(node: Explained): Explained[] {
  return node.op === 'plus' ? node.of.flatMap(addendsOf) : [node];
}

interface DividedFactor {
  readonly by: '×' | '/';
  readonly factor: Explained;
}

/** `a × (b / c)` as × a, × b, / c. */
function factorsOf(node: Explained): DividedFactor[] {
  if (node.op === 'times') return node.of.flatMap(factorsOf);
  if (node.op === 'over') return [...factorsOf(operand(node, 0)), { by: '/', factor: operand(node, 1) }];
  return [{ by: '×', factor: node }];
}
