import { expect, it } from 'vitest';
import { amountsFor } from '../../../src/features/cost/amounts.ts';

const { exact, exactAmong } = amountsFor('en-US', 'USD');

it('shows an amount that stands alone with its cents below 1,000', () => {
  expect([787.2, 14, 1_234.5].map(exact)).toEqual(['$787.20', '$14', '$1,235']);
});

it('shows no cents in a table in which one amount is 1,000 or more', () => {
  const values = [-787.2, 0, 106_890.4];
  expect(values.map(exactAmong(values))).toEqual(['−$787', '$0', '$106,890']);
});

it('shows cents everywhere in a table of small amounts, and nowhere where none has any', () => {
  expect([-787.2, 0, 14].map(exactAmong([-787.2, 0, 14]))).toEqual(['−$787.20', '$0.00', '$14.00']);
  expect([787, 0].map(exactAmong([787, 0]))).toEqual(['$787', '$0']);
});
