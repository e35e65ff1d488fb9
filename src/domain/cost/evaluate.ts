import { powerOf } from '../elementary.ts';
import type { Program, Step } from './program.ts';

/**
 * Values of one step: by year and lane. A lane is one set of inputs: one trial of a simulation, one end of a range. What is
 * the same in every lane or year is held once.
 */
export interface Register {
  readonly values: Float64Array;
  /** 1, or the number of lanes. */
  readonly lanes: number;
  /** 1, or the years of the horizon. */
  readonly years: number;
}

/** A figure's value: one for all lanes, or one for each. */
export type FigureValue = number | Float64Array;

/**
 * Computes the steps for lanes of inputs, in plain loops over typed arrays. Steps that no varying figure reaches are computed
 * when the machine is made, the others in every run: growth and discounting stay out of the trials where they are certain.
 */
export interface Machine {
  /** Computes what varies from the figures as they are now; `lanes` values of each varying figure are used. */
  run(): void;
  readonly registers: readonly Register[];
}

export function machineOf(program: Program, valueOf: (id: string) => FigureValue, lanes: number): Machine {
  const registers: Register[] = [];
  const varying: { readonly step: Step; readonly to: Register }[] = [];
  for (const step of program.steps) {
    const to = registerFor(step, registers, program.years, valueOf, lanes);
    registers.push(to);
    if (to.lanes === 1) compute(step, to, registers, valueOf);
    else varying.push({ step, to });
  }
  const run = () => {
    for (const { step, to } of varying) compute(step, to, registers, valueOf);
  };
  return { run, registers };
}

function registerFor(
  step: Step,
  registers: readonly Register[],
  years: number,
  valueOf: (id: string) => FigureValue,
  lanes: number,
): Register {
  if (step.op === 'number') return { values: Float64Array.of(step.value), lanes: 1, years: 1 };
  if (step.op === 'figure') {
    const value = valueOf(step.id);
    // The array of a varying figure is the register: whoever draws into it changes it in place.
    return typeof value === 'number'
      ? { values: Float64Array.of(value), lanes: 1, years: 1 }
      : { values: value, lanes, years: 1 };
  }
  const a = registerAt(registers, step.a);
  const b = 'b' in step ? registerAt(registers, step.b) : a;
  const own = Math.max(a.lanes, b.lanes);
  const ownYears = step.op === 'compound' ? years : step.op === 'in-year' ? 1 : Math.max(a.years, b.years);
  const before = step.op === 'year-before' ? years : ownYears;
  return { values: new Float64Array(own * before), lanes: own, years: before };
}

export function registerAt(registers: readonly Register[], step: number): Register {
  const found = registers[step];
  if (!found) throw new RangeError(`no step ${step}`);
  return found;
}

/** Where the values of a year begin. */
export function yearAt({ lanes, years }: Register, year: number): number {
  return years === 1 ? 0 : year * lanes;
}

function compute(step: Step, to: Register, registers: readonly Register[], valueOf: (id: string) => FigureValue): void {
  switch (step.op) {
    case 'number':
      return;
    case 'figure': {
      const value = valueOf(step.id);
      if (typeof value === 'number') to.values[0] = value;
      return;
    }
    case 'compound':
      return compounded(to, registerAt(registers, step.a));
    case 'year-before':
      return earlier(to, registerAt(registers, step.a));
    case 'in-year': {
      const a = registerAt(registers, step.a);
      const start = yearAt(a, step.year);
      to.values.set(a.values.subarray(start, start + to.lanes));
      return;
    }
    default:
      for (let year = 0; year < to.years; year++)
        combine(step.op, to, registerAt(registers, step.a), registerAt(registers, step.b), year);
  }
}

function compounded(to: Register, rate: Register): void {
  const { values, lanes, years } = to;
  values.fill(1, 0, lanes);
  for (let year = 1; year < years; year++)
    for (let lane = 0; lane < lanes; lane++)
      values[year * lanes + lane] = values[(year - 1) * lanes + lane]! * (1 + rate.values[lane]!);
}

function earlier(to: Register, a: Register): void {
  to.values.fill(0, 0, to.lanes);
  for (let year = 1; year < to.years; year++) {
    const start = yearAt(a, year - 1);
    to.values.set(a.values.subarray(start, start + to.lanes), year * to.lanes);
  }
}

/** One operation over the lanes of a year; separate loops, because a choice inside one costs more than the sum. */
function combine(op: Extract<Step, { b: number }>['op'], to: Register, a: Register, b: Register, year: number): void {
  const { values: out, lanes } = to;
  const { values: x } = a;
  const { values: y } = b;
  const o = yearAt(to, year);
  const i = yearAt(a, year);
  const j = yearAt(b, year);
  const p = a.lanes === 1 ? 0 : 1;
  const q = b.lanes === 1 ? 0 : 1;
  switch (op) {
    case 'times':
      if (q === 0) {
        const by = y[j]!;
        for (let l = 0; l < lanes; l++) out[o + l] = x[i + l * p]! * by;
      } else if (p === 0) {
        const by = x[i]!;
        for (let l = 0; l < lanes; l++) out[o + l] = by * y[j + l]!;
      } else for (let l = 0; l < lanes; l++) out[o + l] = x[i + l]! * y[j + l]!;
      return;
    case 'plus':
      for (let l = 0; l < lanes; l++) out[o + l] = x[i + l * p]! + y[j + l * q]!;
      return;
    case 'minus':
      for (let l = 0; l < lanes; l++) out[o + l] = x[i + l * p]! - y[j + l * q]!;
      return;
    case 'over':
      for (let l = 0; l < lanes; l++) out[o + l] = x[i + l * p]! / y[j + l * q]!;
      return;
    case 'greater':
      for (let l = 0; l < lanes; l++) out[o + l] = Math.max(x[i + l * p]!, y[j + l * q]!);
      return;
    case 'lesser':
      for (let l = 0; l < lanes; l++) out[o + l] = Math.min(x[i + l * p]!, y[j + l * q]!);
      return;
    case 'power':
      for (let l = 0; l < lanes; l++) out[o + l] = powerOf(x[i + l * p]!, y[j + l * q]!);
      return;
  }
}
