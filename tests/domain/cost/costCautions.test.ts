import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type CostCautionId,
  costCautions,
  type CostInputs,
  costs,
  figureIds,
  leftOut,
} from '../../../src/domain/index.ts';
import { soak } from '../arbitraries.ts';
import { anyCostInputs } from './costArbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

function found(inputs: CostInputs, ownRegion?: string): readonly CostCautionId[] {
  return costCautions(inputs, costs(inputs), ownRegion).map(({ id }) => id);
}

const bare: CostInputs = { horizonMonths: 12, models: {} };
const people = (figures: NonNullable<CostInputs['people']>): CostInputs => ({ ...bare, people: figures });
const project = (figures: object): CostInputs => ({
  ...bare,
  models: { 'project-outsourcing': { price: 100, buildMonths: 3, ...figures } },
});

describe('a caution', () => {
  it('is not raised by inputs without anything that counts twice', () => {
    expect(found(bare, 'us')).toEqual([]);
    const usual: CostInputs = {
      horizonMonths: 36,
      work: { fte: 10 },
      people: { salary: 60_000, burden: 0.286, overhead: 6_000, tooling: 2_000, costPerHire: 5_000, rampMonths: 4 },
      models: {
        'managed-services': { monthlyFee: 50_000, exitProbability: 0.1, smeFte: 0.5, smeLoadedAnnual: 90_000 },
        'project-outsourcing': { price: 500_000, buildMonths: 9, overrunShare: 0.27 },
        'dedicated-team': { monthlyRate: 6_000, ownLeadFte: 1 },
      },
    };
    expect(found(usual, 'us')).toEqual([]);
  });

  it('speaks of a burden that is the one for each hour worked, in the US', () => {
    expect(found(people({ burden: 0.42, salary: 60_000 }), 'us')).toEqual(['burden-per-hour']);
    expect(found(people({ burden: { low: 0.3, base: 0.38, high: 0.5 } }), 'us')).toEqual(['burden-per-hour']);
    expect(found(people({ burden: 0.37 }), 'us')).toEqual([]);
    expect(found(people({ burden: 0.42 }), 'india')).toEqual([]);
    expect(found(people({ burden: 0.42 }))).toEqual([]);
  });

  it('speaks of seats beside an overhead that holds them already', () => {
    expect(found(people({ salary: 60_000, overhead: 15_001, tooling: 1 }))).toEqual(['seat-and-overhead']);
    expect(found(people({ salary: 60_000, overhead: 15_000, tooling: 1 }))).toEqual([]);
    expect(found(people({ salary: 60_000, overhead: 15_001 }))).toEqual([]);
  });

  it('speaks of a replacement cost that holds the ramp-up already', () => {
    expect(found(people({ salary: 60_000, costPerHire: 18_001, rampMonths: 1 }))).toEqual(['replacement-and-hiring']);
    expect(found(people({ salary: 60_000, costPerHire: 18_000, rampMonths: 1 }))).toEqual([]);
    expect(found(people({ salary: 60_000, costPerHire: 18_001 }))).toEqual([]);
    expect(found(people({ costPerHire: 18_001, rampMonths: 1 }))).toEqual([]);
  });

  it('speaks of a reserve for leaving beside a modelled exit', () => {
    const reserve = (line: object): CostInputs => ({
      ...bare,
      models: { bpo: { exitProbability: 0.1 }, 'managed-services': {}, 'in-house': {} },
      extra: [{ model: 'bpo', label: '', category: 'exit', month: 12, amount: 5, ...line }],
    });
    expect(found(reserve({}))).toEqual(['reserve-and-exit']);
    expect(found(reserve({ model: 'in-house', avoidable: false }))).toEqual(['reserve-and-exit']);
    expect(found(reserve({ model: 'in-house' }))).toEqual([]);
    expect(found(reserve({ category: 'change' }))).toEqual([]);
    expect(found({ ...reserve({}), models: { bpo: { exitProbability: 0 } } })).toEqual([]);
    const both = {
      ...reserve({ avoidable: false }),
      models: { bpo: { exitProbability: 0.1 }, 'managed-services': { exitProbability: 0.1 } },
    };
    expect(costCautions(both, costs(both)).map(({ figures }) => figures)).toEqual([
      ['managed-services.exitProbability'],
      ['bpo.exitProbability'],
    ]);
  });

  it('speaks of overrun and change orders at full value', () => {
    expect(found(project({ overrunShare: 0.2, changeShare: 0.1 }))).toEqual(['overrun-and-change-orders']);
    expect(found(project({ overrunShare: 0.19, changeShare: 0.1 }))).toEqual([]);
    expect(found(project({ overrunShare: 0.2, changeShare: 0.09 }))).toEqual([]);
  });

  it('speaks of an expected overrun of the whole price', () => {
    expect(found(project({ overrunShare: 1 }))).toEqual(['overrun-of-all']);
    expect(found(project({ overrunShare: 0.99 }))).toEqual([]);
  });

  it('speaks of own leads for people whom the vendor’s lead directs already', () => {
    const team = (fte: number, ownLeadFte: number, coverageFactor?: number): CostInputs => ({
      ...bare,
      work: { fte, coverageFactor },
      models: { 'dedicated-team': { ownLeadFte } },
    });
    expect(found(team(4, 1))).toEqual([]);
    expect(found(team(4, 1.1))).toEqual(['lead-in-fee']);
    expect(found(team(16, 2))).toEqual([]);
    expect(found(team(16, 2.1))).toEqual(['lead-in-fee']);
    expect(found(team(16, 2.1, 5))).toEqual([]);
  });

  it('speaks of overheads that are more than the fee', () => {
    const fixed = (smeFte: number): CostInputs => ({
      ...bare,
      models: {
        'managed-services': {
          monthlyFee: 1_000,
          smeFte,
          smeLoadedAnnual: 10_000,
          slaToolsPerYear: 900,
          auditPerYear: 100,
        },
      },
    });
    expect(found(fixed(1.1))).toEqual([]);
    expect(found(fixed(1.11))).toEqual(['overheads-outgrow-fee']);
    // Without a fee there is nothing to outgrow.
    expect(found({ ...bare, models: { bpo: { auditPerYear: 100 } } })).toEqual([]);
    const priced: CostInputs = {
      ...bare,
      work: { volumePerMonth: 1 },
      models: { bpo: { unitPrice: 1, auditPerYear: 100 } },
    };
    expect(found(priced)).toEqual(['overheads-outgrow-fee']);
  });

  it('speaks of gains from automation on one side only', () => {
    expect(found({ ...bare, productivityGlide: 0.04 })).toEqual(['one-sided-glide']);
    expect(found({ ...bare, productivityGlide: 0 })).toEqual([]);
    expect(found({ ...bare, productivityGlide: -0.04 })).toEqual([]);
  });

  it('speaks of what falls after the horizon, once for all rows', () => {
    const long = project({ buildMonths: 13 });
    expect(found(long)).toEqual(['after-horizon']);
    expect(found({ ...long, horizonMonths: 13 })).toEqual([]);
    const line = { model: 'bpo', label: '', category: 'exit', month: 13, amount: 5 } as const;
    const late: CostInputs = { ...long, models: { ...long.models, bpo: {} }, extra: [line] };
    expect(costCautions(late, costs(late))).toEqual([
      { id: 'after-horizon', figures: ['project-outsourcing.buildMonths'], leftOut: leftOut(late) },
    ]);
    expect(leftOut(late).map(({ id }) => id)).toEqual(['project-outsourcing', 'bpo']);
    // A line of the user's own is no figure of ours.
    const own: CostInputs = { ...bare, models: { bpo: {} }, extra: [line] };
    expect(costCautions(own, costs(own))).toMatchObject([{ id: 'after-horizon', figures: [] }]);
  });

  it('speaks of growth that today’s cost does not carry', () => {
    const grown = (growth: CostInputs['growth'], more: Partial<CostInputs> = {}): CostInputs => ({
      ...bare,
      growth,
      today: { annualCost: 100 },
      models: { 'in-house': {} },
      ...more,
    });
    for (const growth of [0.05, -0.05, { low: 0, base: 0.01, high: 0.1 }])
      expect(found(grown(growth))).toEqual(['growth-beside-today']);
    for (const growth of [0, undefined, { low: -0.1, base: 0, high: 0.1 }]) expect(found(grown(growth))).toEqual([]);
    expect(found(grown(0.05, { today: {} }))).toEqual([]);
    expect(found(grown(0.05, { today: { annualCost: 0, severancePerPerson: 5 } }))).toEqual([]);
    // Nothing is compared with it.
    expect(found(grown(0.05, { models: {} }))).toEqual([]);
  });
});

describe('cautions', () => {
  it('name figures there are, each once, and change nothing', () => {
    fc.assert(
      fc.property(anyCostInputs, fc.constantFrom('us', 'india', undefined), (inputs, region) => {
        const result = costs(inputs);
        const before = structuredClone({ inputs, result });
        for (const { id, figures, leftOut: later } of costCautions(inputs, result, region)) {
          if (id !== 'after-horizon') expect(figures.length, id).toBeGreaterThan(0);
          expect(new Set(figures).size, id).toBe(figures.length);
          expect(later !== undefined).toBe(id === 'after-horizon');
          for (const figure of figures) expect(figureIds).toContain(figure);
        }
        expect({ inputs, result }).toEqual(before);
      }),
      { numRuns: 40 * soak, seed: 171 },
    );
  });
});
