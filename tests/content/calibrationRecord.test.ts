import { describe, expect, it } from 'vitest';
import {
  calibrationRecord,
  type CaseReading,
  clearRightAim,
  keptAside,
  type Reliability,
} from '../../src/content/calibrationRecord.ts';
import { fitContent } from '../../src/content/fitContent.ts';
import { assessFit, type FitResult, notSure, type Verdict } from '../../src/domain/index.ts';
import cases from '../fixtures/calibrationCases.json' with { type: 'json' };

// The record is shown as it stands; here it is computed anew from the cases, so that it cannot lag behind the method.
const read = cases.map((one) => {
  const accepted: readonly string[] = [one.verdict, ...one.acceptable];
  const results = one.answers.map((answers) => assessFit(fitContent, { answers }));
  return { one, accepted, results };
});
const readings = read.flatMap(({ one, accepted, results }) => results.map((result) => ({ one, accepted, result })));
const isRight = ({ accepted, result }: (typeof readings)[number]) => accepted.includes(result.recommended ?? '');

function recordOf(accepted: readonly string[], result: FitResult): CaseReading {
  const { recommended, verdict } = result;
  if (recommended === null) throw new Error('Every reading has a recommendation');
  if (accepted.includes(recommended)) return { recommended, verdict, right: true };
  const fit = result.models.find(({ id }) => id === recommended)?.fit ?? 0;
  const nearest = result.models.filter(({ id }) => accepted.includes(id)).toSorted((a, b) => a.rank - b.rank)[0];
  const gates = (nearest?.gates ?? []).map(({ id }) => id);
  return {
    recommended,
    verdict,
    right: false,
    ahead: Number((fit - (nearest?.fit ?? 0)).toFixed(1)),
    ...(gates.length > 0 && { ruledOutBy: gates as CaseReading['ruledOutBy'] & {} }),
  };
}

describe('the calibration record', () => {
  it('has every case with its source and what the engine makes of its two readings', () => {
    expect(calibrationRecord.cases).toEqual(
      read.map(({ one, accepted, results }) => ({
        id: one.id,
        title: one.title,
        verdict: one.verdict,
        accepted: one.acceptable,
        source: one.source,
        readings: results.map((result) => recordOf(accepted, result)),
      })),
    );
  });

  it('counts what is right, right among the first two, and warned against', () => {
    const among = ({ accepted, result }: (typeof readings)[number]) =>
      result.models.some(({ id, rank }) => rank <= 2 && accepted.includes(id));
    const warned = ({ one, result }: (typeof readings)[number]) =>
      (one.notSuitable as string[]).includes(result.recommended ?? '');
    expect(calibrationRecord).toMatchObject({
      readings: readings.length,
      right: readings.filter(isRight).length,
      amongFirstTwo: readings.filter(among).length,
      warnedAgainst: readings.filter(warned).length,
      sameTwice: read.filter(({ results }) => new Set(results.map(({ recommended }) => recommended)).size === 1).length,
    });
  });

  it('counts each verdict word, those never said among them', () => {
    const counted: Record<Verdict, Reliability> = {
      clear: { said: 0, right: 0 },
      leaning: { said: 0, right: 0 },
      close: { said: 0, right: 0 },
      unknown: { said: 0, right: 0 },
      none: { said: 0, right: 0 },
    };
    for (const reading of readings) {
      const { said, right } = counted[reading.result.verdict];
      counted[reading.result.verdict] = { said: said + 1, right: right + Number(isRight(reading)) };
    }
    expect(calibrationRecord.byVerdict).toEqual(counted);
  });

  it('says in what share of the answers the two readings agree', () => {
    const pairs = cases.flatMap(({ answers: [first = {}, second = {}] }) =>
      fitContent.questions.map(({ id }) =>
        [first, second].map((answers) => (answers as Record<string, string>)[id] ?? notSure),
      ),
    );
    const given = pairs.filter((pair) => !pair.includes(notSure));
    const agree = (of: typeof pairs) => of.filter(([a, b]) => a === b).length / of.length;
    expect(calibrationRecord.answersAgree).toBeCloseTo(agree(pairs), 2);
    expect(calibrationRecord.givenAnswersAgree).toBeCloseTo(agree(given), 2);
  });

  it('keeps what the threshold of a clear lead was chosen for, here and on the cases kept aside', () => {
    for (const { said, right } of [calibrationRecord.byVerdict.clear, keptAside.clear])
      expect(right / said).toBeGreaterThanOrEqual(clearRightAim);
  });

  it('names a source for what it cannot compute', () => {
    expect(keptAside.sources).not.toHaveLength(0);
  });
});
