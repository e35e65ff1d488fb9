import { describe, expect, it } from 'vitest';
import {
  breakEvenUnits,
  type CostInputs,
  costs,
  type ExtraLine,
  marginOfMarkup,
  type ModelId,
  paybackYears,
  presentValue,
} from '../../../src/domain/index.ts';

/** Published and computed cases, to the cent; their sources stand beside them. */

type Typed = readonly [label: string, amount: number, due?: 'monthly' | 'yearly'];

function typedIn(model: ModelId, lines: readonly Typed[]): readonly ExtraLine[] {
  return lines.map(([label, amount, due]) => {
    const named = { model, label, category: 'delivery', amount } as const;
    if (due === 'monthly') return { ...named, monthly: true };
    return due === 'yearly' ? { ...named, yearly: true } : { ...named, month: 0 };
  });
}

function row(inputs: CostInputs, id: ModelId) {
  const found = costs(inputs).models.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** A managed service for a year, nothing in it but these lines. */
function yearOf(lines: readonly Typed[], horizonMonths = 12) {
  return row(
    { horizonMonths, models: { 'managed-services': {} }, extra: typedIn('managed-services', lines) },
    'managed-services',
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + one, 0);
}

const toTheCent = (amounts: readonly number[]) => amounts.map((amount) => expect.closeTo(amount, 2));

describe('CIO and META Group, Do the Math (2003): offshore IT', () => {
  const contract = 16_200_000;
  const best = [0.002, 0.02, 0.03, 0.03, 0.01, 0.06];
  const worst = [0.02, 0.03, 0.05, 0.27, 0.1, 0.1];
  const labels = ['selection', 'transition', 'layoffs and retention', 'lost productivity', 'process', 'managing'];
  const offshore = (shares: readonly number[]) =>
    yearOf([['contract', contract], ...shares.map((share, i): Typed => [labels[i] ?? '', share * contract])]);
  const amounts = (shares: readonly number[]) =>
    offshore(shares)
      .lines.filter(({ id }) => id.startsWith('extra-'))
      .map(({ total }) => total);

  it('at best: 15.2 % on top, 18,662,400 in all', () => {
    expect(sum(best)).toBeCloseTo(0.152, 12);
    expect(amounts(best)).toEqual(toTheCent([contract, 32_400, 324_000, 486_000, 486_000, 162_000, 972_000]));
    expect(offshore(best).total).toBeCloseTo(18_662_400, 2);
    expect(offshore(best).npv).toBeCloseTo(18_662_400, 2);
    expect((offshore(best).total / 1e6).toFixed(1)).toBe('18.7');
  });
  it('at worst: 57 % on top, 25,434,000 in all', () => {
    expect(sum(worst)).toBeCloseTo(0.57, 12);
    const lines = [contract, 324_000, 486_000, 810_000, 4_374_000, 1_620_000, 1_620_000];
    expect(amounts(worst)).toEqual(toTheCent(lines));
    expect(offshore(worst).total).toBeCloseTo(25_434_000, 2);
    expect((offshore(worst).total / 1e6).toFixed(1)).toBe('25.4');
  });
  it('does not match the circulating variant with vendor selection at 1 to 10 %', () => {
    const wrongBest = offshore([0.01, ...best.slice(1)]).total;
    const wrongWorst = offshore([0.1, ...worst.slice(1)]).total;
    expect([wrongBest, wrongWorst]).toEqual(toTheCent([18_792_000, 26_730_000]));
    expect([wrongBest, wrongWorst].map((total) => (total / 1e6).toFixed(1))).not.toContain('18.7');
    expect([wrongBest, wrongWorst].map((total) => (total / 1e6).toFixed(1))).not.toContain('25.4');
  });
});

describe('Collier, Accounting for Managers, tables 9.4 and 9.5: a bureau', () => {
  const depreciation = { model: 'in-house', label: 'Head office depreciation', category: 'stranded' } as const;
  const transactions = 10_000;
  const inputs: CostInputs = {
    horizonMonths: 12,
    models: { 'in-house': {}, bpo: {} },
    extra: [
      ...typedIn('in-house', [
        ['stationery', transactions * 0.5, 'monthly'],
        ['labour', transactions * 2, 'monthly'],
      ]),
      ...typedIn('bpo', [['bureau', 20_000, 'monthly']]),
      { ...depreciation, monthly: true, amount: 10_000, avoidable: false },
    ],
  };
  const monthOf = (id: ModelId) => row(inputs, id).months[6] ?? NaN;

  it('costs 35,000 a month to make and 30,000 to buy, for head office stays on both sides', () => {
    expect(monthOf('in-house')).toBeCloseTo(35_000, 6);
    expect(monthOf('bpo')).toBeCloseTo(30_000, 6);
    expect(costs(inputs).cheapest).toBe('bpo');
  });
  it('saves 5,000 a month, with or without what cannot be avoided', () => {
    expect(monthOf('in-house') - monthOf('bpo')).toBeCloseTo(5_000, 6);
    const relevant = { ...inputs, extra: inputs.extra?.filter(({ avoidable }) => avoidable !== false) };
    expect(row(relevant, 'in-house').total - row(relevant, 'bpo').total).toBeCloseTo(60_000, 6);
  });
});

describe('technoirsolutions.com: managed IT for a law firm', () => {
  const firm: readonly Typed[] = [
    ['users', 70 * 145, 'monthly'],
    ['servers', 5 * 185, 'monthly'],
    ['one at 250', 250, 'monthly'],
    ['flat', 550, 'monthly'],
  ];

  it('costs 11,875 a month and 142,500 in the first year', () => {
    const { months, total } = yearOf(firm);
    expect(months).toEqual([0, ...toTheCent(Array.from({ length: 12 }, () => 11_875))]);
    expect(total).toBeCloseTo(142_500, 2);
  });
  it('costs the same as a flat fee, or by the unit', () => {
    const flat = { pricing: 'flat', monthlyFee: 11_875 } as const;
    expect(row({ horizonMonths: 12, models: { 'managed-services': flat } }, 'managed-services').total).toBe(142_500);
    const perUser = { pricing: 'per-unit', unitPrice: 145 } as const;
    const users = { horizonMonths: 12, work: { volumePerMonth: 70 }, models: { 'managed-services': perUser } };
    expect(row(users, 'managed-services').months[1]).toBe(10_150);
  });
  it('starts with 16,625: 1.4 months of it, where the page says 40 %; 25,375 with other work', () => {
    const onboarding = 1.4 * (yearOf(firm).months[1] ?? NaN);
    expect(onboarding).toBeCloseTo(16_625, 2);
    const started = yearOf([...firm, ['onboarding', onboarding], ['other one-time work', 8_750]]);
    expect(started.months[0]).toBeCloseTo(25_375, 2);
    expect(started.total).toBeCloseTo(142_500 + 25_375, 2);
  });
  it('costs a second firm 6,865 a month, 82,380 a year and 9,611 to start', () => {
    const second = yearOf([
      ['users', 37 * 145, 'monthly'],
      ['six at 250', 6 * 250, 'monthly'],
    ]);
    expect([second.months[1] ?? NaN, second.total]).toEqual(toTheCent([6_865, 82_380]));
    expect(1.4 * (second.months[1] ?? NaN)).toBeCloseTo(9_611, 2);
  });
  it('costs a third 2,795 a month, not the page’s sum with 15 × 145 as 5,365', () => {
    const third = yearOf([
      ['users', 15 * 145, 'monthly'],
      ['other lines', 620, 'monthly'],
    ]);
    expect(third.months[1]).toBeCloseTo(2_795, 2);
    expect(third.months[1]).not.toBeCloseTo(5_365 + 620, 2);
  });
});

describe('make or buy: 45 to buy, 20 to make with a capital of 6,000,000', () => {
  const [capital, make, buy, unitsPerYear, years] = [6_000_000, 20, 45, 65_000, 6];

  it('breaks even at 240,000 units', () => expect(breakEvenUnits(capital, make, buy)).toBeCloseTo(240_000, 6));
  it('pays back in 3.69 years', () => expect(paybackYears(capital, unitsPerYear * (buy - make))).toBeCloseTo(3.69, 2));
  it('is as dear either way after as many units as break even, and saves after six years', () => {
    const total = (horizonMonths: number, units: number) => {
      const making: readonly Typed[] = [
        ['capital', capital],
        ['units made', (units * make) / horizonMonths, 'monthly'],
      ];
      const buying: readonly Typed[] = [['units bought', (units * buy) / horizonMonths, 'monthly']];
      return yearOf(buying, horizonMonths).total - yearOf(making, horizonMonths).total;
    };
    expect(total(12, 240_000)).toBeCloseTo(0, 4);
    expect(total(12 * years, unitsPerYear * years)).toBeCloseTo(3_750_000, 4);
  });
});

it('MetricNet’s service desk: 1,615 tickets fewer a month avoid 35,530', () => {
  const desk = (ticketsPerUser: number) =>
    row(
      {
        horizonMonths: 12,
        work: { volumePerMonth: ticketsPerUser * 8_500 },
        models: { 'managed-services': { pricing: 'per-unit', unitPrice: 22 } },
      },
      'managed-services',
    ).months[1] ?? NaN;
  expect(desk(1.25) - desk(1.06)).toBeCloseTo(35_530, 2);
  expect((desk(1.25) - desk(1.06)) / 22).toBeCloseTo(1_615, 2);
});

describe('hiring a contractor for good', () => {
  it('costs 18,500: 20 % of the salary less 10 % of what was billed', () => {
    const conversion = yearOf([
      ['fee', 0.2 * 100_000],
      ['credit', -0.1 * 100 * 150],
    ]);
    expect(conversion.total).toBeCloseTo(18_500, 2);
    expect(conversion.months[0]).toBeCloseTo(18_500, 2);
  });
  it('a markup of 50 % is a margin of 33.3 %: pay 70, bill 105', () => {
    expect(marginOfMarkup(0.5)).toBeCloseTo(1 / 3, 12);
    expect(marginOfMarkup(105 / 70 - 1)).toBeCloseTo((105 - 70) / 105, 12);
  });
});

/** Three years of amounts set by hand, after what falls at once. */
interface Computed {
  readonly atOnce: number;
  readonly years: readonly number[];
}

function threeYears(ofYear: (y: number) => number): readonly number[] {
  return [0, 1, 2].map(ofYear);
}

const wages = (y: number) => 1.035 ** y;
const fees = (y: number) => 1.03 ** y;
const prices = (y: number) => 1.025 ** y;

function managedSupport(priceFactor: number): Computed {
  const fee = 168_000;
  const [selection, transition, governance, changes, reserve] = [0.01, 0.08, 0.06, 0.05, 0.1];
  return {
    atOnce: (selection + transition) * fee,
    years: threeYears((y) => fee * priceFactor ** y * (1 + governance + changes + (y === 2 ? reserve : 0))),
  };
}

const engineer = 133_080 * 1.286;

function augmentedEngineers(): Computed {
  const bill = 180_000;
  const billEach = bill / 3;
  const starts = [3.6, 0.6, 0.6];
  const rampOfStart = (5 / 52) * 0.5 * billEach;
  const expertOfStart = (40 * engineer) / 1_776;
  return {
    atOnce: 0,
    years: threeYears((y) => {
      const lag = y < 2 ? 0.2 * bill : 0;
      const billed = bill + lag + (starts[y] ?? NaN) * rampOfStart;
      return billed * fees(y) + ((3 / 8) * engineer + (starts[y] ?? NaN) * expertOfStart) * wages(y);
    }),
  };
}

function ownEngineers(): Computed {
  const people = 3;
  const hires = people * 0.13;
  const rampOfHire = (20 / 52) * 0.5 * engineer;
  return {
    atOnce: 0,
    years: threeYears(
      (y) =>
        (people * engineer + (people / 11.5) * engineer + hires * rampOfHire) * wages(y) +
        (people * 11_340 + hires * 4_700) * prices(y),
    ),
  };
}

describe.each([
  {
    what: 'support as a managed service',
    computed: managedSupport(1.03),
    flows: [15_120, 186_480, 192_074.4, 215_659.75],
    nominal: 609_334.15,
    present: 528_395.61,
  },
  {
    what: 'the same with a price glide of 4 %',
    computed: managedSupport(1.03 * 0.96),
    flows: [15_120, 186_480, 184_391.42, 198_752.03],
    nominal: 584_743.45,
    present: 508_137.23,
  },
  {
    what: 'three engineers by staff augmentation',
    computed: augmentedEngineers(),
    flows: [0, 304_438.73, 293_080.41, 264_024.51],
    nominal: 861_543.65,
    present: 749_340.17,
  },
  {
    what: 'the same in-house',
    computed: ownEngineers(),
    flows: [0, 606_756.65, 627_634.61, 649_234.32],
    nominal: 1_883_625.58,
    present: 1_630_145.52,
  },
])('$what', ({ computed: { atOnce, years }, flows, nominal, present }) => {
  it('costs what was computed in each year', () => expect([atOnce, ...years]).toEqual(toTheCent(flows)));
  it('costs that nominally in all', () => expect(atOnce + sum(years)).toBeCloseTo(nominal, 2));
  it('is worth that today', () => expect(atOnce + presentValue(years, 0.075)).toBeCloseTo(present, 2));
  it('comes out of the monthly model too, typed in as lines of one’s own', () => {
    const inputs: CostInputs = {
      horizonMonths: 36,
      discountRate: 0.075,
      models: { bpo: {} },
      extra: [atOnce, ...years].map((amount, year) => ({
        model: 'bpo',
        label: `Year ${year}`,
        category: 'delivery',
        month: 12 * year,
        amount,
      })),
    };
    const { total, npv } = row(inputs, 'bpo');
    expect(total).toBeCloseTo(nominal, 2);
    expect(npv).toBeCloseTo(present, 2);
  });
});

it('of staff augmentation, 69 % of the first year’s bill comes on top of it', () => {
  expect((augmentedEngineers().years[0] ?? NaN) / 180_000 - 1).toBeCloseTo(0.69, 2);
});
