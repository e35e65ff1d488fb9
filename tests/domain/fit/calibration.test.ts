import { expect, it } from 'vitest';
import { fitContent } from '../../../src/content/fitContent.ts';
import { assessFit } from '../../../src/domain/index.ts';
import cases from '../../fixtures/calibrationCases.json' with { type: 'json' };

// Real sourcing decisions from public sources, each read twice without its verdict. The limits are what a change of
// method must keep; a figure is changed for a reason from the field, never to win a case.
const readings = cases.flatMap((one) =>
  one.answers.map((answers) => {
    const result = assessFit(fitContent, { answers });
    const accepted: string[] = [one.verdict, ...one.acceptable];
    const firstTwo = result.models.filter((model) => model.rank <= 2).map((model) => model.id as string);
    return {
      lead: result.lead,
      right: result.recommended !== null && accepted.includes(result.recommended),
      amongFirstTwo: firstTwo.some((model) => accepted.includes(model)),
      warnedAgainst: (one.notSuitable as string[]).includes(result.recommended ?? ''),
    };
  }),
);
const count = (test: (reading: (typeof readings)[number]) => boolean) => readings.filter(test).length;

it('reads 36 cases twice', () => expect(readings).toHaveLength(72));

it('recommends the verdict of the source in 65 of 72 readings', () => {
  expect(count((reading) => reading.right)).toBe(65);
});

it('has the verdict among the first two in 69 of 72 readings', () => {
  expect(count((reading) => reading.amongFirstTwo)).toBe(69);
});

it('never recommends a model that the source warns against', () => {
  expect(count((reading) => reading.warnedAgainst)).toBe(0);
});

it('is right in every reading where the lead is called clear', () => {
  const clear = (reading: (typeof readings)[number]) => reading.lead >= fitContent.verdict.clear;
  expect(count(clear)).toBe(44);
  expect(count((reading) => clear(reading) && reading.right)).toBe(44);
});
