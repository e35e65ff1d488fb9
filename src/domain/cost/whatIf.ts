import { type FieldKind, fieldOf, type FigureId } from './costFields.ts';
import { baseOf, type CostInputs, type Figure } from './costInputs.ts';
import { discountOf, fillDiscount } from './discount.ts';
import { machineOf, registerAt } from './evaluate.ts';
import { figureValues } from './figureValues.ts';
import { modelLines, type RowId } from './lines/modelLines.ts';
import { addPresentValues, valuationOf } from './presentValues.ts';
import { type Program, programOf } from './program.ts';

/** Figures that are other than their base, all the rest as they are. */
export type Variation = readonly { readonly figure: string; readonly value: number }[];

/** A comparison that can be asked many 'what if this were …' at once. */
export interface WhatIf {
  readonly rows: readonly RowId[];
  /** Every figure that some line uses and that may vary, with its value and what is allowed. */
  readonly figures: ReadonlyMap<string, { readonly figure: Figure; readonly field: FieldKind }>;
  /** Present values: row by row, then variation by variation. */
  presentValues(variations: readonly Variation[]): Float64Array[];
  /** The same for values of one figure, with what follows from it; without values, as the inputs are. */
  presentValuesAt(figure: string, values: readonly number[]): Float64Array[];
}

/** What else changes when one figure is typed: the defaults that follow from it, those that follow from these, and so on. */
export type Follow = (figure: string, value: number) => Variation;

/** All other figures are held. */
export const nothingFollows: Follow = () => [];

const extraField: FieldKind = { counts: 'money', min: -1e12, max: 1e12 };

export function whatIfOf(inputs: CostInputs, follow: Follow = nothingFollows): WhatIf {
  const program = programOf(modelLines(inputs), inputs.horizonMonths);
  const values = figureValues(inputs);
  const figures = new Map(
    usedFigures(program).flatMap((id) => {
      const figure = values.get(id);
      const field = id.startsWith('extra-') ? extraField : fieldOf(id as FigureId);
      return figure === undefined || field.exact ? [] : [[id, { figure, field }] as const];
    }),
  );
  // Closing in on a value asks for the same figures again and again: what is certain is worked out for the first time only.
  let kept: Lanes | null = null;
  const presentValues = (variations: readonly Variation[]) => {
    // Two at least: what a machine of one lane works out, it takes for certain.
    const lanes = Math.max(2, variations.length);
    const varied = new Set(variations.flatMap((variation) => variation.map(({ figure }) => figure)));
    if (kept?.lanes !== lanes || ![...varied].every((figure) => kept?.varies(figure)))
      kept = lanesOf(program, values, varied, lanes);
    return kept.presentValues(variations);
  };
  const presentValuesAt = (figure: string, at: readonly number[]) =>
    presentValues(at.map((value) => [{ figure, value }, ...follow(figure, value)]));
  return { rows: program.rows.map(({ id }) => id), figures, presentValues, presentValuesAt };
}

/** A program made ready for many variations of the same figures. */
interface Lanes {
  readonly lanes: number;
  varies(figure: string): boolean;
  presentValues(variations: readonly Variation[]): Float64Array[];
}

function lanesOf(
  program: Program,
  values: ReadonlyMap<string, Figure>,
  varied: ReadonlySet<string>,
  lanes: number,
): Lanes {
  const base = (id: string) => baseOf(values.get(id) ?? 0);
  const arrays = new Map([...varied].map((id) => [id, new Float64Array(lanes)]));
  const machine = machineOf(program, (id) => arrays.get(id) ?? base(id), lanes);
  const rate = registerAt(machine.registers, program.discountRate);
  const discount = discountOf(rate, program.horizon);
  const set = (variations: readonly Variation[]) => {
    for (const [id, array] of arrays) array.fill(base(id));
    for (const [lane, variation] of variations.entries())
      for (const { figure, value } of variation) (arrays.get(figure) ?? [])[lane] = value;
    machine.run();
    if (rate.lanes > 1) fillDiscount(discount, rate);
  };
  const valuations = program.rows.map(({ lines }) =>
    valuationOf(
      lines.flatMap((line) => line.flows),
      program,
      machine.registers,
      discount,
    ),
  );
  const presentValues = (variations: readonly Variation[]) => {
    set(variations);
    return valuations.map((valuation) => {
      const out = new Float64Array(lanes);
      addPresentValues(valuation, program, machine.registers, discount, out);
      return out.subarray(0, Math.max(1, variations.length));
    });
  };
  return { lanes, varies: (figure) => arrays.has(figure), presentValues };
}

/**
 * The present value that figures add to a row: the row as it is less the row with all of them at 0; 0 where it is not compared.
 * Of two of which the larger counts, each adds only with the other.
 */
export function addedBy(inputs: CostInputs, row: RowId, figures: readonly FigureId[]): number {
  const whatIf = whatIfOf(inputs);
  const rows = whatIf.presentValues([[], figures.map((figure) => ({ figure, value: 0 }))]);
  const [asItIs = 0, without = 0] = rows[whatIf.rows.indexOf(row)] ?? [];
  return asItIs - without;
}

function usedFigures({ steps }: Program): string[] {
  return steps.flatMap((step) => (step.op === 'figure' ? [step.id] : []));
}
