import { execFileSync } from 'node:child_process';
import { breakEvens, type CostInputs, costs, costModels, simulate, tornado } from '../src/domain/index.ts';
import { exampleCosts } from '../src/content/exampleCosts.ts';
import { examples } from '../src/content/examples.ts';
import { compare } from '../src/state/costing/comparing.ts';

const linesEach = 20;
const months = 60;
const rate = 0.075;

/** 6 models of 20 ranged lines, so that drawing and adding up is all there is to do. */
const wide: CostInputs = {
  horizonMonths: months,
  discountRate: rate,
  models: {
    'managed-services': {},
    'staff-augmentation': {},
    'project-outsourcing': { buildMonths: 1 },
    bpo: {},
    'in-house': {},
    'dedicated-team': {},
  },
  extra: costModels.flatMap((model) =>
    Array.from({ length: linesEach }, (_, line) => ({
      model,
      label: `${line}`,
      category: 'delivery' as const,
      monthly: true as const,
      amount: { low: 100 + line, base: 200 + 3 * line, high: 500 + 7 * line },
    })),
  ),
};

/** Figures of the cost engine beside a plain typed-array loop and, where it is installed, numpy. */
export function benchCosts(
  print: (line: string) => void,
  row: (...cells: string[]) => string,
  numpyScript: string,
): void {
  const filled = exampleInputs();
  const once = medianMs(200, () => costs(filled).models.length);
  const compared = medianMs(100, () => exampleInputs().horizonMonths);
  print(row('cost', 'median', '', '', 'target'));
  print(row('one input changed → all lines of six models, 36 months', ms(once), '', '', 'same frame'));
  print(row('the same with defaults looked up anew', ms(compared), '', '', 'same frame'));
  print(
    row('10,000 trials × 6 models × 36 months', ms(medianMs(9, () => simulate(filled).trials)), '', '', '≤ 150 ms'),
  );
  print(row('tornado', ms(medianMs(20, () => tornado(filled)?.bars.length ?? 0)), '', '', ''));
  print(row('break-even of every input', ms(medianMs(9, () => breakEvens(filled).length)), '', '', ''));
  print('');
  print(row('100,000 trials × 6 × 20 lines × 5 years', 'best', '× plain', '× numpy', 'target'));
  const numpy = numpyTimes(numpyScript);
  for (const distribution of ['triangular', 'pert'] as const) {
    const ours = bestMs(5, () => simulate(wide, { trials: 100_000, distribution }).models[0]?.mean ?? 0);
    const plain = distribution === 'triangular' ? bestMs(3, plainTriangular) : null;
    const theirs = numpy?.[distribution];
    if (theirs && Math.abs(theirs.mean / ours.value - 1) > 0.01)
      throw new Error(`numpy and the engine differ in the mean: ${theirs.mean} and ${ours.value}`);
    print(
      row(
        `engine, ${distribution}`,
        ms(ours.ms),
        plain ? (plain.ms / ours.ms).toFixed(2) : '',
        theirs ? (theirs.ms / ours.ms).toFixed(2) : '',
        distribution === 'pert' ? '≥ 4 × numpy' : '≥ 1.3 × numpy',
      ),
    );
    if (plain) print(row('plain typed arrays, triangular by its formula', ms(plain.ms), '', '', ''));
    if (theirs) print(row(`numpy ${numpy.numpy}, ${distribution}`, ms(theirs.ms), '', '', ''));
  }
  if (!numpy) print('  numpy is not installed here: no ratio to it.');
  print('');
}

function exampleInputs(): CostInputs {
  const [example] = examples;
  return compare(example ?? { answers: {} }, exampleCosts['it-help-desk'] ?? { figures: {} }, 'en-US').inputs;
}

/** What anybody would write: draw, add, discount by a weight worked out before. */
function plainTriangular(): number {
  const trials = 100_000;
  const totals = new Float64Array(costModels.length * trials);
  let weight = 0;
  for (let t = 1; t <= months; t++) weight += (1 + rate) ** (-t / 12);
  for (let m = 0; m < costModels.length; m++)
    for (let line = 0; line < linesEach; line++) {
      const [low, mode, high] = [100 + line, 200 + 3 * line, 500 + 7 * line];
      const peak = (mode - low) / (high - low);
      for (let trial = 0; trial < trials; trial++) {
        const u = Math.random();
        const x = u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak));
        totals[m * trials + trial]! += (low + (high - low) * x) * weight;
      }
    }
  for (let m = 0; m < costModels.length; m++) totals.subarray(m * trials, (m + 1) * trials).sort();
  return totals[0] ?? 0;
}

interface NumpyTimes {
  readonly numpy: string;
  readonly triangular: { readonly ms: number; readonly mean: number };
  readonly pert: { readonly ms: number; readonly mean: number };
}

function numpyTimes(script: string): NumpyTimes | null {
  try {
    return JSON.parse(
      execFileSync('python3', [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    ) as NumpyTimes;
  } catch {
    return null;
  }
}

function medianMs(runs: number, run: () => number): number {
  const taken = Array.from({ length: runs }, () => timed(run).ms);
  return taken.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

function bestMs(runs: number, run: () => number) {
  return Array.from({ length: runs }, () => timed(run)).reduce((best, one) => (one.ms < best.ms ? one : best));
}

function timed(run: () => number): { readonly ms: number; readonly value: number } {
  const start = performance.now();
  const value = run();
  return { ms: performance.now() - start, value };
}

function ms(value: number): string {
  return value < 1 ? value.toFixed(3) : value.toFixed(1);
}
