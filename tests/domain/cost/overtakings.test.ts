import { describe, expect, it } from 'vitest';
import { cumulativeOver, heightAt, overtakings, payoffOf } from '../../../src/domain/index.ts';

const steady = { id: 'today', months: [0, 10, 10, 10, 10] } as const;
const dearStart = { id: 'bpo', months: [15, 4, 4, 4, 4] } as const;

it('cumulative cost stands alone or against another row', () => {
  expect(cumulativeOver(dearStart.months)).toEqual([15, 19, 23, 27, 31]);
  expect(cumulativeOver(dearStart.months, steady.months)).toEqual([15, 9, 3, -3, -9]);
});

it('the height between the ends of two months lies on the line between them', () => {
  expect(heightAt([15, 9, 3, -3], 2.5)).toBe(0);
  expect(heightAt([15, 9, 3, -3], 3)).toBe(-3);
  expect(heightAt([15, 9, 3, -3], 0)).toBe(15);
});

it('an overtaking names who is ahead from when on, whatever the order of the rows', () => {
  const found = [{ month: 2.5, ahead: 'bpo', behind: 'today' }];
  expect(overtakings([steady, dearStart])).toEqual(found);
  expect(overtakings([dearStart, steady])).toEqual(found);
});

it('rows that never part or never meet overtake nobody', () => {
  expect(overtakings([steady, { ...steady, id: 'bpo' }])).toEqual([]);
  expect(overtakings([steady, { id: 'bpo', months: [1, 10, 10, 10, 10] }])).toEqual([]);
  expect(overtakings([steady])).toEqual([]);
});

it('every pair is looked at, and the earliest overtaking comes first', () => {
  const dearEnd = { id: 'managed-services', months: [5, 8, 8, 8, 20] } as const;
  const early = { id: 'in-house', months: [2, 8, 8, 8, 8] } as const;
  expect(overtakings([steady, dearEnd, early]).map(({ ahead, behind }) => `${ahead} before ${behind}`)).toEqual([
    'in-house before today',
    'managed-services before today',
    'today before managed-services',
  ]);
});

describe('a row pays off', () => {
  const plain = [0, 10, 10, 10, 10];

  it('from the month on in which it falls below the other for good', () => {
    expect(payoffOf([15, 4, 4, 4, 4], plain)).toEqual({ kind: 'from', month: 2.5 });
  });

  it('from the start where it never stood above it', () => {
    expect(payoffOf([0, 9, 9, 9, 9], plain)).toEqual({ kind: 'from-start' });
    expect(payoffOf([-1, 9, 9, 9, 9], plain)).toEqual({ kind: 'from-start' });
  });

  it('only for a while where what comes at the end takes it back', () => {
    expect(payoffOf([15, 4, 4, 4, 24], plain)).toEqual({ kind: 'between', from: 2.5, to: 3 + 3 / 14 });
    expect(payoffOf([0, 9, 9, 9, 24], plain)).toEqual({ kind: 'between', from: 0, to: 3 + 3 / 14 });
  });

  it('never where it stays above it or the same', () => {
    expect(payoffOf([15, 9, 9, 9, 9], plain)).toEqual({ kind: 'never' });
    expect(payoffOf(plain, plain)).toEqual({ kind: 'never' });
  });
});
