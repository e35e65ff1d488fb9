import { describe, expect, it } from 'vitest';
import { costDefaults } from '../../src/content/costDefaults.ts';
import { answerRules, evidenceRules } from '../../src/content/costEvidence.ts';
import {
  currencies,
  firstFigures,
  generalDefaults,
  horizons,
  regions,
  workKinds,
} from '../../src/content/costSettings.ts';
import {
  type AnswerRule,
  type Assumption,
  costFields,
  type EvidenceRule,
  fieldOf,
  type FigureId,
  figureIds,
  horizonMax,
  horizonMin,
  type Quantity,
  type Range,
} from '../../src/domain/index.ts';
import { content } from '../domain/arbitraries.ts';

const assumptions: readonly Assumption[] = costDefaults;
const rules: readonly EvidenceRule[] = evidenceRules;
const fromAnswers: readonly AnswerRule[] = answerRules;
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const twice = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const assumptionOf = (id: string) => assumptions.find((one) => one.id === id);
const baseOf = (id: string) => assumptionOf(id)?.base ?? NaN;
const saying = ({ figure, assumption = '–', work = ['any'], at }: EvidenceRule) =>
  `${figure} ← ${assumption} for ${work.join(', ')} at ${at?.whose ?? 'any'} ${at?.regions.join(', ') ?? ''}`;
const saysOf = (wrong: readonly EvidenceRule[]) => wrong.map(saying);
const rulesFor = (figure: string) => rules.filter((rule) => rule.figure === figure);
const figureIn = (quantity: Quantity) => quantity.replace(/^1\+/, '') as FigureId;
const isFigure = (quantity: Quantity) => quantity !== 'fee' && quantity !== 'size';
const blockOf = (figure: FigureId) => figure.slice(0, figure.indexOf('.'));
const points = ['low', 'base', 'high'] as const;
const rangeOf = (figure: number | Range): Range =>
  typeof figure === 'number' ? { low: figure, base: figure, high: figure } : figure;

interface Case {
  readonly work: string;
  readonly own: string;
  readonly provider: string;
}

const cases: readonly Case[] = workKinds.flatMap(({ id: work }) =>
  regions.flatMap(({ id: own }) => regions.map(({ id: provider }) => ({ work, own, provider }))),
);
const sizes = [
  ['under-2', 'business-hours'],
  ['6-20', 'extended'],
  ['over-100', 'around-the-clock'],
] as const;

function holds({ work, at }: EvidenceRule, one: Case): boolean {
  return (work?.includes(one.work) ?? true) && (at?.regions.includes(one[at.whose]) ?? true);
}

const per = (point: (which: (typeof points)[number]) => number): Range => ({
  low: point('low'),
  base: point('base'),
  high: point('high'),
});

/** What the rules say in a case, worked out without the engine; `given` is the user's own and wins. */
function figuresOf(one: Case, size: string, coverage: string, given: Readonly<Record<string, number>>) {
  const known = new Map<string, Range>(Object.entries(given).map(([figure, value]) => [figure, rangeOf(value)]));
  for (const { figure, values, over } of fromAnswers) {
    const value = rangeOf(values[over ? size : coverage] ?? NaN);
    const divisor = over && known.get(over);
    known.set(
      figure,
      per((which) => value[which] / (divisor?.[which] ?? 1)),
    );
  }
  const product = (...figures: string[]) => {
    const all = figures.map((figure) => known.get(figure));
    return all.includes(undefined)
      ? undefined
      : per((which) => all.reduce((total, range) => total * (range?.[which] ?? 1), 12));
  };
  const fees: Readonly<Record<string, () => Range | undefined>> = {
    'managed-services': () => product('managed-services.monthlyFee'),
    'dedicated-team': () => product('work.fte', 'work.coverageFactor', 'dedicated-team.monthlyRate'),
    bpo: () => product('bpo.unitPrice', 'work.volumePerMonth') ?? product('bpo.people', 'bpo.monthlyRate'),
    'project-outsourcing': () => known.get('project-outsourcing.price'),
  };
  for (const rule of rules) {
    if (known.has(rule.figure) || !holds(rule, one)) continue;
    const assumed = rule.assumption === undefined ? undefined : assumptionOf(rule.assumption);
    const factors = (rule.of ?? []).map((quantity) => {
      const range = isFigure(quantity) ? known.get(figureIn(quantity)) : fees[blockOf(rule.figure)]?.();
      if (!range) return range;
      if (quantity === 'size') return per((which) => Math.min(1, range[which] / 500_000));
      return quantity.startsWith('1+') ? per((which) => 1 + range[which]) : range;
    });
    const { leastMoney } = rule;
    const fee = leastMoney === undefined ? undefined : fees[blockOf(rule.figure)]?.();
    if (factors.includes(undefined) || (leastMoney !== undefined && !fee)) continue;
    known.set(
      rule.figure,
      per((which) => {
        const value = factors.reduce(
          (total, range) => total * (range?.[which] ?? NaN),
          ((rule.onTop ? 1 : 0) + (assumed?.[which] ?? 1)) * (rule.factor ?? 1),
        );
        const floor = leastMoney === undefined ? -Infinity : leastMoney / (fee?.base ?? Number.NaN);
        return Math.min(Math.max(value, rule.least ?? -Infinity, floor), rule.most ?? Infinity);
      }),
    );
  }
  return known;
}

const worked = cases.flatMap((one) =>
  sizes.map(([size, coverage]) => ({
    one,
    figures: figuresOf(one, size, coverage, { 'work.volumePerMonth': 2_000, 'project-outsourcing.price': 300_000 }),
  })),
);

describe('assumptions', () => {
  it('are the 142 of the research, figure by figure', () => {
    expect(assumptions).toHaveLength(142);
    expect(twice(idsOf(assumptions))).toEqual([]);
    expect(points.map((point) => sum(assumptions.map((one) => one[point])))).toEqual([
      expect.closeTo(2_492_253.5115, 6),
      expect.closeTo(3_423_795.683, 6),
      expect.closeTo(4_739_799.805, 6),
    ]);
  });

  it('are graded as the research graded them', () => {
    const count = (wanted: string) => assumptions.filter(({ confidence }) => confidence === wanted).length;
    expect(['high', 'medium', 'low', 'illustrative'].map(count)).toEqual([15, 49, 41, 37]);
  });

  it('never have a low above the base or a base above the high', () => {
    expect(idsOf(assumptions.filter(({ low, base, high }) => !(low <= base && base <= high)))).toEqual([]);
  });

  it('have a label, a unit, a source and a date that is a year, a month or undated', () => {
    const dated = /^(undated|(19|20)\d\d(-(0[1-9]|1[0-2]))?)$/;
    const bare = assumptions.filter(
      ({ label, unit, source, sourceDate }) => !label || !unit || !source || !dated.test(sourceDate),
    );
    expect(idsOf(bare)).toEqual([]);
  });

  it('apply to models that exist, each once', () => {
    const models = idsOf(content.models);
    const wrong = assumptions.filter(
      ({ appliesTo }) => !appliesTo.length || twice(appliesTo).length || appliesTo.some((id) => !models.includes(id)),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  it('are marked where they come from a seller, and only where somebody else said them', () => {
    const sellers = /\(vendor|zylo\.com|youteam\.co\.uk\/calc|technoirsolutions|^seed-001|gurusup|^piton-global/;
    const unmarked = assumptions.filter(({ source, vendor }) => sellers.test(source) && !vendor);
    expect(idsOf(unmarked)).toEqual([]);
    expect(idsOf(assumptions.filter(({ confidence, vendor }) => vendor && confidence === 'illustrative'))).toEqual([]);
    expect(assumptions.filter(({ vendor }) => vendor)).toHaveLength(30);
  });
});

describe('rules', () => {
  it('name figures, assumptions, kinds of work and regions that exist', () => {
    const kinds: readonly string[] = idsOf(workKinds);
    const places: readonly string[] = idsOf(regions);
    const wrong = rules.filter(
      ({ figure, assumption, work, at }) =>
        !figureIds.includes(figure) ||
        (assumption !== undefined && !assumptionOf(assumption)) ||
        work?.some((id) => !kinds.includes(id)) ||
        at?.regions.some((id) => !places.includes(id)),
    );
    expect(saysOf(wrong)).toEqual([]);
  });

  it('rest on an assumption or on other figures, and say why in one sentence', () => {
    const wrong = rules.filter(
      ({ assumption, of, because }) => (!assumption && !of?.length) || !/^[A-Z][^.]*(\.\d[^.]*)*\.$/.test(because),
    );
    expect(saysOf(wrong)).toEqual([]);
  });

  it('use only what an earlier rule, an answer or the user has set', () => {
    const typed: readonly FigureId[] = ['work.volumePerMonth'];
    const wrong = rules.filter((rule, i) => {
      const set = [
        ...typed,
        ...fromAnswers.map(({ figure }) => figure),
        ...rules.slice(0, i).map(({ figure }) => figure),
      ];
      return rule.of?.some((quantity) => isFigure(quantity) && !set.includes(figureIn(quantity)));
    });
    expect(saysOf(wrong)).toEqual([]);
  });

  it('come after every price of their model where they take a share of its fee', () => {
    const prices = /\.(monthlyFee|unitPrice|people|monthlyRate|price)$/;
    const wrong = rules.filter(
      ({ figure, of }, i) =>
        of?.some((quantity) => !isFigure(quantity)) &&
        rules.slice(i).some((later) => blockOf(later.figure) === blockOf(figure) && prices.test(later.figure)),
    );
    expect(saysOf(wrong)).toEqual([]);
  });

  it('are never hidden behind earlier ones', () => {
    const onlyDollars = ({ dollars, of, assumption }: EvidenceRule) =>
      dollars || of?.includes('size') || (assumption && assumptionOf(assumption)?.unit.includes('USD'));
    const wrong = rules.filter((rule, i) => {
      // In another currency what speaks of dollars gives way.
      const sameMoney = (before: EvidenceRule) => !onlyDollars(before) || onlyDollars(rule);
      const earlier = rules.slice(0, i).filter((before) => before.figure === rule.figure && sameMoney(before));
      return cases.every((one) => !holds(rule, one) || earlier.some((before) => holds(before, one)));
    });
    expect(saysOf(wrong)).toEqual([]);
  });

  it('are the same for managed services and BPO where both have the figure', () => {
    const both = Object.keys(costFields['managed-services']).filter((name) => name in costFields.bpo);
    const shared = both.filter((name) => name !== 'unitPrice');
    const bare = (figure: string) => {
      const nameless = (id: string) => id.replace(/^(bpo|managed-services)\./, '');
      return rulesFor(figure).map((rule) => ({ ...rule, figure: '', unlessOwn: rule.unlessOwn?.map(nameless) }));
    };
    for (const name of shared) expect(bare(`bpo.${name}`), name).toEqual(bare(`managed-services.${name}`));
    expect(shared.filter((name) => bare(`bpo.${name}`).length)).toHaveLength(22);
  });
});

describe('conversions', () => {
  /** Turns money into people: its factor is people for a dollar. */
  const peopleForMoney = 'project-outsourcing.pmFte';

  function moneyIn({ assumption, of }: EvidenceRule): number {
    const unit = (assumption && assumptionOf(assumption)?.unit) ?? '';
    const quantities = (of ?? []).filter(
      (quantity) => quantity === 'fee' || (quantity in fields && fields[quantity] === 'money'),
    );
    return (unit.startsWith('USD/') ? 1 : 0) - (unit.includes('/USD') ? 1 : 0) + quantities.length;
  }

  const fields: Readonly<Record<string, string>> = Object.fromEntries(figureIds.map((id) => [id, fieldOf(id).counts]));

  it('lead to money exactly where a figure counts money', () => {
    const wrong = rules.filter((rule) => {
      const money = moneyIn(rule) - (rule.figure === peopleForMoney ? 1 : 0);
      return money !== (fieldOf(rule.figure).counts === 'money' ? 1 : 0);
    });
    expect(saysOf(wrong)).toEqual([]);
  });

  it('lead from the unit of the assumption to what the figure counts', () => {
    const fits: Readonly<Record<string, RegExp>> = {
      share: /^(fraction|probability)/,
      rate: /^fraction\/year$/,
      people: /^(people|FTE|contractors\/FTE|FTE\/USD 1M)$/,
      months: /^months$/,
      weeks: /^weeks$/,
      hours: /^hours\/year$/,
      units: /^fraction of baseline$/,
    };
    const wrong = rules.filter(({ figure, assumption, factor }) => {
      const unit = assumption && assumptionOf(assumption)?.unit;
      if (!unit || figure === peopleForMoney || fieldOf(figure).counts === 'money') return false;
      if (unit === 'weeks' && fieldOf(figure).counts === 'months') return factor !== 12 / 52;
      return !fits[fieldOf(figure).counts]?.test(unit);
    });
    expect(saysOf(wrong)).toEqual([]);
  });

  it('take a yearly share of a contract for money only times the fee', () => {
    const wrong = rules.filter(
      ({ figure, assumption, of }) =>
        fieldOf(figure).counts === 'money' &&
        assumptionOf(assumption ?? '')?.unit.startsWith('fraction') &&
        !of?.includes('fee'),
    );
    expect(saysOf(wrong)).toEqual([]);
  });

  it('use an assumption for a model that it applies to, but for the listed ones', () => {
    const wrong = rules.filter(({ figure, assumption }) => {
      const block = blockOf(figure);
      const model = block === 'people' || block === 'work' ? 'in-house' : block;
      const appliesTo: readonly string[] | undefined = assumptionOf(assumption ?? '')?.appliesTo;
      return appliesTo && block !== 'general' && block !== 'lag' && !appliesTo.includes(model);
    });
    expect(
      new Set(wrong.map(({ figure, assumption }) => `${figure} ← ${assumption?.replace(/\.[^.]+$/, '')}`)),
    ).toEqual(
      new Set([
        // A bill rate is pay with a markup, also where the pay is that of employees.
        'staff-augmentation.hourlyRate ← salary.us',
        'dedicated-team.monthlyRate ← salary.us',
        // An engineer costs about the same by the hour whoever directs the work.
        'managed-services.monthlyFee ← rate.us',
        'managed-services.monthlyFee ← rate.latam',
        'managed-services.monthlyFee ← rate.eeurope',
        'managed-services.monthlyFee ← rate.india',
        // An agent costs about the same by the hour whoever directs the work.
        'staff-augmentation.hourlyRate ← rate.philippines',
        'dedicated-team.monthlyRate ← rate.philippines',
        // Service levels are checked with BPO too.
        'bpo.slaToolsPerYear ← governance',
        // Exceptions of BPO come back to be handled inside.
        'bpo.exceptionCost ← bpo.invoice',
      ]),
    );
  });

  it('repeat a figure of the assumptions only as it stands there', () => {
    const senior = (pay: string) => baseOf(pay) * (1 + baseOf('burden.us.onSalary')) * 1.2;
    const [software, infrastructure] = rulesFor('project-outsourcing.pmFte');
    expect((software?.factor ?? 0) * senior('salary.us.softwareEngineer')).toBeCloseTo(1, 2);
    expect((infrastructure?.factor ?? 0) * senior('salary.us.sysadmin')).toBeCloseTo(1, 2);
    const rate = baseOf('bpo.exceptionRate');
    const multiple = baseOf('bpo.exceptionMultiple');
    expect(rulesFor('bpo.exceptionCost')[0]?.factor).toBeCloseTo(multiple / (1 - rate + rate * multiple), 1);
    const markup = (1 + baseOf('staffaug.markup')) / baseOf('hours.productivePerYear');
    for (const rule of rulesFor('staff-augmentation.hourlyRate').filter(({ factor }) => factor !== undefined)) {
      expect(rule.factor, saying(rule)).toBeCloseTo(markup, 12);
    }
    for (const rule of rulesFor('managed-services.monthlyFee').filter(({ work }) => work?.includes('infrastructure'))) {
      expect(rule.factor, saying(rule)).toBeCloseTo(baseOf('rate.marginalRole.discount') / 12, 12);
    }
  });
});

describe('figures that follow', () => {
  it('stay within what a field takes, in order, for every kind of work, place and size', () => {
    const wrong = worked.flatMap(({ one, figures }) =>
      [...figures].flatMap(([figure, { low, base, high }]) => {
        const { min, max } = fieldOf(figure as FigureId);
        return low >= min && low <= base && base <= high && high <= max ? [] : [`${figure} ${JSON.stringify(one)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are all reached in some case', () => {
    const reached = new Set(worked.flatMap(({ figures }) => [...figures.keys()]));
    expect(rules.filter(({ figure }) => !reached.has(figure)).map(({ figure }) => figure)).toEqual([]);
  });

  it('turn a quarter of a year into three months', () => {
    const support = figuresOf({ work: 'customer-support', own: 'us', provider: 'us' }, '6-20', 'business-hours', {});
    expect(support.get('people.rampMonths')?.high).toBeCloseTo(3, 10);
    expect(support.get('staff-augmentation.hoursPerMonth')).toEqual({ low: 148, base: 148, high: 148 });
  });

  it('never put more than 30 % on an American annual salary', () => {
    const burdens = worked
      .filter(({ one }) => one.own === 'us')
      .map(({ figures }) => figures.get('people.burden')?.high);
    expect(new Set(burdens)).toEqual(new Set([0.3]));
  });

  it('agree on an hour bought and an hour employed at the same place, or are only a range', () => {
    const pay = (work: string, place: string) =>
      figuresOf({ work, own: place, provider: place }, '2-5', 'business-hours', {}).get('people.salary')?.base ?? NaN;
    const wrong = rulesFor('staff-augmentation.hourlyRate').filter(({ assumption, work, at, factor = 1, bandOnly }) => {
      const rate = baseOf(assumption ?? '') * factor;
      const ratios = (at?.regions ?? []).map((place) => rate / ((pay(work?.[0] ?? '', place) / 1776) * 1.45));
      return !bandOnly && !ratios.every((ratio) => ratio > 0.5 && ratio < 2);
    });
    expect(saysOf(wrong)).toEqual([]);
  });

  it('ask the same for an hour of a team as for an hour of a contractor', () => {
    for (const { one, figures } of worked) {
      const hour = figures.get('staff-augmentation.hourlyRate')?.base ?? 0;
      expect(figures.get('dedicated-team.monthlyRate')?.base ?? 0, JSON.stringify(one)).toBeCloseTo(
        (hour * 1776) / 12,
        6,
      );
    }
  });

  it('keep fixed overheads below a sixth of the fee of a service for 2,000 a month', () => {
    const small = figuresOf({ work: 'service-desk', own: 'us', provider: 'us' }, 'under-2', 'business-hours', {
      'managed-services.monthlyFee': 2_000,
    });
    const lines = ['slaToolsPerYear', 'auditPerYear', 'contractAdminPerYear'];
    const overheads = sum(lines.map((name) => small.get(`managed-services.${name}`)?.base ?? NaN));
    expect(overheads).toBeGreaterThan(0);
    expect(overheads).toBeLessThan(24_000 / 6);
    expect(small.get('managed-services.smeFte')).toEqual({ low: 0.25, base: 0.25, high: 0.25 });
  });

  it('never let choosing a provider come to less than 2,000, however small the fee', () => {
    const chosen = (monthlyFee: number, name: 'low' | 'base' | 'high') => {
      const figures = figuresOf({ work: 'service-desk', own: 'us', provider: 'us' }, 'under-2', 'business-hours', {
        'managed-services.monthlyFee': monthlyFee,
      });
      return 12 * monthlyFee * (figures.get('managed-services.selectionShare')?.[name] ?? Number.NaN);
    };
    for (const fee of [500, 3_000, 14_000, 76_000])
      for (const name of ['low', 'base', 'high'] as const)
        // To three digits of the share.
        expect(chosen(fee, name), `${fee} ${name}`).toBeGreaterThan(1_990);
    expect(chosen(3_000, 'base')).toBeLessThan(2_010);
    expect(chosen(76_000, 'base')).toBeCloseTo(9_120, 6);
  });

  it('let overheads grow with the service up to their full size', () => {
    const large = figuresOf({ work: 'service-desk', own: 'us', provider: 'us' }, 'over-100', 'business-hours', {});
    expect(large.get('bpo.auditPerYear')).toEqual({ low: 5_000, base: 20_000, high: 60_000 });
  });
});

describe('never', () => {
  it('a figure of one place at another', () => {
    const places: readonly (readonly [RegExp, readonly string[]])[] = [
      [/\.us(\.|$)|^recruit\.costPerHire$|^seat\.software$|^soc\.|^msp\.|^bpo\.payroll/, ['us']],
      [/\.latam(\.|$)/, ['latin-america']],
      [/\.eeurope(\.|$)/, ['eastern-europe']],
      [/\.india(\.|$)/, ['india']],
      [/\.philippines(\.|$)/, ['philippines']],
      [/^salary\.offshore/, ['india', 'philippines']],
    ];
    const wrong = rules.filter(({ assumption = '', at }) =>
      places.some(
        ([named, allowed]) =>
          named.test(assumption) &&
          // The published rates of India speak of all of South-East Asia.
          assumption !== 'rate.india.engineer' &&
          (!at || at.regions.some((region) => !allowed.includes(region))),
      ),
    );
    expect(saysOf(wrong)).toEqual([]);
    const rates = rules.filter(({ assumption }) => assumption === 'rate.india.engineer');
    expect(new Set(rates.flatMap(({ at }) => at?.regions ?? ['anywhere']))).toEqual(new Set(['india', 'philippines']));
  });

  it('a figure for elsewhere', () => {
    expect(saysOf(rules.filter(({ at }) => at?.regions.includes('elsewhere')))).toEqual([]);
    const abroad = worked.filter(({ one }) => one.own === 'elsewhere' && one.provider === 'elsewhere');
    const priced = abroad.flatMap(({ figures }) =>
      [...figures.keys()].filter((figure) => /salary|burden|hourlyRate|monthlyRate|monthlyFee/.test(figure)),
    );
    expect(priced).toEqual([]);
  });

  it('an overlay or a sum beside its parts', () => {
    const overlays = [
      'risk.valueLeakage',
      'risk.poorGovernanceLoss',
      'hidden.totalOffshore',
      'attrition.agentReplacementCost',
      'overhead.generalPctOfLabour',
      'exit.reservePct',
      'burden.us.shareOfTotalComp',
      'msp.perUserMonth',
      'desk.ticketL1',
      'price.productivityGlide',
    ];
    expect(overlays.filter((id) => !assumptionOf(id))).toEqual([]);
    expect(saysOf(rules.filter(({ assumption = '' }) => overlays.includes(assumption)))).toEqual([]);
  });

  it('a point for the price of a service, for its transition or for the chance of leaving it', () => {
    const open =
      /^(managed-services|bpo)\.(monthlyFee|unitPrice|monthlyRate|transitionShare|exitProbability|rebuildPerYear)$/;
    expect(rules.filter(({ figure }) => open.test(figure)).length).toBeGreaterThan(20);
    expect(saysOf(rules.filter(({ figure, bandOnly }) => open.test(figure) && !bandOnly))).toEqual([]);
  });

  it('an invented price or length of a project, or change orders beside an overrun', () => {
    const silent = ['price', 'buildMonths', 'tailShare', 'projectsPerYear'];
    expect(silent.flatMap((name) => saysOf(rulesFor(`project-outsourcing.${name}`)))).toEqual([]);
    for (const { figures } of worked) {
      expect(figures.get('project-outsourcing.changeShare')).toEqual({ low: 0, base: 0, high: 0 });
      expect(figures.get('project-outsourcing.overrunShare')?.base).toBe(0.27);
    }
  });

  it('a second line for what the lines already count', () => {
    const counted = [
      'setupFee',
      'redesignOneOff',
      'integrationOneOff',
      'feeShare',
      'relativeProductivity',
      'earlyExitFee',
    ];
    expect(rules.filter(({ figure }) => counted.includes(figure.slice(figure.indexOf('.') + 1)))).toEqual([]);
    expect(rules.filter(({ figure }) => figure === 'today.severancePerPerson')).toEqual([]);
  });
});

describe('answers', () => {
  it('each say something, and only those that exist', () => {
    for (const { question, values } of fromAnswers) {
      const answers = content.questions.find(({ id }) => id === question)?.answers ?? [];
      expect(Object.keys(values), question).toEqual(idsOf(answers));
    }
  });

  it('set hours of cover before the people that are divided by them', () => {
    expect(fromAnswers.map(({ figure, over }) => [figure, over])).toEqual([
      ['work.coverageFactor', undefined],
      ['work.fte', 'work.coverageFactor'],
    ]);
  });

  it('come to the people over all shifts that were answered', () => {
    const [cover, people] = fromAnswers;
    for (const coverage of Object.keys(cover?.values ?? {})) {
      for (const [size, value] of Object.entries(people?.values ?? {})) {
        const figures = figuresOf({ work: 'other', own: 'elsewhere', provider: 'elsewhere' }, size, coverage, {});
        const fte = rangeOf(figures.get('work.fte') ?? NaN);
        const factor = rangeOf(figures.get('work.coverageFactor') ?? NaN);
        expect(fte.low <= fte.base && fte.base <= fte.high, `${size} ${coverage}`).toBe(true);
        for (const which of points) expect(fte[which] * factor[which]).toBeCloseTo(rangeOf(value)[which], 9);
      }
    }
  });
});

describe('settings', () => {
  it('have ids that are unique and kebab-case', () => {
    for (const list of [workKinds, regions, firstFigures]) {
      expect(twice(idsOf(list))).toEqual([]);
      expect(idsOf(list).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
  });

  it('have currencies that exist, and no region with two', () => {
    const existing = Intl.supportedValuesOf('currency');
    expect(currencies.filter(({ code }) => !existing.includes(code))).toEqual([]);
    expect(twice(currencies.map(({ code }) => code))).toEqual([]);
    const places = currencies.flatMap((one) => one.regions);
    expect(twice(places)).toEqual([]);
    expect(places.filter((place) => new Intl.DisplayNames('en', { type: 'region' }).of(place) === place)).toEqual([]);
  });

  it('have a horizon in whole years for every answer on duration', () => {
    const answers = content.questions.find(({ id }) => id === 'duration')?.answers ?? [];
    expect(Object.keys(horizons)).toEqual(idsOf(answers));
    expect(
      Object.values(horizons).filter((months) => months % 12 || months < horizonMin || months > horizonMax),
    ).toEqual([]);
  });

  it('have plain numbers only where no evidence is used, within what the field takes', () => {
    const wrong = generalDefaults.filter(({ figure, value }) => {
      const { min, max } = fieldOf(figure);
      return value < min || value > max || rulesFor(figure).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it('leave no general figure without a start, but for wages elsewhere', () => {
    const set = new Set<string>([...rules, ...generalDefaults].map(({ figure }) => figure));
    expect(figureIds.filter((figure) => figure.startsWith('general.') && !set.has(figure))).toEqual([]);
  });

  it('ask five questions first, of figures that exist, each once', () => {
    const figures = firstFigures.flatMap((group) => group.figures);
    const askedOf = (by: string) => firstFigures.filter(({ doneBy }) => !doneBy || doneBy.some((one) => one === by));
    expect(['own-people', 'vendor', 'nobody'].map((by) => askedOf(by).length)).toEqual([5, 5, 4]);
    expect(firstFigures.filter((group) => !group.title.endsWith('?') || !group.figures.length)).toEqual([]);
    expect(twice(figures)).toEqual([]);
    expect(figures.filter((figure) => !figureIds.includes(figure))).toEqual([]);
  });
});
