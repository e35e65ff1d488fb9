import type { ModelId } from '../fit/fitContent.ts';
import { cheapestOf } from './cheapest.ts';
import { costFaults, CostFaultError } from './costFaults.ts';
import { baseOf, type CostCategory, type CostInputs } from './costInputs.ts';
import { discountOf } from './discount.ts';
import { machineOf, type Register, registerAt, yearAt } from './evaluate.ts';
import { baseValues } from './figureValues.ts';
import { yearOf } from './lines/line.ts';
import { modelLines, type RowId } from './lines/modelLines.ts';
import { untilOf, valuationOf } from './presentValues.ts';
import { type Flow, programOf } from './program.ts';

export interface CostLine {
  readonly id: string;
  readonly category: CostCategory;
  /** Sum over the months, in the money of each month. */
  readonly total: number;
  /** Present value at the decision. */
  readonly npv: number;
  /** Months 0..horizon. */
  readonly months: readonly number[];
}

export interface RowCost {
  readonly id: RowId;
  readonly total: number;
  readonly npv: number;
  /** Present value for each unit of work over the horizon; null without a volume. */
  readonly perUnit: number | null;
  /** Present value for each productive hour of the people the work takes; null without hours. */
  readonly perHour: number | null;
  readonly months: readonly number[];
  readonly lines: readonly CostLine[];
}

export interface CostResult {
  /** In content order; `today` last, where its cost is given. */
  readonly models: readonly RowCost[];
  /** The model with the lowest present value, ties by content order; never `today`. */
  readonly cheapest: ModelId | null;
}

/**
 * What each model costs by month and line: `Σ cf(t)` and `Σ cf(t) / (1 + r)^t` with `r = (1 + discountRate)^(1/12) − 1` and month
 * 0 undiscounted. Ranged inputs count with their base. Throws CostFaultError for inputs that `costFaults` would name.
 */
export function costs(inputs: CostInputs): CostResult {
  const [fault] = costFaults(inputs);
  if (fault) throw new CostFaultError(fault);
  const program = programOf(modelLines(inputs), inputs.horizonMonths);
  const values = baseValues(inputs);
  const { registers } = machineOf(program, (id) => values.get(id) ?? 0, 1);
  const discount = discountOf(registerAt(registers, program.discountRate), program.horizon);
  const hours = baseOf(inputs.work?.productiveHoursPerYear ?? 0);
  const volume = sumOverMonths(inputs, baseOf(inputs.work?.volumePerMonth ?? 0));
  const worked = sumOverMonths(inputs, (values.get('work.fte') ?? 0) * (values.get('work.coverageFactor') ?? 1));
  const models = program.rows.map(({ id, lines: rowLines }): RowCost => {
    const lines = rowLines.map((line): CostLine => {
      const months = monthsOf(line.flows, registers, program.horizon);
      const npv = positiveZero(valuationOf(line.flows, program, registers, discount).certain);
      return { id: line.id, category: line.category, total: sum(months), npv, months };
    });
    // Summed flow by flow, as a simulation does: without ranges both come to the same digits.
    const flows = rowLines.flatMap((line) => line.flows);
    const npv = positiveZero(valuationOf(flows, program, registers, discount).certain);
    return {
      id,
      total: sum(lines.map((line) => line.total)),
      npv,
      perUnit: perOne(npv, volume),
      perHour: perOne(npv, (worked * hours) / 12),
      months: Array.from({ length: program.horizon + 1 }, (_, t) => sum(lines.map(({ months }) => months[t] ?? 0))),
      lines,
    };
  });
  const compared = models.flatMap(({ id, npv }) => (id === 'today' ? [] : [{ id, npv }]));
  return { models, cheapest: cheapestOf(compared)?.id ?? null };
}

/** `Σ_{1..H} monthly × G(t)`. */
function sumOverMonths({ growth = 0, horizonMonths }: CostInputs, perMonth: number): number {
  let total = 0;
  let level = 1;
  for (let t = 1; t <= horizonMonths; t++) {
    if (t > 1 && t % 12 === 1) level *= 1 + baseOf(growth);
    total += perMonth * level;
  }
  return total;
}

/** What flows come to in each month up to the horizon. */
export function monthsOf(flows: readonly Flow[], registers: readonly Register[], horizon: number): number[] {
  const months = Array.from({ length: horizon + 1 }, () => 0);
  for (const flow of flows) {
    const amount = registerAt(registers, flow.amount);
    const until = untilOf(flow, registers, horizon) ?? 0;
    for (let t = flow.from; t < until + 1 && t <= horizon; t++) {
      const part = Math.min(1, until - t + 1);
      months[t] = positiveZero((months[t] ?? 0) + part * (amount.values[yearAt(amount, yearOf(t))] ?? 0));
    }
  }
  return months;
}

/** Null without any, and of so little that no figure could say it. */
function perOne(amount: number, count: number): number | null {
  const each = amount / count;
  return count > 0 && Number.isFinite(each) ? each : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** No figure is ever −0: it would be shown as a credit of nothing. */
function positiveZero(value: number): number {
  return value + 0;
}
