import { expect, it } from 'vitest';
import { nearestFirst, turnWithin } from '../../../src/domain/index.ts';

const figure = 'bpo.unitPrice';
const below = { at: 8, cheapest: 'bpo' } as const;
const above = { at: 13, cheapest: 'in-house' } as const;

it('a change of the cheapest model within the range turns the order; one outside does not', () => {
  const breakEvens = [{ figure, value: 10, below, above }];
  expect(turnWithin({ figure, low: 9, high: 12 }, breakEvens)).toBeNull();
  expect(turnWithin({ figure, low: 8, high: 12 }, breakEvens)).toEqual(below);
  expect(turnWithin({ figure, low: 9, high: 13 }, breakEvens)).toEqual(above);
});

it('of two changes the one nearer to the base is told', () => {
  expect(turnWithin({ figure, low: 5, high: 20 }, [{ figure, value: 10, below, above }])).toEqual(below);
  expect(turnWithin({ figure, low: 5, high: 20 }, [{ figure, value: 12, below, above }])).toEqual(above);
});

it('a figure that changes nothing, or is not among them, turns nothing', () => {
  expect(turnWithin({ figure, low: 5, high: 20 }, [{ figure, value: 10, below: null, above: null }])).toBeNull();
  expect(turnWithin({ figure, low: 5, high: 20 }, [{ figure: 'work.fte', value: 10, below, above }])).toBeNull();
});

it('what needs the least change comes first, what stands at 0 last, and what changes nothing not at all', () => {
  const turn = (at: number) => ({ at, cheapest: 'bpo' }) as const;
  const breakEvens = [
    { figure: 'at nothing', value: 0, below: null, above: turn(0.01) },
    { figure: 'doubled', value: 5, below: null, above: turn(10) },
    { figure: 'idle', value: 5, below: null, above: null },
    { figure: 'a tenth less', value: -100, below: turn(-110), above: turn(400) },
    { figure: 'a fifth less', value: 10, below: turn(8), above: turn(13) },
  ];
  expect(nearestFirst(breakEvens).map((one) => one.figure)).toEqual([
    'a tenth less',
    'a fifth less',
    'doubled',
    'at nothing',
  ]);
});
