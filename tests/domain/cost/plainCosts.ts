import { type CostCategory, type CostInputs, type Figure, type ModelId } from '../../../src/domain/index.ts';

/** What falls in month t, 0 to the horizon. */
type Falls = (t: number) => number;
interface Line {
  readonly id: string;
  readonly category: CostCategory;
  readonly falls: Falls;
}
type Models = CostInputs['models'];
type Own<M extends ModelId> = NonNullable<Models[M]>;
type Provider = Own<'managed-services'> | Own<'bpo'>;

interface PlainSums {
  readonly total: number;
  readonly npv: number;
  readonly months: readonly number[];
}
interface PlainModel extends PlainSums {
  readonly id: ModelId | 'today';
  readonly perUnit: number | null;
  readonly perHour: number | null;
  readonly lines: readonly (PlainSums & { readonly id: string; readonly category: CostCategory })[];
}

const order = [
  'managed-services',
  'staff-augmentation',
  'project-outsourcing',
  'bpo',
  'in-house',
  'dedicated-team',
] as const;

function num(figure: Figure | undefined, absent = 0): number {
  if (figure === undefined) return absent;
  return typeof figure === 'number' ? figure : figure.base;
}

function round(x: number): number {
  return Math.floor(x + 0.5);
}

function line(id: string, category: CostCategory, falls: Falls): Line {
  return { id, category, falls };
}

function atStart(amount: number): Falls {
  return (t) => (t === 0 ? amount : 0);
}

function monthly(amount: Falls): Falls {
  return (t) => (t === 0 ? 0 : amount(t));
}

function each(id: string, category: CostCategory, amount: Falls): Line {
  return line(id, category, monthly(amount));
}

/** 1 in months 1..length, and what is left over of a month in the one after. */
function during(length: number, t: number): number {
  return t === 0 ? 0 : Math.min(1, Math.max(0, length - (t - 1)));
}

/** What every model looks at, in the words of the definition. */
function givenBy(inputs: CostInputs) {
  const { work, people } = inputs;
  const H = inputs.horizonMonths;
  const y: Falls = (t) => Math.floor((t - 1) / 12);
  const G: Falls = (t) => Math.pow(1 + num(inputs.growth), y(t));
  const Wg: Falls = (t) => Math.pow(1 + num(inputs.wageInflation), y(t));
  const P: Falls = (t) => Math.pow(1 + num(inputs.inflation), y(t));
  const Vp: Falls = (t) => Math.pow(1 + num(inputs.indexation) - num(inputs.productivityGlide), y(t));
  const fte: Falls = (t) => num(work?.fte) * num(work?.coverageFactor, 1) * G(t);
  const volume: Falls = (t) => num(work?.volumePerMonth) * G(t);
  const pay = (num(people?.salary) * (1 + num(people?.burden))) / 12;
  const seat = (num(people?.overhead) + num(people?.tooling)) / 12;
  const loaded: Falls = (t) => pay * Wg(t) + seat * P(t);
  const leadMonth: Falls = (t) => (num(people?.leadLoadedAnnual) / 12) * Wg(t);
  const yearly = (amount: Figure | undefined) => monthly((t) => (num(amount) / 12) * P(t));
  const atEnd =
    (amount: number): Falls =>
    (t) =>
      t === H ? amount : 0;
  return { inputs, H, G, Wg, P, Vp, fte, volume, loaded, leadMonth, yearly, atEnd };
}
type Given = ReturnType<typeof givenBy>;

function inHouse({ inputs, P, fte, loaded, leadMonth, yearly }: Given, own: Own<'in-house'>): Line[] {
  const { people } = inputs;
  const growthHires: Falls = (t) => (t > 12 && t % 12 === 1 ? Math.max(0, fte(t) - fte(t - 1)) : 0);
  const hires: Falls = (t) =>
    t === 0 ? num(own.hiresAtStart) : (fte(t) * num(people?.attrition)) / 12 + growthHires(t);
  const lostMonths = num(people?.rampMonths) * (1 - num(people?.rampProductivity));
  const span = num(people?.span);
  const leadership = monthly((t) => (fte(t) / span) * leadMonth(t));
  return [
    each('salaries', 'delivery', (t) => fte(t) * loaded(t)),
    ...(span > 0 ? [line('leadership', 'management', leadership)] : []),
    line('recruiting', 'people', (t) => hires(t) * num(people?.costPerHire) * (t === 0 ? 1 : P(t))),
    line('ramp-up', 'people', (t) => hires(t) * lostMonths * loaded(t === 0 ? 1 : t)),
    line('tools', 'tooling', yearly(own.toolsPerYear)),
    line('audit', 'contract', yearly(own.auditPerYear)),
  ];
}

function staffAugmentation(given: Given, own: Own<'staff-augmentation'>): Line[] {
  const { H, P, Vp, fte, leadMonth, atEnd } = given;
  const rate = num(own.hourlyRate);
  const people: Falls = (t) => fte(t) / num(own.relativeProductivity, 1);
  const bill = monthly((t) => people(t) * rate * num(own.hoursPerMonth) * Vp(t));
  const span = num(own.span);
  const direction = monthly((t) => (people(t) / span) * leadMonth(t));
  const starting = num(own.onboardWeeks) * 40 * rate;
  const onboarding: Falls = (t) =>
    t === 0 ? people(1) * starting : people(t) * (num(own.turnover) / 12) * starting * Vp(t);
  return [
    line('bill', 'delivery', bill),
    line('programme-fee', 'contract', (t) => num(own.feeShare) * bill(t)),
    ...(span > 0 ? [line('direction', 'management', direction)] : []),
    each('seats', 'tooling', (t) => people(t) * (num(own.seatPerYear) / 12) * P(t)),
    line('onboarding', 'people', onboarding),
    line('handback', 'exit', atEnd(people(H) * num(own.handbackWeeks) * 40 * rate * Vp(H))),
    ...outside(given, own, bill),
  ];
}

function dedicatedTeam(given: Given, own: Own<'dedicated-team'>): Line[] {
  const { H, P, Vp, fte, leadMonth, yearly, atEnd } = given;
  const rate = num(own.monthlyRate);
  const people: Falls = (t) => fte(t) / num(own.relativeProductivity, 1);
  const fee = monthly((t) => people(t) * rate * Vp(t));
  const starting = num(own.onboardWeeks) * (12 / 52) * rate;
  return [
    line('team-fee', 'delivery', fee),
    each('direction', 'management', (t) => num(own.ownLeadFte) * leadMonth(t)),
    line('selection', 'transition', atStart(num(own.selectionShare) * firstYear(given, fee))),
    line('set-up', 'transition', atStart(num(own.setupFee) + people(1) * starting)),
    each('seats', 'tooling', (t) => people(t) * (num(own.seatPerYear) / 12) * P(t)),
    each('turnover', 'people', (t) => people(t) * (num(own.turnover) / 12) * starting * Vp(t)),
    line('contract-admin', 'contract', yearly(own.contractAdminPerYear)),
    line('handover', 'exit', atEnd(num(own.handoverMonths) * people(H) * rate * Vp(H))),
    ...outside(given, own, fee),
  ];
}

function managedServices(given: Given, own: Own<'managed-services'>): Line[] {
  const { G, Vp, volume } = given;
  const price: Falls = (t) => {
    if (own.pricing === 'per-unit') return Math.max(volume(t), num(own.minimumVolume)) * num(own.unitPrice);
    if (own.pricing === 'outcome') return num(own.baseFee) + num(own.outcomesPerMonth) * G(t) * num(own.feePerOutcome);
    if (own.pricing === 'capped-time')
      return Math.min(num(own.hoursPerMonth) * G(t) * num(own.rate), num(own.cap, Infinity));
    return num(own.monthlyFee) * Math.pow(G(t), num(own.scopeElasticity, 1));
  };
  const fee = monthly((t) => price(t) * Vp(t));
  const transition = num(own.transitionShare) * firstYear(given, fee) + num(own.integrationOneOff);
  return [
    line('service-fee', 'delivery', fee),
    line('transition', 'transition', atStart(transition)),
    ...provider(given, own, fee),
  ];
}

function bpo(given: Given, own: Own<'bpo'>): Line[] {
  const { G, Wg, Vp, volume } = given;
  const price: Falls = (t) =>
    own.pricing === 'per-person'
      ? num(own.people) * G(t) * num(own.monthlyRate)
      : Math.max(volume(t), num(own.minimumVolume)) * num(own.unitPrice);
  const fee = monthly((t) => price(t) * Vp(t));
  const exceptions = monthly((t) => volume(t) * num(own.exceptionRate) * num(own.exceptionCost) * Wg(t));
  const once = num(own.redesignOneOff) + num(own.integrationOneOff);
  return [
    line('transactions', 'delivery', fee),
    line('exceptions', 'change', exceptions),
    line('transition', 'transition', atStart(once + num(own.transitionShare) * firstYear(given, fee))),
    ...provider(given, own, fee),
  ];
}

/** What managed services and BPO have in common. */
function provider(given: Given, own: Provider, fee: Falls): Line[] {
  const { inputs, H, Wg, fte, loaded, yearly, atEnd } = given;
  const starting = num(own.selectionShare) + num(own.severanceShare) + num(own.processShare);
  const parallel: Falls = (t) => num(own.parallelShare) * during(num(own.parallelMonths), t) * fte(t) * loaded(t);
  const office = (num(own.vmoFte) * num(own.vmoLoadedAnnual)) / 12;
  const expert = (num(own.smeFte) * num(own.smeLoadedAnnual)) / 12;
  const managing: Falls = (t) => Math.max(num(own.governanceShare) * fee(t), office * Wg(t)) + expert * Wg(t);
  const leaving =
    num(own.overlapMonths) * fee(H) +
    num(own.knowledgeLoss) * fte(H) * num(inputs.people?.rampMonths) * loaded(H) +
    num(own.reprocurementOneOff) +
    num(own.rebuildPerYear) * (H / 12) +
    num(own.earlyExitFee);
  return [
    line('selection', 'transition', atStart(starting * firstYear(given, fee))),
    line('parallel', 'transition', parallel),
    line('vendor-management', 'management', monthly(managing)),
    line('sla-tools', 'tooling', yearly(own.slaToolsPerYear)),
    line('contract-audit', 'contract', yearly(num(own.contractAdminPerYear) + num(own.auditPerYear))),
    line('change-requests', 'change', (t) => num(own.changeShare) * fee(t)),
    line('credits', 'change', (t) => 0 - num(own.creditShare) * fee(t)),
    line('exit', 'exit', atEnd(num(own.exitProbability) * leaving)),
    ...outside(given, own, fee),
  ];
}

function projectOutsourcing(given: Given, own: Own<'project-outsourcing'>): Line[] {
  const { H, Wg, Vp, loaded } = given;
  const build = num(own.buildMonths);
  const price = num(own.price);
  const perYear = num(own.projectsPerYear);
  const starts = [0];
  if (perYear > 0) for (let k = 1; round((12 * k) / perYear) <= H; k += 1) starts.push(round((12 * k) / perYear));
  /** Summed over the builds: what each sees in its own month, at vendor prices of its start (the first at 1). */
  const ofEach =
    (falls: Falls): Falls =>
    (t) =>
      starts.reduce((sum, s) => sum + falls(t - s) * (s === 0 ? 1 : Vp(s)), 0);
  const shareIn = (month: number, share: number): Falls => ofEach((m) => (m === month ? share * price : 0));
  const usual = [
    [0, 0.3],
    [round(build / 2), 0.4],
    [build, 0.3],
  ] as const;
  const paid: Falls = (t) =>
    (own.milestones ?? usual).reduce((sum, [month, share]) => sum + shareIn(month, share)(t), 0);
  const isBuilding = (m: number) => m >= 1 && m <= build;
  const changes = ofEach((m) => (isBuilding(m) ? (num(own.changeShare) * price) / build : 0));
  const leads = (num(own.pmFte) * num(own.pmLoadedAnnual) + num(own.smeFte) * num(own.smeLoadedAnnual)) / 12;
  const leading: Falls = (t) => starts.filter((s) => isBuilding(t - s)).length * leads * Wg(t);
  const keeping: Falls = (t) =>
    num(own.runFte) > 0 ? num(own.runFte) * loaded(t) : ((num(own.runShare) * price) / 12) * Wg(t);
  /** Once, and only if the build leaves a month for it. */
  const isKept = !(perYear > 0);
  const running: Falls = (t) => (t > build ? keeping(t) : 0);
  return [
    line('selection', 'transition', shareIn(0, num(own.selectionShare))),
    line('price', 'delivery', paid),
    line('change-orders', 'change', changes),
    line('overrun', 'change', shareIn(build, num(own.overrunShare))),
    line('own-lead', 'management', monthly(leading)),
    line('acceptance', 'change', shareIn(build, num(own.acceptanceShare))),
    ...(isKept ? [line('running', 'delivery', running)] : []),
    line('handover', 'exit', shareIn(build, num(own.handoverShare))),
    ...outside(given, own, paid),
  ];
}

/** What every outside model bears; `toVendor` is what is paid to the vendor for delivery. */
function outside({ inputs, P }: Given, own: Own<Exclude<ModelId, 'in-house'>>, toVendor: Falls): Line[] {
  const { today } = inputs;
  const stays = (num(today?.annualCost) * (1 - num(today?.avoidableShare))) / 12;
  return [
    ...(today?.avoidableShare === undefined ? [] : [each('stranded', 'stranded', (t) => stays * P(t))]),
    line('people-leaving', 'transition', atStart(num(own.leavers) * num(today?.severancePerPerson))),
    line('tax', 'contract', (t) => num(own.taxShare) * toVendor(t)),
  ];
}

/** The fees of months 1..12, or 1..H if shorter. */
function firstYear({ H }: Given, fee: Falls): number {
  let sum = 0;
  for (let t = 1; t <= 12 && t <= H; t += 1) sum += fee(t);
  return sum;
}

const deliveryLines = ['service-fee', 'bill', 'transactions', 'salaries', 'team-fee'];

/** What can fall on all six: the contract that ends, lost productivity where it is named, lines of the user's own. */
function onAll({ inputs, H }: Given, model: ModelId, own: readonly Line[]): Line[] {
  const { today, lag, extra = [] } = inputs;
  const lines = [line('termination', 'transition', atStart(num(today?.terminationFee)))];
  const delivery = own.find(({ id }) => deliveryLines.includes(id));
  if (delivery && lag?.models?.includes(model)) {
    const months = 12 * num(lag.lagYears);
    lines.push(line('lag', 'people', (t) => num(lag.lagShare) * during(months, t) * delivery.falls(t)));
  }
  for (const [index, one] of extra.entries()) {
    const isDue = (t: number) => {
      if (one.monthly) return t > 0;
      if (one.yearly) return t > 0 && (t % 12 === 0 || t === H);
      return t === one.month;
    };
    if (one.model === model || one.avoidable === false)
      lines.push(line(`extra-${index + 1}`, one.category, (t) => (isDue(t) ? num(one.amount) : 0)));
  }
  return lines;
}

/** The cost model as it is defined, month by month, with none of the engine's code: a second opinion. */
export function plainCosts(inputs: CostInputs): {
  readonly models: readonly PlainModel[];
  readonly cheapest: ModelId | null;
} {
  const given = givenBy(inputs);
  const { H, Wg, fte, volume } = given;
  const own = inputs.models;
  const linesOf: Readonly<Record<ModelId, readonly Line[] | undefined>> = {
    'managed-services': own['managed-services'] && managedServices(given, own['managed-services']),
    'staff-augmentation': own['staff-augmentation'] && staffAugmentation(given, own['staff-augmentation']),
    'project-outsourcing': own['project-outsourcing'] && projectOutsourcing(given, own['project-outsourcing']),
    bpo: own.bpo && bpo(given, own.bpo),
    'in-house': own['in-house'] && inHouse(given, own['in-house']),
    'dedicated-team': own['dedicated-team'] && dedicatedTeam(given, own['dedicated-team']),
  };
  const r = Math.pow(1 + num(inputs.discountRate), 1 / 12) - 1;
  let units = 0;
  let hours = 0;
  for (let t = 1; t <= H; t += 1) {
    units += volume(t);
    hours += fte(t) * (num(inputs.work?.productiveHoursPerYear) / 12);
  }

  function sums(falls: Falls): PlainSums {
    const months: number[] = [];
    let total = 0;
    let npv = 0;
    for (let t = 0; t <= H; t += 1) {
      months.push(falls(t));
      total += falls(t);
      npv += falls(t) / Math.pow(1 + r, t);
    }
    return { total, npv, months };
  }
  function model(id: ModelId | 'today', lines: readonly Line[]): PlainModel {
    const all = sums((t) => lines.reduce((sum, { falls }) => sum + falls(t), 0));
    const perUnit = units === 0 ? null : all.npv / units;
    const perHour = hours === 0 ? null : all.npv / hours;
    return { id, ...all, perUnit, perHour, lines: lines.map(({ falls, ...named }) => ({ ...named, ...sums(falls) })) };
  }

  const models: PlainModel[] = [];
  let cheapest: ModelId | null = null;
  let least = Infinity;
  for (const id of order) {
    const lines = linesOf[id];
    if (!lines) continue;
    const one = model(id, [...lines, ...onAll(given, id, lines)]);
    models.push(one);
    if (one.npv < least) {
      least = one.npv;
      cheapest = id;
    }
  }
  const annual = inputs.today?.annualCost;
  if (annual !== undefined) models.push(model('today', [each('as-is', 'delivery', (t) => (num(annual) / 12) * Wg(t))]));
  return { models, cheapest };
}
