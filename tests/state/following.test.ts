import { describe, expect, it } from 'vitest';
import { exampleCosts } from '../../src/content/exampleCosts.ts';
import { examples } from '../../src/content/examples.ts';
import { templates } from '../../src/content/templates.ts';
import {
  breakEvens,
  type CostInputs,
  type CostLedger,
  costs,
  type Figure,
  type FigureId,
  figureIds,
  fieldOf,
  followOf,
  pricingVariants,
  tieOf,
} from '../../src/domain/index.ts';
import { type Compared, compare, type CostedAssessment } from '../../src/state/costing/comparing.ts';

interface Case {
  readonly name: string;
  readonly assessment: CostedAssessment;
  readonly ledger: CostLedger;
}

const priced: CostLedger['figures'] = {
  'project-outsourcing.price': { value: 900_000, as: 'quote' },
  'project-outsourcing.buildMonths': { value: 9, as: 'own' },
  'work.volumePerMonth': { value: 2_000, as: 'own' },
};

const pricedEveryWay: CostLedger['figures'] = {
  ...priced,
  'managed-services.unitPrice': { value: 31, as: 'quote' },
  'managed-services.feePerOutcome': { value: 400, as: 'quote' },
  'managed-services.outcomesPerMonth': { value: 120, as: 'own' },
  'managed-services.rate': { value: 90, as: 'quote' },
  'managed-services.hoursPerMonth': { value: 700, as: 'own' },
};

const cases: readonly Case[] = [
  ...examples.map((one) => ({
    name: one.id,
    assessment: one,
    ledger: exampleCosts[one.id] ?? { figures: {} },
  })),
  ...templates.slice(0, 6).map((one) => ({ name: one.id, assessment: one, ledger: { figures: priced } })),
  ...(['flat', 'per-unit', 'outcome', 'capped-time'] as const).flatMap((pricing) =>
    (['software', 'payroll'] as const).map((work): Case => ({
      name: `${work} priced ${pricing}`,
      assessment: { answers: { size: '6-20', coverage: 'extended' }, today: { by: 'own-people' } },
      ledger: { work, pricing, providerRegion: 'india', ownRegion: 'us', figures: pricedEveryWay },
    })),
  ),
  { name: 'euros', assessment: { answers: { size: '21-100' } }, ledger: { currency: 'EUR', figures: priced } },
];

function typed({ assessment, ledger }: Case, figure: FigureId, value: number): Compared {
  const figures = { ...ledger.figures, [figure]: { value, as: 'own' } as const };
  return compare(assessment, { ...ledger, figures }, 'en-US');
}

function baseOf(figure: Figure | undefined): number {
  return typeof figure === 'number' ? figure : (figure?.base ?? 0);
}

function basesOf({ figures }: Compared): Map<FigureId, number> {
  return new Map([...figures].map(([id, { value }]) => [id, baseOf(value)]));
}

/** Values around a base, and its ends. */
function valuesAround(figure: FigureId, base: number): number[] {
  const { min, max, whole } = fieldOf(figure);
  const some = base === 0 ? [1, 40] : [base, base * 0.97, base * 9];
  return [0, ...some].map((value) => Math.min(max, Math.max(min, whole ? Math.round(value) : value)));
}

describe('what follows from a figure that is typed', () => {
  it.each(cases)('is what a comparison with it comes to: $name', (one) => {
    const now = compare(one.assessment, one.ledger, 'en-US');
    const before = basesOf(now);
    const follow = followOf(now.inputs, now.following);
    const compared = new Set<string>(['general', 'work', 'today', 'people', 'lag', ...Object.keys(now.inputs.models)]);
    const counts = (id: FigureId) => compared.has(id.slice(0, id.indexOf('.')));
    for (const figure of figureIds.filter((id) => counts(id) && now.figures.get(id)?.value !== undefined))
      for (const value of valuesAround(figure, before.get(figure) ?? 0)) {
        const after = basesOf(typed(one, figure, value));
        const changed = figureIds.filter((id) => id !== figure && counts(id) && after.get(id) !== before.get(id));
        expect(
          Object.fromEntries(follow(figure, value).map((each) => [each.figure, each.value])),
          `${figure} ${value}`,
        ).toEqual(Object.fromEntries(changed.map((id) => [id, after.get(id)])));
      }
  });

  it('knows a default that gives way once two figures are one’s own', () => {
    const [one] = cases;
    if (!one) throw new Error('no example');
    const { 'managed-services.leavers': _leavers, ...figures } = one.ledger.figures;
    const without = { ...one, ledger: { ...one.ledger, figures } };
    const now = compare(without.assessment, without.ledger, 'en-US');
    expect(baseOf(now.figures.get('managed-services.severanceShare')?.value)).toBeGreaterThan(0);
    const follow = followOf(now.inputs, now.following);
    expect(follow('managed-services.leavers', 3)).toEqual([{ figure: 'managed-services.severanceShare', value: 0 }]);
    const then = typed(without, 'managed-services.leavers', 3);
    expect(then.figures.get('managed-services.severanceShare')?.value).toBeUndefined();
  });

  it('covers something: fees, pay, people and hours of cover are followed', () => {
    const followed = new Set<string>();
    for (const one of cases) {
      const { inputs, following, figures } = compare(one.assessment, one.ledger, 'en-US');
      const follow = followOf(inputs, following);
      for (const id of figureIds) if (follow(id, 2 * baseOf(figures.get(id)?.value) + 1).length > 0) followed.add(id);
    }
    for (const id of [
      'managed-services.monthlyFee',
      'managed-services.unitPrice',
      'bpo.monthlyRate',
      'people.salary',
      'people.burden',
      'work.fte',
      'work.coverageFactor',
    ])
      expect([...followed]).toContain(id);
  });
});

describe('a way of pricing that is not in use', () => {
  const ways = { 'managed-services': ['flat', 'per-unit', 'outcome', 'capped-time'], bpo: ['per-unit', 'per-person'] };

  it.each(cases.filter(({ name }) => name.includes('priced')))('comes to what it would in use: $name', (one) => {
    const now = compare(one.assessment, one.ledger, 'en-US');
    for (const model of ['managed-services', 'bpo'] as const) {
      const found = pricingVariants(now.inputs, model, now.following);
      for (const { pricing, npv } of found) {
        expect(ways[model]).toContain(pricing);
        const change = model === 'bpo' ? { bpoPricing: pricing } : { pricing };
        const used = compare(one.assessment, { ...one.ledger, ...(change as Partial<CostLedger>) }, 'en-US');
        const row = used.result.models.find(({ id }) => id === model);
        expect(npv, `${model} ${pricing}`).toBeCloseTo(row?.npv ?? Number.NaN, 4);
      }
      if (model === 'managed-services' && now.inputs.models[model]) expect(found.length).toBeGreaterThan(1);
    }
  });
});

describe('a break-even with what follows from it', () => {
  it.each(cases.slice(0, 6))('turns the order just where typing it does: $name', (one) => {
    const now = compare(one.assessment, one.ledger, 'en-US');
    const found = breakEvens(now.inputs, followOf(now.inputs, now.following));
    const cheapest = now.result.cheapest;
    for (const { figure, value, below, above } of found)
      for (const turn of [below, above]) {
        // At the end of what is allowed a default may vanish, as people do who are divided by no cover at all.
        if (!turn || turn.at === fieldOf(figure as FigureId).min) continue;
        const gap = gapOf(typed(one, figure as FigureId, turn.at).inputs, cheapest);
        // Rounded to three digits, what follows moves in small steps: the order turns at one of them or between two.
        expect(gap, `${figure} at ${turn.at}`).toBeLessThanOrEqual(1e-9);
        const nearer = turn.at + (value - turn.at) * 1e-6;
        expect(gapOf(typed(one, figure as FigureId, nearer).inputs, cheapest), `${figure} before`).toBeGreaterThan(
          -1e-9,
        );
      }
  });

  it('is another one than with all else held', () => {
    const [one] = cases;
    if (!one) throw new Error('no example');
    const { inputs, following } = compare(one.assessment, one.ledger, 'en-US');
    const fee = 'managed-services.monthlyFee';
    const pair = ['managed-services', 'today'] as const;
    const held = tieOf(inputs, fee, pair) ?? 0;
    const at = tieOf(inputs, fee, pair, followOf(inputs, following)) ?? 0;
    expect(Math.abs(at - held)).toBeGreaterThan(10);
    const { models } = costs(typed(one, fee, at).inputs);
    const [managed, today] = pair.map((id) => models.find((row) => row.id === id)?.npv ?? 0);
    // A step of the rounding is all that can lie between.
    expect(Math.abs((managed ?? 0) - (today ?? 0))).toBeLessThan(600);
    expect(Math.abs(gapBetween(inputs, held, pair))).toBeLessThan(1e-3);
  });
});

/** How much more the nearest other model costs; below 0 where it is cheaper. */
function gapOf(inputs: CostInputs, id: string | null): number {
  const { models } = costs(inputs);
  const own = models.find((row) => row.id === id)?.npv ?? 0;
  const others = models.filter((row) => row.id !== id && row.id !== 'today').map(({ npv }) => npv);
  return (Math.min(...others) - own) / Math.abs(own);
}

function gapBetween(inputs: CostInputs, monthlyFee: number, [a, b]: readonly [string, string]): number {
  const managed = { ...inputs.models['managed-services'], monthlyFee };
  const { models } = costs({ ...inputs, models: { ...inputs.models, 'managed-services': managed } });
  const [first, second] = [a, b].map((id) => models.find((row) => row.id === id)?.npv ?? 0);
  return (first ?? 0) - (second ?? 0);
}
