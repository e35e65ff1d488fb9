import { type CostBlock, costFields, type FieldKind } from './costFields.ts';
import { costCategories, costModels, horizonMax, horizonMin, trialsMax } from './costInputs.ts';
import { tailNeeds } from './tail.ts';

export interface CostFault {
  readonly kind:
    | 'not-an-object'
    | 'not-a-list'
    | 'not-a-number'
    | 'unknown-field'
    | 'unknown-value'
    | 'missing'
    | 'out-of-range'
    | 'too-low-for-tail'
    | 'not-whole'
    | 'no-range-here'
    | 'low-above-high'
    | 'milestones-do-not-add-up'
    | 'when-is-not-clear';
  /** Where it stands, as in `models.bpo.unitPrice`. */
  readonly path: string;
  readonly value: string;
  /** What is allowed, where it is a range. */
  readonly min?: number;
  readonly max?: number;
}

/** Thrown by the engine for inputs that `costFaults` would name; never ignored, never guessed at. */
export class CostFaultError extends Error {
  readonly fault: CostFault;
  constructor(fault: CostFault) {
    super(`${fault.kind} at ${fault.path}: ${fault.value}`);
    this.name = 'CostFaultError';
    this.fault = fault;
  }
}

type Found = (fault: CostFault) => void;
type Values = Readonly<Record<string, unknown>>;

const whole = (min: number, max: number): FieldKind => ({ counts: 'units', min, max, exact: true, whole: true });
/** Milestones may miss 1 by what rounding in a file takes. */
const milestoneTolerance = 1e-6;

/** All that is wrong with the inputs of a comparison, in their order: every field, also of files by other programs. */
export function costFaults(inputs: unknown): CostFault[] {
  const faults: CostFault[] = [];
  const found: Found = (fault) => faults.push(fault);
  if (!isObject(inputs, '', found)) return faults;
  const { currency, horizonMonths, seed, trials, work, today, people, lag, models, extra, ...rates } = inputs;
  if (currency !== undefined && !(typeof currency === 'string' && /^[A-Z]{3}$/.test(currency)))
    found({ kind: 'unknown-value', path: 'currency', value: shown(currency) });
  if (horizonMonths === undefined) found({ kind: 'missing', path: 'horizonMonths', value: '' });
  else singleFaults(horizonMonths, 'horizonMonths', whole(horizonMin, horizonMax), found);
  if (seed !== undefined) singleFaults(seed, 'seed', whole(0, 4_294_967_295), found);
  if (trials !== undefined) singleFaults(trials, 'trials', whole(1, trialsMax), found);
  blockFaults(rates, 'general', '', {}, found);
  blockFaults(work, 'work', 'work', { unit: isText }, found);
  blockFaults(today, 'today', 'today', {}, found);
  blockFaults(people, 'people', 'people', {}, found);
  blockFaults(lag, 'lag', 'lag', { models: isModelList }, found);
  if (models === undefined) found({ kind: 'missing', path: 'models', value: '' });
  else if (isObject(models, 'models', found))
    for (const [id, block] of Object.entries(models)) modelFaults(id, block, found);
  if (extra !== undefined) listFaults(extra, found);
  return faults;
}

function modelFaults(id: string, block: unknown, found: Found): void {
  const path = `models.${id}`;
  if (!(costModels as readonly string[]).includes(id)) return found({ kind: 'unknown-field', path, value: id });
  const pricings = id === 'bpo' ? ['per-unit', 'per-person'] : ['flat', 'per-unit', 'outcome', 'capped-time'];
  const words: Readonly<Record<string, Check>> =
    id === 'project-outsourcing'
      ? { milestones: milestoneFaults }
      : id === 'bpo' || id === 'managed-services'
        ? { pricing: isOneOf(pricings) }
        : {};
  blockFaults(block, id as CostBlock, path, words, found);
  if (id !== 'project-outsourcing' || !isPlain(block)) return;
  if (block.buildMonths === undefined) found({ kind: 'missing', path: `${path}.buildMonths`, value: '' });
  const { tailShare, tailMean, tailCap } = block;
  const needs = tailNeeds({
    share: endOf(tailShare, 'high') ?? 0,
    mean: endOf(tailMean, 'low'),
    cap: endOf(tailCap, 'low'),
  });
  for (const name of needs)
    found({ kind: 'too-low-for-tail', path: `${path}.${name}`, value: block[name] === undefined ? '' : '0' });
}

type Check = (value: unknown, path: string, found: Found) => void;

function blockFaults(
  block: unknown,
  id: CostBlock,
  path: string,
  words: Readonly<Record<string, Check>>,
  found: Found,
): void {
  if (block === undefined || !isObject(block, path, found)) return;
  const fields: Readonly<Record<string, FieldKind>> = costFields[id];
  for (const [name, value] of Object.entries(block)) {
    const at = path === '' ? name : `${path}.${name}`;
    const check = Object.hasOwn(words, name) ? words[name] : undefined;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined) continue;
    if (check) check(value, at, found);
    else if (field) figureFaults(value, at, field, found);
    else found({ kind: 'unknown-field', path: at, value: name });
  }
}

/** A figure is a number, or `{ low, base, high }` in this order; where only the base counts, only the base has to be whole. */
export function figureFaults(value: unknown, path: string, field: FieldKind, found: Found): void {
  if (!isPlain(value)) return numberFaults(value, path, field, found);
  const { low, base, high, ...others } = value;
  for (const name of Object.keys(others)) found({ kind: 'unknown-field', path: `${path}.${name}`, value: name });
  const { whole: _whole, ...ends } = field;
  numberFaults(low, `${path}.low`, ends, found);
  numberFaults(base, `${path}.base`, field, found);
  numberFaults(high, `${path}.high`, ends, found);
  if (isNumber(low) && isNumber(base) && isNumber(high) && !(low <= base && base <= high))
    found({ kind: 'low-above-high', path, value: `${low}, ${base}, ${high}` });
}

/** No figure but a plain number: not even a range without width. */
function singleFaults(value: unknown, path: string, field: FieldKind, found: Found): void {
  if (isPlain(value)) return found({ kind: 'no-range-here', path, value: 'low, base, high' });
  numberFaults(value, path, field, found);
}

function numberFaults(value: unknown, path: string, field: FieldKind, found: Found): void {
  const { min, max, whole: onlyWhole, orZero } = field;
  const text = shown(value);
  if (!isNumber(value)) return found({ kind: 'not-a-number', path, value: text, min, max });
  if (orZero && value === 0) return;
  if (value < min || value > max) return found({ kind: 'out-of-range', path, value: text, min, max });
  if (onlyWhole && !Number.isInteger(value)) found({ kind: 'not-whole', path, value: text, min, max });
}

/** A month after the start of the build and a share of the price each; the shares add up to 1. */
function milestoneFaults(value: unknown, path: string, found: Found): void {
  if (!Array.isArray(value)) return found({ kind: 'not-a-list', path, value: typeof value });
  let sum = 0;
  for (const [i, entry] of value.entries()) {
    const at = `${path}.${i}`;
    if (!Array.isArray(entry) || entry.length !== 2) {
      found({ kind: 'not-a-list', path: at, value: typeof entry });
      continue;
    }
    numberFaults(entry[0], `${at}.0`, whole(0, horizonMax), found);
    numberFaults(entry[1], `${at}.1`, { counts: 'share', min: 0, max: 1 }, found);
    if (isNumber(entry[1])) sum += entry[1];
  }
  if (Math.abs(sum - 1) > milestoneTolerance)
    found({ kind: 'milestones-do-not-add-up', path, value: String(Number(sum.toFixed(6))) });
}

function listFaults(value: unknown, found: Found): void {
  if (!Array.isArray(value)) return found({ kind: 'not-a-list', path: 'extra', value: typeof value });
  for (const [i, one] of value.entries()) {
    const path = `extra.${i}`;
    if (!isObject(one, path, found)) continue;
    const { model, label, category, month, monthly, yearly, amount, avoidable, ...others } = one;
    for (const name of Object.keys(others)) found({ kind: 'unknown-field', path: `${path}.${name}`, value: name });
    for (const [name, word, words] of [
      ['model', model, costModels],
      ['category', category, costCategories],
    ] as const)
      if (word === undefined) found({ kind: 'missing', path: `${path}.${name}`, value: '' });
      else isOneOf(words)(word, `${path}.${name}`, found);
    if (label !== undefined) isText(label, `${path}.label`, found);
    const when = [month !== undefined, monthly === true, yearly === true].filter(Boolean).length;
    if (when !== 1) found({ kind: 'when-is-not-clear', path, value: String(when) });
    if (month !== undefined) singleFaults(month, `${path}.month`, whole(0, horizonMax), found);
    for (const [name, flag] of Object.entries({ monthly, yearly, avoidable }))
      if (flag !== undefined && typeof flag !== 'boolean')
        found({ kind: 'unknown-value', path: `${path}.${name}`, value: shown(flag) });
    figureFaults(amount, `${path}.amount`, { counts: 'money', min: -1e12, max: 1e12 }, found);
  }
}

function isOneOf(allowed: readonly string[]): Check {
  return (value, path, found) => {
    if (typeof value !== 'string' || !allowed.includes(value))
      found({ kind: 'unknown-value', path, value: shown(value) });
  };
}

function isModelList(value: unknown, path: string, found: Found): void {
  if (!Array.isArray(value)) return found({ kind: 'not-a-list', path, value: typeof value });
  for (const [i, id] of value.entries()) isOneOf(costModels)(id, `${path}.${i}`, found);
}

function isText(value: unknown, path: string, found: Found): void {
  if (typeof value !== 'string' || value.length > 200) found({ kind: 'unknown-value', path, value: typeof value });
}

function isObject(value: unknown, path: string, found: Found): value is Values {
  if (isPlain(value)) return true;
  found({ kind: 'not-an-object', path, value: typeof value });
  return false;
}

function isPlain(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A value as a fault names it. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : typeof value;
}

/** An end of what may be a figure; undefined where there is no number. */
function endOf(value: unknown, end: 'low' | 'high'): number | undefined {
  const number = isPlain(value) ? value[end] : value;
  return isNumber(number) ? number : undefined;
}
