/**
 * Logarithm and exponential of our own: the engines' differ in their last digits from version to version, and a seeded
 * draw has to give the same digits everywhere. Only + − × ÷ are used, which IEEE 754 fixes. Within 2 units in the last place.
 */

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** The half of a double that holds sign and exponent. */
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** Natural logarithm of a positive, normal number: `ln(m · 2^k) = k · ln 2 + 2 · artanh((m − 1) / (m + 1))`. */
export function ln(x: number): number {
  double[0] = x;
  const bits = halves[high] ?? 0;
  let k = ((bits >>> 20) & 0x7ff) - 1023;
  halves[high] = (bits & 0xfffff) | 0x3ff00000;
  let m = double[0];
  // Between √½ and √2, where the series is short.
  if (m > Math.SQRT2) {
    m /= 2;
    k++;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  const series =
    1 / 3 +
    z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z / 19)))))));
  return k * Math.LN2 + 2 * (s + s * z * series);
}

/** `e^x` for x up to 0: `2^k · e^r` with r in ±ln 2 / 2; below −700 it is 0. */
export function expOfNegative(x: number): number {
  if (x < -700) return 0;
  const k = Math.round(x / Math.LN2);
  const r = x - k * Math.LN2;
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (r * sum) / n;
  double[0] = 1;
  halves[high] = (1023 + k) << 20;
  return sum * double[0];
}

/** `base^exponent` of a positive, normal base; the same digits in every engine. */
export function powerOf(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent === 1) return base;
  const x = exponent * ln(base);
  return x <= 0 ? expOfNegative(x) : 1 / expOfNegative(-x);
}
