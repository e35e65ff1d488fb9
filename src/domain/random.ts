import { expOfNegative, ln } from './elementary.ts';

/**
 * A seeded source of random numbers: xoshiro128** (Blackman and Vigna, 2018), seeded through splitmix32. The state lies in an
 * Int32Array, because closure variables are many times slower in the hot loops of some engines.
 * The same seed gives the same numbers in every engine.
 */
export interface Random {
  /** Uniform in (0, 1), never 0 nor 1. */
  uniform(): number;
  /** Standard normal, by the polar method of Marsaglia. */
  normal(): number;
  /** Gamma with the given shape and scale 1; shape 0 gives 0. */
  gamma(shape: number): number;
}

export function seededRandom(seed: number): Random {
  const state = seededState(seed);
  /** The second normal of a pair waits in 0; 1 says whether it is there. */
  const spare = new Float64Array(2);

  const uniform = () => {
    const s1 = state[1] ?? 0;
    const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9);
    const shifted = s1 << 9;
    state[2] = (state[2] ?? 0) ^ (state[0] ?? 0);
    state[3] = (state[3] ?? 0) ^ s1;
    state[1] = s1 ^ (state[2] ?? 0);
    state[0] = (state[0] ?? 0) ^ (state[3] ?? 0);
    state[2] = (state[2] ?? 0) ^ shifted;
    state[3] = rotate(state[3] ?? 0, 11);
    return ((result >>> 0) + 0.5) / 4_294_967_296;
  };

  const normal = () => {
    if (spare[1] === 1) {
      spare[1] = 0;
      return spare[0] ?? 0;
    }
    for (;;) {
      const a = 2 * uniform() - 1;
      const b = 2 * uniform() - 1;
      const square = a * a + b * b;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * ln(square)) / square);
      spare[0] = b * scale;
      spare[1] = 1;
      return a * scale;
    }
  };

  /** Marsaglia and Tsang (2000); below shape 1 by `gamma(shape + 1) · u^(1 / shape)`. */
  const gamma = (shape: number): number => {
    if (shape <= 0) return 0;
    if (shape < 1) return gamma(shape + 1) * expOfNegative(ln(uniform()) / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const root = 1 + c * x;
      if (root <= 0) continue;
      const v = root * root * root;
      const u = uniform();
      const x2 = x * x;
      if (u < 1 - 0.0331 * x2 * x2 || ln(u) < 0.5 * x2 + d * (1 - v + ln(v))) return d * v;
    }
  };

  return { uniform, normal, gamma };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

/** splitmix32: four words of state from one seed, never all zero. */
export function seededState(seed: number): Int32Array {
  let a = Math.trunc(seed) | 0;
  return Int32Array.from({ length: 4 }, () => {
    a = (a + 0x9e3779b9) | 0;
    let t = a ^ (a >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  });
}
