import { costCategories, type CostFault, costModels, horizonMax, horizonMin } from '../../domain/index.ts';
import { quote } from './quote.ts';

/** What is wrong with a figure of the cost model, in plain words to stand after its name, with what is allowed. */
export function costFaultReason(fault: CostFault): string {
  return reasons[fault.kind](fault);
}

const reasons: Readonly<Record<CostFault['kind'], (fault: CostFault) => string>> = {
  'not-an-object': () => 'has to be an object',
  'not-a-list': ({ path }) =>
    /\bmilestones\.\d+$/.test(path) ? 'has to be a month and a share of the price' : 'has to be a list',
  'not-a-number': (fault) => `is not a number; ${rangeOf(fault)} is allowed`,
  'unknown-field': () => 'does not belong here',
  'unknown-value': ({ path, value }) => allowedAt(path)(value),
  missing: ({ path }) => missingAt[nameAt(path)] ?? 'is missing',
  'out-of-range': (fault) => `is ${shown(fault.value)}; ${rangeOf(fault)} is allowed`,
  'too-low-for-tail': ({ path, value }) =>
    `is ${value === '' ? 'missing' : shown(value)}; where tailShare is above 0 it has to be ${nameAt(path) === 'tailCap' ? '0.5 or more' : 'above 0.5'}`,
  'not-whole': (fault) => `is ${shown(fault.value)}; a whole number from ${rangeOf(fault)} is allowed`,
  'no-range-here': () => 'has a range; only a single number is allowed here',
  'low-above-high': ({ value }) =>
    `has a low above its base or high, or a base above its high: ${value}; low, base and high have to rise or be equal`,
  'milestones-do-not-add-up': ({ value }) => `add up to ${shown(value)}; they have to add up to 1`,
  'when-is-not-clear': ({ value }) =>
    `${value === '0' ? 'does not say when it falls' : 'says in more than one way when it falls'}; exactly one of month, monthly and yearly is allowed`,
};

const missingAt: Readonly<Record<string, string>> = {
  horizonMonths: `is missing; ${horizonMin} to ${horizonMax} is allowed`,
  buildMonths: 'is missing; a project takes at least one month to build',
  model: `is missing; ${listed(costModels)} is allowed`,
  category: `is missing; ${listed(costCategories)} is allowed`,
};

type Wording = (value: string) => string;
const trueOrFalse: Wording = () => 'has to be true or false';
const shortText: Wording = () => 'has to be text of no more than 200 characters';
const oneOf =
  (words: readonly string[]): Wording =>
  (value) =>
    `is ${quote(value)}; ${listed(words)} is allowed`;

const allowed: Readonly<Record<string, Wording>> = {
  currency: (value) => `is ${quote(value)}; three capital letters are allowed, as in EUR`,
  model: oneOf(costModels),
  models: oneOf(costModels),
  category: oneOf(costCategories),
  pricing: oneOf(['flat', 'per-unit', 'outcome', 'capped-time']),
  unit: shortText,
  label: shortText,
  monthly: trueOrFalse,
  yearly: trueOrFalse,
  avoidable: trueOrFalse,
};

/** 'a, b or c'. */
function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function allowedAt(path: string): Wording {
  if (path === 'models.bpo.pricing') return oneOf(['per-unit', 'per-person']);
  return allowed[nameAt(path)] ?? ((value) => `is ${quote(value)}, which is not known`);
}

/** The last name of a path, places in lists aside. */
function nameAt(path: string): string {
  return path.replace(/(\.\d+)+$/, '').replace(/^.*\./, '');
}

function rangeOf({ min = Number.NaN, max = Number.NaN }: CostFault): string {
  return `${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
}

/** A value as it came; an endless text is cut. */
function shown(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
