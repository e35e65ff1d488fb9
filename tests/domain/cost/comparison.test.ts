import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../src/domain/cost/evidence.ts';
import {
  type AnswerRule,
  type Assumption,
  comparisonOf,
  type CostContent,
  costFaults,
  costModels,
  type CostSituation,
  type CostStructure,
  type EvidenceRule,
  type Figure,
  type FigureId,
  figureIds,
  type OwnFigure,
} from '../../../src/domain/index.ts';

const because = 'A reason.';

function assumption(id: string, values: Figure, more: Partial<Assumption> = {}): Assumption {
  const { low, base, high } = typeof values === 'number' ? { low: values, base: values, high: values } : values;
  return {
    id,
    label: id,
    unit: 'fraction',
    appliesTo: [],
    low,
    base,
    high,
    source: 'A source',
    sourceDate: '2025',
    confidence: 'high',
    ...more,
  };
}

interface Given {
  readonly assumptions?: readonly Assumption[];
  readonly rules?: readonly Omit<EvidenceRule, 'because'>[];
  readonly answerRules?: readonly Omit<AnswerRule, 'because'>[];
  readonly plain?: readonly { readonly figure: FigureId; readonly value: number }[];
  readonly own?: { readonly [Id in FigureId]?: Figure | OwnFigure };
  readonly situation?: CostSituation;
  readonly structure?: Partial<CostStructure>;
}

function ownFigure(given: Figure | OwnFigure): OwnFigure {
  return typeof given === 'object' && 'as' in given ? given : { value: given, as: 'own' };
}

function compare(given: Given) {
  const { assumptions = [], rules = [], answerRules = [], plain = [], own = {}, situation = { answers: {} } } = given;
  const content: CostContent = {
    assumptions,
    evidenceRules: rules.map((rule) => ({ ...rule, because })),
    answerRules: answerRules.map((rule) => ({ ...rule, because })),
    plainRules: plain.map((rule) => ({ ...rule, because })),
    evidenceCurrency: 'USD',
  };
  const figures = Object.fromEntries(Object.entries(own).map(([id, value]) => [id, ownFigure(value)]));
  return comparisonOf(content, situation, { figures }, { currency: 'USD', horizonMonths: 36, ...given.structure });
}

function figureOf(id: FigureId, given: Given) {
  const found = compare(given).figures.get(id);
  if (!found) throw new Error(id);
  return found;
}

const salary = 'people.salary';
const pay = assumption('pay', { low: 40_000, base: 50_000, high: 70_000 }, { unit: 'USD/year' });
const range = { low: 40_000, base: 50_000, high: 70_000 };

describe('a figure', () => {
  const answerRules = [
    { figure: salary, question: 'level', values: { senior: 90_000, junior: { low: 1, base: 2, high: 3 } } },
  ] as const;
  const known: Given = {
    assumptions: [pay],
    rules: [{ figure: salary, assumption: 'pay' }],
    answerRules,
    plain: [{ figure: salary, value: 5 }],
  };
  const senior = { answers: { level: 'senior' } };

  it('is the user’s own first, then what an answer says, then evidence, then a plain number', () => {
    const own = { [salary]: 77_000 };
    expect(figureOf(salary, { ...known, own, situation: senior })).toMatchObject({ value: 77_000, ground: 'own' });
    expect(figureOf(salary, { ...known, situation: senior })).toMatchObject({
      value: 90_000,
      // One number for an answer is what its user said, unless nobody has confirmed it.
      ground: 'own',
      preset: { origin: { kind: 'answer', answer: 'senior' } },
    });
    const unconfirmed = Object.keys(senior.answers);
    expect(figureOf(salary, { ...known, situation: { ...senior, unconfirmed } })).toMatchObject({ ground: 'assumed' });
    expect(figureOf(salary, known)).toMatchObject({
      value: range,
      ground: 'assumed',
      preset: { origin: { kind: 'evidence', assumption: { id: 'pay' } } },
    });
    expect(figureOf(salary, { ...known, rules: [] })).toMatchObject({
      value: 5,
      ground: 'assumed',
      preset: { origin: { kind: 'plain' } },
    });
    expect(figureOf(salary, { ...known, rules: [], plain: [] })).toEqual({
      id: salary,
      value: undefined,
      ground: 'own',
      bandOnly: false,
    });
  });

  it('of the user’s own keeps what it stands in place of', () => {
    const { value, own, preset } = figureOf(salary, { ...known, own: { [salary]: { value: 77_000, as: 'quote' } } });
    expect(value).toBe(77_000);
    expect(own).toEqual({ value: 77_000, as: 'quote' });
    expect(preset).toMatchObject({ value: range, ground: 'assumed' });
  });

  it('of a quote rests on the quote', () => {
    expect(figureOf(salary, { own: { [salary]: { value: 1, as: 'quote' } } }).ground).toBe('quote');
  });

  it('can be an answer of who does the work today', () => {
    const rule = { figure: 'in-house.hiresAtStart', question: 'today', values: { nobody: 3 } } as const;
    const hires = (today?: string) =>
      figureOf('in-house.hiresAtStart', { answerRules: [rule], situation: { answers: {}, today } }).value;
    expect(hires('nobody')).toBe(3);
    expect(hires('vendor')).toBeUndefined();
    expect(hires()).toBeUndefined();
    // Nothing that every object has is an answer.
    expect(
      figureOf('in-house.hiresAtStart', { answerRules: [rule], situation: { answers: {}, today: 'toString' } }).value,
    ).toBe(undefined);
  });

  it('of an answer is divided where that is said, by the user’s own or by what another answer says', () => {
    const rules = [
      { figure: 'work.coverageFactor', question: 'hours', values: { all: { low: 4, base: 5, high: 6 } } },
      {
        figure: 'work.fte',
        question: 'size',
        values: { ten: { low: 5, base: 10, high: 20 } },
        over: 'work.coverageFactor',
      },
    ] as const;
    const fte = (answers: Readonly<Record<string, string>>, own: Given['own'] = {}) =>
      figureOf('work.fte', { answerRules: rules, situation: { answers }, own }).value;
    expect(fte({ size: 'ten' })).toEqual({ low: 5, base: 10, high: 20 });
    expect(fte({ size: 'ten', hours: 'all' })).toEqual({ low: 1, base: 2, high: 4 });
    expect(fte({ size: 'ten', hours: 'all' }, { 'work.coverageFactor': 2 })).toEqual({ low: 2.5, base: 5, high: 10 });
    // Divided by nothing it says nothing.
    expect(fte({ size: 'ten' }, { 'work.coverageFactor': 0 })).toBeUndefined();
  });
});

describe('evidence', () => {
  const first = assumption('first', 0.1);
  const second = assumption('second', 0.2);
  const share = 'people.attrition';
  const both = (rule: Partial<EvidenceRule>, given: Given = {}) =>
    figureOf(share, {
      assumptions: [first, second],
      rules: [
        { figure: share, assumption: 'first', ...rule },
        { figure: share, assumption: 'second' },
      ],
      ...given,
    }).value;

  it('is that of the first rule that holds', () => {
    expect(both({})).toBe(0.1);
    expect(both({ work: ['software'] })).toBe(0.2);
  });

  it('is for the kinds of work it speaks of', () => {
    expect(both({ work: ['software', 'payroll'] }, { structure: { work: 'payroll' } })).toBe(0.1);
    expect(both({ work: ['software'] }, { structure: { work: 'payroll' } })).toBe(0.2);
  });

  it('is for the place of work it speaks of, one’s own or the provider’s', () => {
    const at = (whose: 'own' | 'provider', structure: Partial<CostStructure>) =>
      both({ at: { whose, regions: ['us', 'india'] } }, { structure });
    expect(at('own', { ownRegion: 'us', providerRegion: 'elsewhere' })).toBe(0.1);
    expect(at('own', { ownRegion: 'elsewhere', providerRegion: 'us' })).toBe(0.2);
    expect(at('provider', { ownRegion: 'elsewhere', providerRegion: 'india' })).toBe(0.1);
    expect(at('provider', { ownRegion: 'india', providerRegion: 'elsewhere' })).toBe(0.2);
    expect(at('own', {})).toBe(0.2);
  });

  it('can hang on an answer, or on who does the work today', () => {
    const when = { question: 'today', answers: ['vendor', 'nobody'] };
    expect(both({ when }, { situation: { answers: {}, today: 'vendor' } })).toBe(0.1);
    expect(both({ when }, { situation: { answers: {}, today: 'own-people' } })).toBe(0.2);
    expect(both({ when })).toBe(0.2);
    const size = { question: 'size', answers: ['small'] };
    expect(both({ when: size }, { situation: { answers: { size: 'small' } } })).toBe(0.1);
    expect(both({ when: size }, { situation: { answers: { size: 'large' } } })).toBe(0.2);
  });

  it('gives way to a figure of the user’s own that counts the same money', () => {
    const unlessOwn = ['people.overhead'] as const;
    expect(both({ unlessOwn })).toBe(0.1);
    expect(both({ unlessOwn }, { own: { 'people.overhead': 0 } })).toBe(0.2);
  });

  it('that needs two figures to count the same money gives way only to both', () => {
    const unlessOwn = ['people.overhead', 'people.tooling'] as const;
    expect(both({ unlessOwn }, { own: { 'people.overhead': 0 } })).toBe(0.1);
    expect(both({ unlessOwn }, { own: { 'people.overhead': 0, 'people.tooling': 0 } })).toBe(0.2);
  });

  it('of a change that falls stays below 0', () => {
    const falling = assumption('falling', { low: -0.1, base: -0.05, high: -0.02 });
    const { value } = figureOf('general.indexation', {
      assumptions: [falling],
      rules: [{ figure: 'general.indexation', assumption: 'falling' }],
    });
    expect(value).toEqual({ low: -0.1, base: -0.05, high: -0.02 });
  });

  it('in dollars is never shown in another currency; shares are', () => {
    const given: Given = {
      assumptions: [pay, first, assumption('seat', 12, { unit: 'USD/seat/month' })],
      rules: [
        { figure: salary, assumption: 'pay' },
        { figure: share, assumption: 'first' },
        { figure: 'people.tooling', assumption: 'seat', factor: 12 },
        { figure: 'people.costPerHire', assumption: 'first', of: [salary] },
      ],
    };
    const inDollars = compare(given).figures;
    expect(inDollars.get(salary)?.value).toEqual(range);
    expect(inDollars.get('people.tooling')?.value).toBe(144);
    const inEuros = compare({ ...given, structure: { currency: 'EUR' } }).figures;
    expect(inEuros.get(salary)?.value).toBeUndefined();
    expect(inEuros.get('people.tooling')?.value).toBeUndefined();
    expect(inEuros.get(share)?.value).toBe(0.1);
    // What follows from it is not known either, until the user gives it.
    expect(inEuros.get('people.costPerHire')?.value).toBeUndefined();
    const paid = compare({ ...given, structure: { currency: 'EUR' }, own: { [salary]: 30_000 } }).figures;
    expect(paid.get('people.costPerHire')?.value).toBe(3_000);
  });

  it('that rests on an assumption that is not there is none', () => {
    expect(figureOf(share, { rules: [{ figure: share, assumption: 'first' }] }).value).toBeUndefined();
  });
});

const ends = (low: number, base: number, high: number) => ({ low, base, high });

describe('a conversion', () => {
  const third = assumption('third', { low: 0.1, base: 0.3, high: 0.6 });
  const worked = (id: FigureId, rule: Partial<EvidenceRule>, given: Given = {}) =>
    figureOf(id, { assumptions: [third], rules: [{ figure: id, assumption: 'third', ...rule }], ...given }).value;
  it('multiplies by a factor and by figures of the comparison', () => {
    const own = { [salary]: { low: 1, base: 50_000, high: 90_000 }, 'people.burden': 0.2 };
    expect(worked('people.rampMonths', { factor: 12 / 52 })).toEqual(ends(0.0231, 0.0692, 0.138));
    expect(worked('people.costPerHire', { of: [salary] }, { own })).toEqual(ends(5_000, 15_000, 30_000));
    expect(worked('people.costPerHire', { of: [salary, '1+people.burden'] }, { own })).toEqual(
      ends(6_000, 18_000, 36_000),
    );
  });

  it('counts as one and a share where it is a markup', () => {
    const rule = {
      figure: 'staff-augmentation.hourlyRate',
      assumption: 'third',
      onTop: true,
      of: [salary],
      factor: 1 / 2_000,
    } as const;
    const rate = figureOf('staff-augmentation.hourlyRate', {
      assumptions: [third],
      rules: [rule],
      own: { [salary]: 40_000 },
    });
    expect(rate.value).toEqual(ends(22, 26, 32));
  });

  it('follows from other figures alone where no assumption is named', () => {
    const rule: Partial<EvidenceRule> = { assumption: undefined, factor: 1.2, of: [salary] };
    expect(worked('people.leadLoadedAnnual', rule, { own: { [salary]: 50_000 } })).toBe(60_000);
  });

  it('needs every figure it is made from', () => {
    expect(worked('people.costPerHire', { of: [salary] })).toBeUndefined();
    expect(worked('people.costPerHire', { of: [salary, '1+people.burden'] }, { own: { [salary]: 1 } })).toBeUndefined();
    expect(worked('bpo.auditPerYear', { of: ['fee'] })).toBeUndefined();
  });

  it('takes the next rule where a figure is missing', () => {
    const given: Given = {
      assumptions: [third, assumption('fixed', 4_000)],
      rules: [
        { figure: 'people.costPerHire', assumption: 'third', of: [salary] },
        { figure: 'people.costPerHire', assumption: 'fixed' },
      ],
    };
    expect(figureOf('people.costPerHire', given).value).toBe(4_000);
  });

  it('can build on what an earlier rule has said', () => {
    const given: Given = {
      assumptions: [pay, third],
      rules: [
        { figure: salary, assumption: 'pay' },
        { figure: 'people.costPerHire', assumption: 'third', of: [salary] },
      ],
    };
    expect(figureOf('people.costPerHire', given).value).toEqual(ends(5_000, 15_000, 30_000));
  });

  it('stays between the least and the most, and within what the figure may be', () => {
    expect(worked('people.attrition', { least: 0.2, most: 0.5 })).toEqual({ low: 0.2, base: 0.3, high: 0.5 });
    expect(worked('people.attrition', { least: 0.7 })).toBe(0.7);
    expect(worked('people.rampProductivity', { factor: 3 })).toEqual(ends(0.3, 0.9, 1));
    expect(worked('people.rampProductivity', { factor: 3, most: 5 })).toEqual(ends(0.3, 0.9, 1));
    expect(worked('people.span', { factor: 0.1 })).toBe(0.1);
  });

  it('has three digits, and what a source prints all of them', () => {
    expect(worked('people.costPerHire', { factor: 123_456 })).toEqual(ends(12_300, 37_000, 74_100));
    const printed = assumption('printed', ends(12_345, 23_456, 34_567));
    const rules = [{ figure: 'people.costPerHire', assumption: 'printed' }] as const;
    expect(figureOf('people.costPerHire', { assumptions: [printed], rules }).value).toEqual(
      ends(12_345, 23_456, 34_567),
    );
  });

  it('is a single number where the ends are one', () => {
    const given: Given = {
      assumptions: [assumption('one', 0.4)],
      rules: [{ figure: 'people.attrition', assumption: 'one' }],
    };
    expect(figureOf('people.attrition', given).value).toBe(0.4);
  });
});

describe('a share of the fee', () => {
  const tenth = assumption('tenth', 0.1);
  const half = assumption('half', 0.5);
  const ofFee = (
    model: 'managed-services' | 'bpo' | 'project-outsourcing' | 'dedicated-team',
    own: Given['own'] & object,
    more: Given = {},
  ) => {
    const name = model === 'project-outsourcing' ? 'pmLoadedAnnual' : 'contractAdminPerYear';
    const id = `${model}.${name}` as FigureId;
    return figureOf(id, {
      assumptions: [tenth],
      rules: [{ figure: id, assumption: 'tenth', of: ['fee'] }],
      own,
      ...more,
    });
  };

  it('is of the first year’s, in every way of pricing', () => {
    const money = (own: Given['own'] & object, structure: Partial<CostStructure> = {}) =>
      ofFee('managed-services', own, { structure }).value;
    expect(money({ 'managed-services.monthlyFee': 1_000 })).toBeCloseTo(1_200, 9);
    expect(money({ 'managed-services.unitPrice': 2, 'work.volumePerMonth': 300 }, { pricing: 'per-unit' })).toBeCloseTo(
      720,
      9,
    );
    const hours = { 'managed-services.rate': 50, 'managed-services.hoursPerMonth': 10 };
    expect(money(hours, { pricing: 'capped-time' })).toBeCloseTo(600, 9);
    expect(money({ ...hours, 'managed-services.cap': 300 }, { pricing: 'capped-time' })).toBeCloseTo(360, 9);
    // The first year knows no growth and no indexation.
    const drifting = { 'managed-services.monthlyFee': 1_000, 'general.growth': 0.5, 'general.indexation': 0.1 };
    expect(money(drifting)).toBeCloseTo(1_200, 9);
  });

  it('is of the rule’s own model: of the price of a project, of the people of a team', () => {
    expect(
      ofFee('project-outsourcing', { 'project-outsourcing.price': { low: 1, base: 80_000, high: 90_000 } }).value,
    ).toBe(8_000);
    const team = { 'work.fte': 4, 'work.coverageFactor': 2, 'dedicated-team.monthlyRate': 5_000 };
    expect(ofFee('dedicated-team', team).value).toBeCloseTo(48_000, 9);
    expect(ofFee('bpo', team).value).toBeUndefined();
  });

  it('by its size grows up to a fee of 500,000', () => {
    const id = 'managed-services.smeFte';
    const size = (fee: number, least?: number) =>
      figureOf(id, {
        assumptions: [half],
        rules: [{ figure: id, assumption: 'half', of: ['size'], least }],
        own: { 'managed-services.monthlyFee': fee / 12 },
      }).value;
    expect(size(250_000)).toBeCloseTo(0.25, 9);
    expect(size(500_000)).toBeCloseTo(0.5, 9);
    expect(size(5_000_000)).toBe(0.5);
    expect(size(50_000, 0.25)).toBe(0.25);
    expect(size(0)).toBeUndefined();
  });

  it('can be of a fee that itself is evidence', () => {
    const given: Given = {
      assumptions: [tenth, assumption('price', { low: 500, base: 1_000, high: 2_000 }, { unit: 'USD/month' })],
      rules: [
        { figure: 'managed-services.monthlyFee', assumption: 'price' },
        { figure: 'managed-services.contractAdminPerYear', assumption: 'tenth', of: ['fee'] },
      ],
    };
    expect(figureOf('managed-services.contractAdminPerYear', given).value).toBeCloseTo(1_200, 9);
  });
});

describe('the ground of a figure', () => {
  const id = 'people.costPerHire';
  const groundOf = (more: Partial<Assumption>, rule: Partial<EvidenceRule> = {}, given: Given = {}) =>
    figureOf(id, {
      assumptions: [assumption('one', 0.1, more)],
      rules: [{ figure: id, assumption: 'one', ...rule }],
      ...given,
    }).ground;

  it('is what its evidence is worth: undated is one grade less, a vendor’s word a vendor’s', () => {
    expect(groundOf({})).toBe('assumed');
    expect(groundOf({ confidence: 'low' })).toBe('assumed');
    expect(groundOf({ confidence: 'illustrative' })).toBe('illustrative');
    expect(groundOf({ confidence: 'low', sourceDate: 'undated' })).toBe('illustrative');
    expect(groundOf({ confidence: 'medium', sourceDate: 'undated' })).toBe('assumed');
    expect(groundOf({ vendor: true })).toBe('vendor');
    expect(groundOf({ vendor: true, confidence: 'illustrative' })).toBe('illustrative');
    expect(gradeOf({ confidence: 'high', sourceDate: 'undated' })).toBe('medium');
    expect(gradeOf({ confidence: 'illustrative', sourceDate: 'undated' })).toBe('illustrative');
  });

  it('is the weakest of all that it follows from', () => {
    const own: Given = { own: { [salary]: 50_000 } };
    expect(groundOf({}, { of: [salary] }, own)).toBe('assumed');
    expect(groundOf({}, { of: [salary] }, { own: { [salary]: { value: 50_000, as: 'quote' } } })).toBe('assumed');
    const built = (base: Partial<Assumption>) =>
      figureOf(id, {
        assumptions: [assumption('one', 0.1), assumption('base', 50_000, base)],
        rules: [
          { figure: salary, assumption: 'base' },
          { figure: id, assumption: 'one', of: [salary] },
        ],
      }).ground;
    expect(built({})).toBe('assumed');
    expect(built({ vendor: true })).toBe('vendor');
    expect(built({ confidence: 'illustrative' })).toBe('illustrative');
  });

  it('is the weakest also where it follows from a fee', () => {
    const admin = 'bpo.contractAdminPerYear';
    const built = (price: Partial<Assumption>, quantity: 'fee' | 'size') =>
      figureOf(admin, {
        assumptions: [assumption('one', 0.1), assumption('price', 2, price)],
        rules: [
          { figure: 'bpo.unitPrice', assumption: 'price' },
          { figure: admin, assumption: 'one', of: [quantity] },
        ],
        own: { 'work.volumePerMonth': 100 },
      }).ground;
    for (const quantity of ['fee', 'size'] as const) {
      expect(built({}, quantity)).toBe('assumed');
      expect(built({ vendor: true }, quantity)).toBe('vendor');
      expect(built({ confidence: 'illustrative' }, quantity)).toBe('illustrative');
    }
    const project = 'project-outsourcing.pmLoadedAnnual';
    const built2 = figureOf(project, {
      assumptions: [assumption('one', 0.1), assumption('price', 2, { vendor: true })],
      rules: [
        { figure: 'project-outsourcing.price', assumption: 'price' },
        { figure: project, assumption: 'one', of: ['fee'] },
      ],
    });
    expect(built2.ground).toBe('vendor');
  });

  it('without an assumption is a judgement of ours, and so is a band', () => {
    expect(groundOf({}, { assumption: undefined, of: [salary], factor: 0.1 }, { own: { [salary]: 1 } })).toBe(
      'illustrative',
    );
    expect(groundOf({}, { bandOnly: true })).toBe('illustrative');
  });
});

describe('a band', () => {
  const given: Given = {
    assumptions: [assumption('chance', { low: 0.05, base: 0.1, high: 0.3 })],
    rules: [{ figure: 'bpo.exitProbability', assumption: 'chance', bandOnly: true }],
  };

  it('says that a number is asked for, until there is one', () => {
    expect(figureOf('bpo.exitProbability', given)).toMatchObject({
      bandOnly: true,
      value: { low: 0.05, base: 0.1, high: 0.3 },
    });
    const known = figureOf('bpo.exitProbability', { ...given, own: { 'bpo.exitProbability': 0.2 } });
    expect(known).toMatchObject({ bandOnly: false, value: 0.2, preset: { value: { base: 0.1 } } });
  });
});

describe('a comparison', () => {
  const priced = {
    'work.fte': 5,
    'work.volumePerMonth': 100,
    'people.salary': 50_000,
    'managed-services.monthlyFee': 9_000,
    'staff-augmentation.hourlyRate': 50,
    'staff-augmentation.hoursPerMonth': 150,
    'project-outsourcing.price': 80_000,
    'project-outsourcing.buildMonths': 9,
    'bpo.unitPrice': 30,
    'dedicated-team.monthlyRate': 6_000,
  } as const satisfies Given['own'];
  const without = (...ids: readonly FigureId[]) =>
    Object.fromEntries(Object.entries(priced).filter(([id]) => !ids.includes(id as FigureId))) as Given['own'] & object;

  it('is of all six where each has its price, and of inputs without a fault', () => {
    const { inputs, waiting } = compare({ own: priced });
    expect(waiting).toEqual([]);
    expect(Object.keys(inputs.models).toSorted()).toEqual([...costModels].toSorted());
    expect(costFaults(inputs)).toEqual([]);
    expect(inputs).toMatchObject({
      currency: 'USD',
      horizonMonths: 36,
      work: { fte: 5, volumePerMonth: 100 },
      people: { salary: 50_000 },
      models: {
        'managed-services': { pricing: 'flat', monthlyFee: 9_000 },
        bpo: { pricing: 'per-unit', unitPrice: 30 },
      },
    });
  });

  it('names the models that wait, with what they miss', () => {
    expect(compare({}).waiting).toEqual([
      { model: 'managed-services', missing: ['managed-services.monthlyFee'] },
      {
        model: 'staff-augmentation',
        missing: ['work.fte', 'staff-augmentation.hourlyRate', 'staff-augmentation.hoursPerMonth'],
      },
      { model: 'project-outsourcing', missing: ['project-outsourcing.price', 'project-outsourcing.buildMonths'] },
      { model: 'bpo', missing: ['bpo.unitPrice', 'work.volumePerMonth'] },
      { model: 'in-house', missing: ['work.fte', 'people.salary'] },
      { model: 'dedicated-team', missing: ['work.fte', 'dedicated-team.monthlyRate'] },
    ]);
    expect(compare({}).inputs.models).toEqual({});
    const { inputs, waiting } = compare({ own: without('people.salary', 'bpo.unitPrice') });
    expect(waiting).toEqual([
      { model: 'bpo', missing: ['bpo.unitPrice'] },
      { model: 'in-house', missing: ['people.salary'] },
    ]);
    expect(Object.keys(inputs.models)).toEqual([
      'managed-services',
      'staff-augmentation',
      'project-outsourcing',
      'dedicated-team',
    ]);
    expect(costFaults(inputs)).toEqual([]);
  });

  it('waits for what the way of pricing needs', () => {
    const missing = (structure: Partial<CostStructure>, model: string) =>
      compare({ structure }).waiting.find((one) => one.model === model)?.missing;
    expect(missing({ pricing: 'per-unit' }, 'managed-services')).toEqual([
      'managed-services.unitPrice',
      'work.volumePerMonth',
    ]);
    expect(missing({ pricing: 'outcome' }, 'managed-services')).toEqual([
      'managed-services.feePerOutcome',
      'managed-services.outcomesPerMonth',
    ]);
    expect(missing({ pricing: 'capped-time' }, 'managed-services')).toEqual([
      'managed-services.rate',
      'managed-services.hoursPerMonth',
    ]);
    expect(missing({ bpoPricing: 'per-person' }, 'bpo')).toEqual(['bpo.people', 'bpo.monthlyRate']);
  });

  it('waits for how bad a very bad case is, once it has a chance, and is never of inputs that would be refused', () => {
    const asked = (figures: Given['own']) => compare({ own: { ...priced, ...figures } });
    const tail = (name: 'tailShare' | 'tailMean' | 'tailCap') => `project-outsourcing.${name}` as const;
    for (const [figures, missing] of [
      [{ [tail('tailShare')]: 0, [tail('tailMean')]: 0, [tail('tailCap')]: 0 }, []],
      [{ [tail('tailShare')]: 0.1, [tail('tailMean')]: 2 }, []],
      [{ [tail('tailShare')]: 0.1 }, [tail('tailMean')]],
      [{ [tail('tailShare')]: ends(0, 0, 0.1), [tail('tailMean')]: ends(0, 1, 2) }, [tail('tailMean')]],
      [{ [tail('tailShare')]: 0.1, [tail('tailMean')]: 2, [tail('tailCap')]: 0 }, [tail('tailCap')]],
    ] as const) {
      const { inputs, waiting } = asked(figures);
      expect(waiting).toEqual(missing.length > 0 ? [{ model: 'project-outsourcing', missing }] : []);
      expect(costFaults(inputs)).toEqual([]);
    }
  });

  it('leaves out what the user does not want compared: it does not wait either', () => {
    const { inputs, waiting } = compare({ structure: { leftOut: ['bpo', 'in-house'] }, own: without('bpo.unitPrice') });
    expect(waiting).toEqual([]);
    expect(Object.keys(inputs.models)).toEqual([
      'managed-services',
      'staff-augmentation',
      'project-outsourcing',
      'dedicated-team',
    ]);
  });

  it('counts defaults like figures of the user’s own', () => {
    const { inputs, waiting } = compare({
      assumptions: [pay],
      rules: [{ figure: salary, assumption: 'pay' }],
      own: without('people.salary'),
    });
    expect(waiting).toEqual([]);
    expect(inputs.people?.salary).toEqual(range);
  });

  it('hands on its structure: unit, pricing, milestones, lag, own lines, seed and trials', () => {
    const extra = [{ model: 'bpo', label: '', category: 'tooling', amount: 5, month: 1 }] as const;
    const structure = {
      currency: 'EUR',
      horizonMonths: 24,
      unit: 'tickets',
      pricing: 'outcome',
      bpoPricing: 'per-person',
      milestones: [[0, 1]],
      lagModels: ['bpo'],
      extra,
      seed: 7,
      trials: 500,
    } as const;
    const more = {
      'managed-services.feePerOutcome': 5,
      'managed-services.outcomesPerMonth': 9,
      'bpo.people': 2,
      'bpo.monthlyRate': 900,
    };
    const { inputs } = compare({ own: { ...priced, ...more, 'general.growth': 0.1, 'lag.lagShare': 0.2 }, structure });
    expect(inputs).toMatchObject({
      currency: 'EUR',
      horizonMonths: 24,
      growth: 0.1,
      work: { unit: 'tickets' },
      lag: { models: ['bpo'], lagShare: 0.2 },
      models: {
        'managed-services': { pricing: 'outcome' },
        bpo: { pricing: 'per-person' },
        'project-outsourcing': { milestones: [[0, 1]] },
      },
      extra,
      seed: 7,
      trials: 500,
    });
    expect(costFaults(inputs)).toEqual([]);
  });

  it('knows every figure, also those of which nothing is known', () => {
    expect([...compare({}).figures.keys()].toSorted()).toEqual([...figureIds].toSorted());
  });
});
