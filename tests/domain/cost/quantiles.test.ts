import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Distribution, drawInto, quantileTable } from '../../../src/domain/cost/quantiles.ts';
import { seededState } from '../../../src/domain/random.ts';
import { soak } from '../arbitraries.ts';

const modes = [0, 0.01, 0.1, 0.3, 0.5, 0.77, 1];
const steps = 2 ** 32;

/** A state of xoshiro128** whose next number is these 32 bits: its last step, `rotl(s · 5, 7) · 9`, run backwards. */
function stateBefore(bits: number): Int32Array {
  const turned = Math.imul(bits, 0x38e38e39);
  return Int32Array.of(1, Math.imul((turned >>> 7) | (turned << 25), 0xcccccccd), 2, 3);
}

/** What the table makes of 32 bits, 0 to 2³² − 1. */
function drawOf(distribution: Distribution, mode: number, bits: number, low = 0, high = 1): number {
  const out = new Float64Array(1);
  drawInto(out, stateBefore(bits), quantileTable(distribution, mode), low, high);
  return out[0] ?? Number.NaN;
}

/** Lanczos. */
function logGamma(z: number): number {
  const c = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const x = z - 1;
  const series = c.reduce((sum, factor, i) => sum + factor / (x + i + 1), 0.99999999999980993);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
}

/** The continued fraction of the incomplete beta function, after Lentz. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const safe = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const step of [even, odd]) {
      d = 1 / safe(1 + step * d);
      c = safe(1 + step / c);
      h *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return h;
}

/** Probability that a beta variable is at most x. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
}

function exactPert(mode: number, p: number): number {
  const alpha = 1 + 4 * mode;
  const beta = 1 + 4 * (1 - mode);
  let low = 0;
  let high = 1;
  for (let i = 0; i < 70; i++) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, alpha, beta) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function exactTriangular(mode: number, p: number): number {
  return p <= mode ? Math.sqrt(p * mode) : 1 - Math.sqrt((1 - p) * (1 - mode));
}

const exact = { pert: exactPert, triangular: exactTriangular };

/** Nine that are shown and asked about, and a row of others as far out as a million trials reach. */
const probabilities = [
  0.001,
  0.01,
  0.1,
  0.25,
  0.5,
  0.75,
  0.9,
  0.99,
  0.999,
  ...Array.from({ length: 97 }, (_, i) => (i + 1.37) / 100),
  ...Array.from({ length: 20 }, (_, i) => 0.7 ** (i + 20)),
  ...Array.from({ length: 20 }, (_, i) => 1 - 0.7 ** (i + 20)),
];

describe('the incomplete beta function that the draws are held against', () => {
  it('meets closed forms', () => {
    for (const x of [0.1, 0.4, 0.9]) {
      expect(betaBelow(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 12);
      expect(betaBelow(x, 5, 1)).toBeCloseTo(x ** 5, 12);
      expect(betaBelow(x, 3, 3)).toBeCloseTo(x ** 3 * (10 - 15 * x + 6 * x * x), 12);
    }
  });
});

const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe.each(['pert', 'triangular'] as const)('a draw from a %s distribution', (distribution) => {
  it.each(modes)('with its mode at %d is within a thousandth of the range at every quantile', (mode) => {
    for (const p of probabilities) {
      const bits = Math.floor(p * steps);
      const wanted = exact[distribution](mode, (bits + 0.5) / steps);
      const drawn = drawOf(distribution, mode, bits);
      expect(Math.abs(drawn - wanted), `p = ${p}`).toBeLessThan(0.001);
      // Near an end, where the range says little, also within 1 % of the distance from it.
      expect(Math.abs(drawn - wanted), `p = ${p}`).toBeLessThan(0.01 * Math.min(wanted, 1 - wanted));
    }
  });

  it('never leaves its range, whatever the bits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(0, 1, steps - 2, steps - 1), fc.nat({ max: steps - 1 })),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.tuple(amount, amount),
        (bits, mode, ends) => {
          const [low = 0, high = 0] = ends.toSorted((a, b) => a - b);
          const drawn = drawOf(distribution, Math.round(mode * 50) / 50, bits, low, high);
          expect(drawn).toBeGreaterThanOrEqual(low);
          expect(drawn).toBeLessThanOrEqual(high);
        },
      ),
      { numRuns: 3_000 * soak, seed: 61 },
    );
  });

  it('never falls as the bits rise, also where two parts of the table meet', () => {
    const edges = [
      ...Array.from({ length: 2_047 }, (_, cell) => (cell + 1) * 2 ** 21),
      ...Array.from({ length: 26 }, (_, k) => 2 ** k).flatMap((edge) => [edge, edge * 1.5, steps - edge]),
    ];
    const near = edges.flatMap((edge) => [edge - 1, edge, edge + 1]);
    const bits = [...new Set([...near, ...Array.from({ length: 5_000 }, (_, i) => i * 858_993 + 7)])]
      .filter((value) => value >= 0 && value < steps)
      .toSorted((a, b) => a - b);
    for (const mode of modes) {
      const drawn = bits.map((value) => drawOf(distribution, mode, Math.floor(value)));
      const falling = drawn.filter((value, i) => value < (drawn[i - 1] ?? 0));
      expect(falling, `mode ${mode}`).toEqual([]);
      expect(drawn.at(-1)).toBeGreaterThan(drawn[0] ?? 1);
    }
  });
});

describe('a million draws', () => {
  const count = 1_000_000;
  const momentsOf = (distribution: Distribution, low: number, base: number, high: number) => {
    const out = new Float64Array(count);
    drawInto(out, seededState(11), quantileTable(distribution, (base - low) / (high - low)), low, high);
    let sum = 0;
    for (const value of out) sum += value;
    const mean = sum / count;
    let squares = 0;
    for (const value of out) squares += (value - mean) ** 2;
    return { mean, variance: squares / count };
  };

  it.each(modes)(
    'from PERT with the mode at %d have the mean (a + 4m + b) / 6 and the variance (μ − a)(b − μ) / 7',
    (at) => {
      const [low, high] = [-40, 160];
      const base = low + at * (high - low);
      const { mean, variance } = momentsOf('pert', low, base, high);
      const mu = (low + 4 * base + high) / 6;
      const square = ((mu - low) * (high - mu)) / 7;
      expect(Math.abs(mean - mu)).toBeLessThan(5 * Math.sqrt(square / count));
      expect(Math.abs(variance / square - 1)).toBeLessThan(0.01);
    },
  );

  it.each(modes)('from the triangle with the mode at %d have its mean and variance', (mode) => {
    const { mean, variance } = momentsOf('triangular', 0, mode, 1);
    const square = (1 - mode + mode * mode) / 18;
    expect(Math.abs(mean - (1 + mode) / 3)).toBeLessThan(5 * Math.sqrt(square / count));
    expect(Math.abs(variance / square - 1)).toBeLessThan(0.01);
  });
});

describe('a stream of draws', () => {
  it('goes on where it stopped', () => {
    const table = quantileTable('pert', 0.3);
    const once = new Float64Array(15);
    drawInto(once, seededState(5), table, 2, 9);
    const twice = new Float64Array(15);
    const state = seededState(5);
    drawInto(twice.subarray(0, 10), state, table, 2, 9);
    drawInto(twice.subarray(10), state, table, 2, 9);
    expect(twice).toEqual(once);
  });

  it('gives known digits, which every engine must give', () => {
    const drawn = (distribution: Distribution, mode: number) => {
      const out = new Float64Array(4);
      drawInto(out, seededState(20_261_120), quantileTable(distribution, mode), 0, 1_000);
      return [...out];
    };
    expect(drawn('pert', 0.3)).toMatchInlineSnapshot(`
      [
        87.94479631154074,
        384.97148174311303,
        365.421897032022,
        354.0679032937721,
      ]
    `);
    expect(drawn('pert', 1)).toMatchInlineSnapshot(`
      [
        530.8835194928489,
        892.303032571016,
        880.1534093192356,
        872.6407053892427,
      ]
    `);
    expect(drawn('triangular', 0.5)).toMatchInlineSnapshot(`
      [
        145.20805477114317,
        533.9899817648329,
        514.3013920764664,
        503.02515775532765,
      ]
    `);
    // One draw in each tail.
    expect([12_345, steps - 12_345].map((bits) => drawOf('pert', 0.3, bits))).toMatchInlineSnapshot(`
      [
        0.0010387260077161578,
        0.978257171957401,
      ]
    `);
  });
});
