import { expOfNegative, ln } from '../elementary.ts';

/**
 * The inverse of a distribution on [0, 1] as a table, so that a draw is one look-up. Cells are equally wide in the middle and,
 * below 1/128 and above 127/128, sixteen to each halving, because quantiles run steep towards the ends. Linear between the cells;
 * within 0.1 % of the exact quantile.
 */
export interface QuantileTable {
  /** Quantiles at `i / 1024`, each with what it rises by to the next, for each of the 2^22 draws between. */
  readonly steps: Float64Array;
  /** Quantiles at `2^−(7 + k / 16 …)`, linear within each halving; the upper tail as the distance from 1. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export type Distribution = 'pert' | 'triangular';

const middleCells = 1024;
/** The tails begin at 2^−7. */
const tailBits = 7;
const tailCells = middleCells >> tailBits;
const halvings = 25;
const cellsPerHalving = 16;
/** Weight of the mode in PERT (Malcolm et al. 1959). */
const lambda = 4;
/** Steps in which the distribution is summed up. */
const gridSteps = 1024;

const tables = new Map<string, QuantileTable>();

/** The table for a mode at `mode` of the way from low to high, 0..1; kept, for many figures share a shape. */
export function quantileTable(distribution: Distribution, mode: number): QuantileTable {
  const key = `${distribution} ${mode}`;
  const known = tables.get(key);
  if (known) return known;
  const quantile = distribution === 'pert' ? pertQuantiles(mode) : triangularQuantiles(mode);
  const tail = (upper: boolean) =>
    Float64Array.from({ length: halvings * cellsPerHalving + 1 }, (_, i) => {
      const u = tailPoint(i);
      return upper ? quantile.fromTop(u) : quantile.fromBottom(u);
    });
  const middle = Float64Array.from({ length: middleCells + 1 }, (_, i) => {
    const u = i / middleCells;
    return u <= 0.5 ? quantile.fromBottom(u) : 1 - quantile.fromTop(1 - u);
  });
  const steps = Float64Array.from({ length: 2 * middleCells }, (_, i) => {
    const start = middle[i >> 1]!;
    return i % 2 === 0 ? start : (middle[(i >> 1) + 1]! - start) / 0x400000;
  });
  const made = { steps, lower: tail(false), upper: tail(true) };
  tables.set(key, made);
  return made;
}

/** Probability of the i-th point of a tail, from 2^−7 down. */
function tailPoint(i: number): number {
  const halving = Math.floor(i / cellsPerHalving);
  const top = 2 ** (-tailBits - halving);
  return top * (1 - (i % cellsPerHalving) / (2 * cellsPerHalving));
}

/** Turns 32 random bits into a draw between `low` and `high`, for `lanes` draws at once. */
export function drawInto(
  out: Float64Array,
  state: Int32Array,
  { steps, lower, upper }: QuantileTable,
  low: number,
  high: number,
): void {
  const width = high - low;
  const lanes = out.length;
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  for (let lane = 0; lane < lanes; lane++) {
    // xoshiro128**, as in random.ts, with its state in locals for the length of a block.
    const five = Math.imul(s1, 5);
    // A signed whole number: one beyond 31 bits would be handled as a fraction.
    const bits = Math.imul((five << 7) | (five >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const cell = bits >>> 22;
    let x: number;
    // One comparison for both ends: what is below the first cell wraps around.
    if ((cell - tailCells) >>> 0 < middleCells - 2 * tailCells)
      x = steps[2 * cell]! + steps[2 * cell + 1]! * (bits & 0x3fffff);
    else if (cell < tailCells) x = tailAt(lower, bits >>> 0);
    else x = 1 - tailAt(upper, ~bits >>> 0);
    out[lane] = low + width * x;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

/** A quantile of a tail from the bits of a probability below 1/128. */
function tailAt(table: Float64Array, bits: number): number {
  const p = (bits + 0.5) / 4_294_967_296;
  const halving = Math.min(halvings - 1, Math.clz32(bits) - tailBits);
  const within = (1 - p * 2 ** (tailBits + halving)) * 2 * cellsPerHalving;
  const cell = Math.min(cellsPerHalving - 1, Math.floor(within));
  const at = halving * cellsPerHalving + cell;
  const start = table[at]!;
  return start + (table[at + 1]! - start) * (within - cell);
}

interface Quantiles {
  /** The quantile of `u`, for u up to ½. */
  readonly fromBottom: (u: number) => number;
  /** The distance of the quantile of `1 − u` from 1, for u up to ½. */
  readonly fromTop: (u: number) => number;
}

function triangularQuantiles(mode: number): Quantiles {
  const side = (u: number, peak: number) => (u <= peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak)));
  return { fromBottom: (u) => side(u, mode), fromTop: (u) => side(u, 1 - mode) };
}

/** PERT is a beta distribution with `α = 1 + 4m` and `β = 1 + 4(1 − m)`, summed up once and read backwards. */
function pertQuantiles(mode: number): Quantiles {
  const alpha = 1 + lambda * mode;
  const beta = 1 + lambda * (1 - mode);
  const weights = betaWeights(alpha, beta);
  return {
    fromBottom: readerOf(sumsFrom(weights), alpha),
    fromTop: readerOf(sumsFrom(weights.toReversed()), beta),
  };
}

/** Points from 0 to 1 that lie close together near both ends, at every half step, with their logarithms. */
const grid = Float64Array.from({ length: 2 * gridSteps + 1 }, (_, i) => smoothStep(i / (2 * gridSteps)));
const gridLogs = grid.map((x) => (x > 0 ? ln(x) : 0));

/** The beta density at the points of the grid, times the slope of the grid, so that sums run over equal steps. */
function betaWeights(alpha: number, beta: number): Float64Array {
  const last = 2 * gridSteps;
  return grid.map((_, i) => {
    const t = (i / last) * (1 - i / last);
    // At the ends the slope is 0, and so is the weight.
    return t === 0 ? 0 : t * t * expOfNegative((alpha - 1) * gridLogs[i]! + (beta - 1) * gridLogs[last - i]!);
  });
}

/** Shares of the whole up to each full step of the grid, by Simpson's rule. */
function sumsFrom(weights: Float64Array): Float64Array {
  const sums = new Float64Array(gridSteps + 1);
  for (let i = 0; i < gridSteps; i++)
    sums[i + 1] = sums[i]! + weights[2 * i]! + 4 * weights[2 * i + 1]! + weights[2 * i + 2]!;
  const all = sums[gridSteps]!;
  return sums.map((sum) => sum / all);
}

/** From 0 to 1, flat to the third power at both ends. */
function smoothStep(s: number): number {
  return s * s * s * (10 + s * (6 * s - 15));
}

/**
 * Finds the point at which the sum reaches a probability: near the end between points as a power, as which the sum begins,
 * further in on a line. It keeps its place, for probabilities are asked for in their order.
 */
function readerOf(sums: Float64Array, exponent: number): (u: number) => number {
  let step = 0;
  return (u) => {
    while (step < gridSteps - 1 && sums[step + 1]! <= u) step++;
    while (step > 0 && sums[step]! > u) step--;
    const low = grid[2 * step]!;
    const high = grid[2 * step + 2]!;
    const from = sums[step]!;
    const to = sums[step + 1]!;
    if (u <= 0) return 0;
    if (step === 0) return high * expOfNegative(Math.min(0, ln(u / to) / exponent));
    if (u > 1 / 128) return low + ((u - from) / (to - from)) * (high - low);
    return high * expOfNegative((1 - ln(u / from) / ln(to / from)) * ln(low / high));
  };
}
