import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expOfNegative, ln } from '../../src/domain/elementary.ts';

describe('elementary functions of our own', () => {
  it('ln is within a few units in the last place of the engine’s', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(ln(x) - Math.log(x))).toBeLessThanOrEqual(4e-16 * Math.max(1, Math.abs(Math.log(x))));
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(ln(1)).toBe(0);
    expect(ln(2)).toBeCloseTo(Math.LN2, 15);
  });

  it('exp is within a few units in the last place of the engine’s, and 0 far down', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(expOfNegative(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
      }),
      { numRuns: 20_000, seed: 2 },
    );
    expect(expOfNegative(0)).toBe(1);
    expect(expOfNegative(-1_000)).toBe(0);
  });
});
