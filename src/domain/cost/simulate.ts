import { seededRandom, seededState } from '../random.ts';
import { cheapestAt } from './cheapest.ts';
import { costFaults, CostFaultError } from './costFaults.ts';
import type { FigureId } from './costFields.ts';
import { baseOf, type CostInputs, type Figure, highOf } from './costInputs.ts';
import { discountOf, fillDiscount } from './discount.ts';
import { type Machine, machineOf, registerAt } from './evaluate.ts';
import { figureValues, isRange } from './figureValues.ts';
import { modelLines, type RowId } from './lines/modelLines.ts';
import { addPresentValues, valuationOf } from './presentValues.ts';
import { type Program, programOf } from './program.ts';
import { type Distribution, drawInto, quantileTable } from './quantiles.ts';
import { addTail, type Draw, type Tail } from './tail.ts';

export interface SimulateOptions {
  /** The inputs' own, or 10,000. */
  readonly trials?: number;
  /** The inputs' own, or 1. */
  readonly seed?: number;
  /** Shape of a range; PERT unless given. */
  readonly distribution?: Distribution;
}

export interface Spread {
  readonly mean: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface RowSpread extends Spread {
  readonly id: RowId;
  /** Share of the trials in which it is the cheapest model; 0 for today. */
  readonly cheapestShare: number;
  /** Present value less that of today, trial by trial; null where today is not given. */
  readonly overToday: (Spread & { /** Share of the trials below today. */ readonly belowShare: number }) | null;
}

export interface CostSimulation {
  readonly trials: number;
  readonly seed: number;
  /** Present values, in the order of `costs`. */
  readonly models: readonly RowSpread[];
}

/** Trials that are computed together: small enough for the nearest memory of the processor. */
const lanes = 512;
const overrun: FigureId = 'project-outsourcing.overrunShare';

/**
 * Draws every ranged input once in each trial from its PERT distribution (`α = 1 + 4 (base − low) / (high − low)`, `β = 6 − α`),
 * the same draw for all models, and returns the spread of the present values. Each input has a random stream of its own, named by
 * seed and input, so that a range more or less leaves all other draws as they are. The same seed gives the same figures.
 */
export function simulate(inputs: CostInputs, options: SimulateOptions = {}): CostSimulation {
  const steps = simulateInSteps(inputs, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps that say how far it is, 0..1, for whoever shows progress or may cancel. */
export function* simulateInSteps(
  inputs: CostInputs,
  { trials = inputs.trials ?? 10_000, seed = inputs.seed ?? 1, distribution = 'pert' }: SimulateOptions = {},
): Generator<number, CostSimulation, void> {
  const [fault] = costFaults({ ...inputs, trials, seed });
  if (fault) throw new CostFaultError(fault);
  const program = programOf(modelLines(inputs), inputs.horizonMonths);
  const values = program.rows.map(() => new Float64Array(trials));
  const draws = drawsOf(inputs, program, seed, distribution);
  const machine = machineFor(program, draws);
  for (let done = 0; done < trials; done += lanes) {
    // A last block that is not full is drawn in full: a machine of one lane would take what varies for certain.
    machine.run();
    for (const [row, value] of values.entries()) machine.addTo(row, value.subarray(done, done + lanes));
    if ((done / lanes) % 8 === 7) yield done / trials;
  }
  return { trials, seed, models: spreads(program, values) };
}

interface Draws {
  readonly values: ReadonlyMap<string, Figure>;
  /** Fills the drawn figures, each from its own stream. */
  readonly drawn: ReadonlyMap<string, Draw>;
}

function drawsOf(inputs: CostInputs, program: Program, seed: number, distribution: Distribution): Draws {
  const values = figureValues(inputs);
  const used = new Set(program.steps.flatMap((step) => (step.op === 'figure' ? [step.id] : [])));
  const drawOf = (id: string): Draw | null => {
    const figure = values.get(id) ?? 0;
    if (!isRange(figure)) return null;
    const { low, base, high } = figure;
    const table = quantileTable(distribution, (base - low) / (high - low));
    const state = seededState(streamSeed(seed, id));
    return (out) => drawInto(out, state, table, low, high);
  };
  const drawn = new Map<string, Draw>();
  for (const id of used) {
    const draw = drawOf(id);
    if (draw) drawn.set(id, draw);
  }
  const project = inputs.models['project-outsourcing'];
  if (highOf(project?.tailShare ?? 0) > 0 && used.has(overrun)) {
    const column = (name: 'tailShare' | 'tailMean' | 'tailCap', absent = 0) => ({
      values: new Float64Array(lanes).fill(baseOf(project?.[name] ?? absent)),
      draw: drawOf(`project-outsourcing.${name}`),
    });
    const tail: Tail = {
      share: column('tailShare'),
      mean: column('tailMean'),
      cap: column('tailCap', Number.POSITIVE_INFINITY),
      random: seededRandom(streamSeed(seed, 'tail')),
    };
    const usual = drawn.get(overrun) ?? ((out: Float64Array) => out.fill(baseOf(values.get(overrun) ?? 0)));
    drawn.set(overrun, (out) => {
      usual(out);
      addTail(out, tail);
    });
  }
  return { values, drawn };
}

function machineFor(program: Program, { values, drawn }: Draws) {
  const arrays = new Map([...drawn.keys()].map((id) => [id, new Float64Array(lanes)]));
  const machine: Machine = machineOf(program, (id) => arrays.get(id) ?? baseOf(values.get(id) ?? 0), lanes);
  const rate = registerAt(machine.registers, program.discountRate);
  const discount = discountOf(rate, program.horizon);
  const run = () => {
    for (const [id, draw] of drawn) draw(arrays.get(id) ?? new Float64Array(lanes));
    machine.run();
    if (rate.lanes > 1) fillDiscount(discount, rate);
  };
  const valuations = program.rows.map(({ lines }) =>
    valuationOf(
      lines.flatMap(({ flows }) => flows),
      program,
      machine.registers,
      discount,
    ),
  );
  const addTo = (row: number, out: Float64Array) => {
    const valuation = valuations[row];
    if (valuation) addPresentValues(valuation, program, machine.registers, discount, out);
  };
  return { run, addTo };
}

function spreads({ rows }: Program, values: readonly Float64Array[]): RowSpread[] {
  const shares = cheapestShares(rows, values);
  const today = values[rows.findIndex(({ id }) => id === 'today')];
  return rows.map(({ id }, row): RowSpread => {
    const own = values[row] ?? new Float64Array(0);
    const over = today && id !== 'today' ? own.map((value, trial) => value - today[trial]!) : null;
    return {
      id,
      ...spreadOf(own),
      cheapestShare: shares[row] ?? 0,
      overToday: over && { ...spreadOf(over), belowShare: over.filter((value) => value < 0).length / over.length },
    };
  });
}

function cheapestShares(rows: Program['rows'], values: readonly Float64Array[]): number[] {
  const models = rows.flatMap(({ id }, row) => (id === 'today' ? [] : [row]));
  const compared = models.map((row) => values[row]!);
  const counts = rows.map(() => 0);
  const trials = values[0]?.length ?? 0;
  if (models.length > 0) for (let trial = 0; trial < trials; trial++) counts[models[cheapestAt(compared, trial)]!]!++;
  return counts.map((count) => count / Math.max(1, trials));
}

/** Buckets into which values are counted before the few around a quantile are put in order. */
const buckets = 4096;

/**
 * Mean and quantiles, linear between neighbours. Values are counted into equally wide buckets first, because sorting all of
 * them for three quantiles would take longer than drawing them.
 */
export function spreadOf(values: Float64Array): Spread {
  const first = values[0] ?? 0;
  let least = first;
  let most = first;
  // Around one of them, so that equal values have themselves for their mean, to the last digit.
  let over = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
    over += value - first;
  }
  const mean = first + over / Math.max(1, values.length);
  if (!(most > least)) return { mean, p10: first, p50: first, p90: first };
  const scale = (buckets - 1) / (most - least);
  const counts = new Int32Array(buckets);
  for (let i = 0; i < values.length; i++) counts[((values[i]! - least) * scale) | 0]!++;
  const at = (p: number) => {
    const place = (values.length - 1) * p;
    const low = Math.floor(place);
    const [start, next] = ranked(values, low, { least, scale, counts });
    return start + (place - low) * (next - start);
  };
  return { mean, p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

/** The values of rank `rank` and the one after it (the same at the end): those of the buckets that hold them, in order. */
function ranked(
  values: Float64Array,
  rank: number,
  { least, scale, counts }: { readonly least: number; readonly scale: number; readonly counts: Int32Array },
): readonly [number, number] {
  let before = 0;
  let from = 0;
  while (before + counts[from]! <= rank) before += counts[from++]!;
  let to = from;
  for (let held = before + counts[from]!; held <= rank + 1 && to < buckets - 1;) held += counts[++to]!;
  const around: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const bucket = ((values[i]! - least) * scale) | 0;
    if (bucket >= from && bucket <= to) around.push(values[i]!);
  }
  around.sort((a, b) => a - b);
  const start = around[rank - before]!;
  return [start, around[rank - before + 1] ?? start];
}

/** FNV-1a over the name, joined with the seed. */
function streamSeed(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash;
}
