import { expect, it } from 'vitest';
import { exactly } from '../../../src/features/cost/exactly.ts';

const german = exactly('de-DE', 'EUR');

it('writes digits as the reader does and units in English', () => {
  expect([4, 1, 1.5].map((value) => german(value, 'months'))).toEqual(['4 months', '1 month', '1,5 months']);
  expect(german(1776.25, 'hours')).toBe('1.776,25 hours');
  expect(german(12_345.678, 'money')).toBe('12.345,68\u00A0€');
});

it('writes shares, also very large ones, in groups of digits, and a change with its sign', () => {
  const english = exactly('en-US', 'USD');
  expect([0.125, 16_708.1].map((value) => english(value, 'share'))).toEqual(['12.5%', '1,670,810%']);
  expect([0.035, -0.02, 0].map((value) => english(value, 'change'))).toEqual(['+3.5%', '−2%', '0%']);
  expect(english(167_080_811, 'number')).toBe('167,080,811');
});
