// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { figureWords } from '../../../src/content/figureWords.ts';
import {
  type CostInputs,
  costs,
  type Explained,
  type ExplainedPiece,
  explainLine,
  type RowId,
} from '../../../src/domain/index.ts';
import type { CostView } from '../../../src/features/cost/costView.ts';
import { Formula } from '../../../src/features/cost/Formula.tsx';
import { printedAmount } from '../../../src/features/cost/formulaText.ts';
import type { Token } from '../../../src/features/cost/formulaTokens.ts';
import { lowered } from '../../../src/features/cost/lineText.ts';
import { anyCostInputs } from '../../domain/cost/costArbitraries.ts';
import { exampleView } from './exampleView.ts';

/** With a currency, so that money can be told from other numbers. */
const anyInputs = anyCostInputs.map((inputs): CostInputs => ({ currency: 'USD', ...inputs }));

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

/** What a printed number can stand for: itself, give or take half of its last place. */
type Between = readonly [number, number];

function read(shown: string): Between {
  const plain = shown.replace(/,/g, '').replace(/−/g, '-');
  const value = Number(/-?[^\d-]*[\d.]+(?:E-?\d+)?/.exec(plain)?.[0].replace(/[^\d.E-]/g, ''));
  const size = Math.abs(value);
  // Money to the cent from 1 on, other numbers to two decimals from 1,000 on, all else to six digits.
  const toCents = /[$€]/.test(shown) ? size >= 1 : size >= 1000 && !shown.includes('%');
  const half = value === 0 ? 0 : toCents ? 0.005 : 0.5 * 10 ** (Math.floor(Math.log10(size)) - 5);
  const scale = shown.includes('%') ? 100 : 1;
  // One more part in 1e12, for what floating point loses on the way.
  return [(value - half) / scale - 1e-12 * size, (value + half) / scale + 1e-12 * size];
}

function corners([a, b]: Between, [c, d]: Between, by: (x: number, y: number) => number): Between {
  const all = [by(a, c), by(a, d), by(b, c), by(b, d)];
  return [Math.min(...all), Math.max(...all)];
}

/** Reads a printed formula as a person with a calculator does, brackets first. */
function calculated(tokens: readonly Token[]): Between {
  let at = 0;
  const next = (...texts: readonly string[]): string | null => {
    const token = tokens[at];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return null;
    at++;
    return token.text;
  };
  const expected = (text: string) => {
    if (next(text) === null) throw new Error(`no ${text} at ${at} in ${JSON.stringify(tokens)}`);
  };
  const sum = (): Between => {
    let total: Between = next('−') ? corners([-1, -1], product(), (x, y) => x * y) : product();
    for (let by = next('+', '−'); by; by = next('+', '−'))
      total = corners(total, product(), by === '+' ? (x, y) => x + y : (x, y) => x - y);
    return total;
  };
  const product = (): Between => {
    let total = powers();
    for (let by = next('×', '/'); by; by = next('×', '/'))
      total = corners(total, powers(), by === '×' ? (x, y) => x * y : (x, y) => x / y);
    return total;
  };
  const powers = (): Between => {
    const base = value();
    return next('to the power of') ? corners(base, value(), (x, y) => x ** y) : base;
  };
  const value = (): Between => {
    const choice = next('the larger of', 'the smaller of');
    if (choice) {
      const a = sum();
      expected('and');
      return corners(a, sum(), choice === 'the larger of' ? Math.max : Math.min);
    }
    if (next('(')) {
      const inside = sum();
      expected(')');
      return inside;
    }
    const token = tokens[at++];
    if (token?.kind !== 'value') throw new Error(`no value at ${at} in ${JSON.stringify(tokens)}`);
    return read(token.shown);
  };
  const whole = sum();
  if (at < tokens.length) throw new Error(`left over at ${at} in ${JSON.stringify(tokens)}`);
  return whole;
}

function overlap([a, b]: Between, [c, d]: Between): boolean {
  return a <= d && c <= b;
}

function eachPiece(
  inputs: CostInputs,
  check: (piece: ExplainedPiece, others: readonly ExplainedPiece[], months: readonly number[], where: string) => void,
): void {
  for (const { id, lines } of costs(inputs).models)
    for (const line of lines) {
      const pieces = explainLine(inputs, id, line.id);
      for (const piece of pieces) check(piece, pieces, line.months, `${id} ${line.id} from ${piece.from}`);
    }
}

describe('a printed formula', () => {
  it('comes to what it says, and so does every step in it, with nothing but the printed numbers', () => {
    let steps = 0;
    fc.assert(
      fc.property(anyInputs, (inputs) =>
        eachPiece(inputs, (piece, _others, _months, where) => {
          const printed = printedAmount(piece, inputs, 'en-US');
          for (const { tokens, shown } of [printed, ...printed.steps]) {
            if (!overlap(calculated(tokens), read(shown)))
              throw new Error(`${where}: ${JSON.stringify({ tokens, shown })}`);
            steps++;
          }
        }),
      ),
      { numRuns: 60 },
    );
    expect(steps).toBeGreaterThan(1_000);
  });

  it('shows what the line costs in the month in which it begins', () =>
    fc.assert(
      fc.property(anyInputs, (inputs) =>
        eachPiece(inputs, (piece, others, months, where) => {
          const { from, until } = piece;
          if (others.some((one) => one !== piece && one.from <= from && one.until > from - 1)) return;
          const part = Math.min(1, until - from + 1);
          const [low, high] = read(printedAmount(piece, inputs, 'en-US').shown);
          expect((months[from] ?? 0) / part, where).toBeGreaterThanOrEqual(low);
          expect((months[from] ?? 0) / part, where).toBeLessThanOrEqual(high);
        }),
      ),
      { numRuns: 60 },
    ));

  it('leaves no name unexplained that is not a figure of the inputs', () => {
    const figures = new Set(Object.values(figureWords).map(({ title }) => lowered(title)));
    fc.assert(
      fc.property(anyInputs, ({ extra: _own, ...inputs }) =>
        eachPiece(inputs, (piece, _others, _months, where) => {
          const { tokens, steps } = printedAmount(piece, inputs, 'en-US');
          for (const token of [tokens, ...steps.map((step) => step.tokens)].flat()) {
            if (token.kind === 'sign' || token.name === null || figures.has(token.name)) continue;
            const step = steps.find(({ name, shown }) => name === token.name && shown === token.shown);
            expect(step?.tokens.length, `${where}: ${token.name}`).toBeGreaterThan(0);
          }
        }),
      ),
      { numRuns: 60 },
    );
  });
});

describe('brackets', () => {
  const number = (value: number): Explained => ({ op: 'number', value });
  const of = (
    op: 'times' | 'over' | 'plus' | 'minus' | 'greater',
    value: number,
    a: Explained,
    b: Explained,
  ): Explained => ({
    op,
    value,
    of: [a, b],
  });
  const numbers = (amount: Explained) =>
    calculated(printedAmount({ amount, from: 1, until: 1 }, rounded, 'en-US').tokens);

  it.each([
    ['a divisor that is a product', of('over', 2, number(20), of('times', 10, number(2), number(5))), 2],
    ['what is taken away and is a sum', of('minus', 4, number(9), of('plus', 5, number(2), number(3))), 4],
    ['a negative product that is a factor', of('times', -6, number(2), of('times', -3, number(-1), number(3))), -6],
    ['a choice in a sum', of('plus', 8, of('greater', 5, number(2), number(5)), number(3)), 8],
  ])('stand around %s', (_what, amount, value) => {
    const [low, high] = numbers(amount);
    expect((low + high) / 2).toBeCloseTo(value, 9);
  });

  it('leave a value of the year before that is none as it is', () => {
    const before: Explained = { op: 'year-before', value: 0, of: [{ op: 'figure', id: 'work.fte', value: 5 }] };
    expect(numbers(of('minus', 3, number(3), before))[1]).toBeCloseTo(3, 4);
  });
});

const rounded: CostInputs = {
  currency: 'USD',
  horizonMonths: 24,
  discountRate: 0,
  wageInflation: 0.1,
  inflation: 0,
  indexation: 0.2,
  work: { fte: 14 },
  people: { salary: 60_000, burden: 0.286, overhead: 6_000, tooling: 1_200 },
  models: {
    'in-house': {},
    'staff-augmentation': { hourlyRate: 50, hoursPerMonth: 150, onboardWeeks: 2, turnover: 0.24 },
    'managed-services': {
      pricing: 'flat',
      monthlyFee: 10_000,
      parallelMonths: 2.5,
      parallelShare: 0.5,
      exitProbability: 0.25,
      overlapMonths: 4,
      rebuildPerYear: 3_000,
    },
    'project-outsourcing': { price: 90_000, buildMonths: 4 },
  },
};

/** The numbers of a formula as it stands on the screen, in their order. */
function numbersOf(inputs: CostInputs, row: RowId, id: string): string[][] {
  const view: CostView = { ...exampleView({ range: 'running' }), inputs, result: costs(inputs) };
  const line = view.result.models.find((one) => one.id === row)?.lines.find((one) => one.id === id);
  if (!line) throw new Error(`${row} ${id}`);
  const { container } = render(<Formula view={view} row={row} line={line} />);
  return [...container.querySelectorAll('p, li')]
    .map((part) => [...part.querySelectorAll('b')].map(({ textContent }) => textContent))
    .filter((numbers) => numbers.length > 0);
}

describe('the formula of a line on the screen', () => {
  it('is people times what one costs in a month, for salaries', () =>
    // 60,000 × 1.286 / 12 = 6,430 and 7,200 / 12 = 600.
    expect(numbersOf(rounded, 'in-house', 'salaries')).toEqual([
      ['14', '$7,030', '$98,420'],
      ['14', '1', '14'],
      ['$60,000', '1', '28.6%', '12', '$6,000', '$1,200', '12', '$7,030'],
    ]));
  it('has two amounts for onboarding: at the start, and each month for who is replaced', () =>
    // 14 × 2 weeks × 40 hours × 50; of the 14, 24 % a year.
    expect(numbersOf(rounded, 'staff-augmentation', 'onboarding')).toEqual([
      ['14', '2', '40', '$50', '$56,000'],
      ['14', '1', '14'],
      ['14', '1', '14'],
      ['14', '24%', '12', '2', '40', '$50', '$1,120'],
      ['14', '1', '14'],
      ['14', '1', '14'],
    ]));
  it('prints the rise of prices where it has begun, and leaves out what is 0', () => {
    // In month 24 the fee is 10,000 × 1.2; (4 × 12,000 + 3,000 × 2) × 25 %.
    expect(numbersOf(rounded, 'managed-services', 'exit')).toEqual([
      ['25%', '4', '$12,000', '$3,000', '2', '$13,500'],
      ['$10,000', '1.2', '$12,000'],
      ['1', '20%', '0%', '1.2'],
    ]);
    expect(screen.getByText(/left out/i).textContent).toContain('a new tender when leaving');
  });
  it('tells what rises later instead of multiplying by 1', () => {
    numbersOf(rounded, 'in-house', 'salaries');
    expect(screen.getByText(/second year/i).textContent).toMatch(/wages \+10%/);
    expect(screen.queryByText(/other prices/i)).toBeNull();
  });
  it('says what falls in a part of a month', () => {
    numbersOf(rounded, 'managed-services', 'parallel');
    expect(screen.getByText(/months 1 to 3/).textContent).toMatch(/50%\)/);
  });
  it('says an amount once that falls more than once', () => {
    expect(numbersOf(rounded, 'project-outsourcing', 'price')).toEqual([
      ['30%', '$90,000', '$27,000'],
      ['40%', '$90,000', '$36,000'],
    ]);
    expect(screen.getByText(/at the start and in month 4/)).toBeTruthy();
  });
  it('says what falls later is worth less, but not of what falls at the start', () => {
    numbersOf({ ...rounded, discountRate: 0.08 }, 'managed-services', 'exit');
    expect(screen.getByText(/^Over all months/).textContent).toMatch(/weighs less: at 8% a year it is worth \$/);
    cleanup();
    const models = { 'managed-services': { ...rounded.models['managed-services'], selectionShare: 0.1 } };
    expect(numbersOf({ ...rounded, discountRate: 0.08, models }, 'managed-services', 'selection')).not.toEqual([]);
    expect(screen.queryByText(/^Over all months/)).toBeNull();
    expect(screen.queryByText(/weighs less/)).toBeNull();
  });
  it('does not call later money lighter where the rate is 0', () => {
    numbersOf({ ...rounded, discountRate: 0 }, 'managed-services', 'exit');
    expect(screen.getByText(/^Over all months/).textContent).not.toContain('weighs less');
  });
  it('opens the rest of a line with many amounts', () => {
    const models = { 'project-outsourcing': { price: 90_000, buildMonths: 1, projectsPerYear: 1 } };
    numbersOf({ ...rounded, horizonMonths: 84, models }, 'project-outsourcing', 'price');
    expect(screen.getByText(/more amounts/i)).toBeTruthy();
  });
});
