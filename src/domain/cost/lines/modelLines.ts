import type { ModelId } from '../../fit/fitContent.ts';
import { costModels, type CostInputs } from '../costInputs.ts';
import { type Expression, figure as figureOf, minus, over, times } from '../expression.ts';
import { dedicatedTeamLines } from './dedicatedTeam.ts';
import { inHouseLines } from './inHouse.ts';
import { type Line, line, monthly, once, type Piece, scaled } from './line.ts';
import { projectOutsourcingLines } from './projectOutsourcing.ts';
import { bpoLines, managedServicesLines } from './provider.ts';
import { type Quantities, quantitiesOf } from './quantities.ts';
import { staffAugmentationLines } from './staffAugmentation.ts';

/** A row of the comparison: a model, or today as it is. */
export type RowId = ModelId | 'today';

export interface ModelLines {
  readonly id: RowId;
  readonly lines: readonly Line[];
}

/** The line that goes to the vendor: tax falls on it, and the rest comes on top of it. */
export const vendorLines = {
  'managed-services': 'service-fee',
  'staff-augmentation': 'bill',
  'project-outsourcing': 'price',
  bpo: 'transactions',
  'dedicated-team': 'team-fee',
} as const satisfies { readonly [M in Exclude<ModelId, 'in-house'>]: string };

const ownLines: { readonly [M in ModelId]: (q: Quantities, inputs: CostInputs) => Line[] } = {
  'managed-services': managedServicesLines,
  'staff-augmentation': staffAugmentationLines,
  'project-outsourcing': projectOutsourcingLines,
  bpo: bpoLines,
  'in-house': inHouseLines,
  'dedicated-team': dedicatedTeamLines,
};

/**
 * Every line of every model that is compared, in content order, and of today where its cost is given; each to its end, also
 * after the horizon, where it has an end of its own.
 */
export function modelLines(inputs: CostInputs): ModelLines[] {
  const q = quantitiesOf(inputs);
  const models = costModels
    .filter((id) => inputs.models[id] !== undefined)
    .map((id) => {
      const lines = ownLines[id](q, inputs);
      return { id, lines: [...lines, ...commonLines(q, inputs, id, lines), ...extraLines(inputs, id)] };
    });
  if (inputs.today?.annualCost === undefined) return models;
  const asIs = times(over(q.figure('today.annualCost'), 12), q.wages);
  return [...models, { id: 'today', lines: [line('as-is', 'delivery', monthly(1, q.horizon, asIs))] }];
}

/** The line of a compared model that goes to its vendor; undefined in-house. */
export function vendorLineOf(inputs: CostInputs, model: ModelId): Line | undefined {
  if (model === 'in-house') return undefined;
  return ownLines[model](quantitiesOf(inputs), inputs).find(({ id }) => id === vendorLines[model]);
}

function commonLines(q: Quantities, inputs: CostInputs, id: ModelId, lines: readonly Line[]): Line[] {
  const { figure, horizon, prices } = q;
  const termination = line('termination', 'transition', once(0, figure('today.terminationFee')));
  const lag = lagLine(q, inputs, id, lines);
  if (id === 'in-house') return [termination, ...lag];
  const stays = times(figure('today.annualCost'), minus(1, figure('today.avoidableShare')));
  return [
    ...(inputs.today?.avoidableShare === undefined
      ? []
      : [line('stranded', 'stranded', monthly(1, horizon, times(over(stays, 12), prices)))]),
    line('people-leaving', 'transition', once(0, times(figure(`${id}.leavers`), figure('today.severancePerPerson')))),
    termination,
    line('tax', 'contract', ...scaled(piecesOf(lines, vendorLines[id]), figure(`${id}.taxShare`))),
    ...lag,
  ];
}

function lagLine({ figure }: Quantities, inputs: CostInputs, id: ModelId, lines: readonly Line[]): Line[] {
  if (id === 'project-outsourcing' || !inputs.lag?.models?.includes(id)) return [];
  const delivered = piecesOf(lines, id === 'in-house' ? 'salaries' : vendorLines[id]);
  const until: Expression = times(12, figure('lag.lagYears'));
  const pieces = scaled(delivered, figure('lag.lagShare')).map(({ amount, from }) => monthly(from, until, amount));
  return [line('lag', 'people', ...pieces)];
}

function extraLines({ extra = [], horizonMonths }: CostInputs, id: ModelId): Line[] {
  return extra.flatMap(({ model, category, month, monthly: every, yearly, avoidable }, i) => {
    if (model !== id && avoidable !== false) return [];
    const amount = figureOf(`extra-${i + 1}`);
    const years = Array.from({ length: Math.ceil(horizonMonths / 12) }, (_, y) =>
      Math.min(12 * (y + 1), horizonMonths),
    );
    const pieces: Piece[] = [
      ...(month !== undefined ? [once(month, amount)] : []),
      ...(every ? [monthly(1, horizonMonths, amount)] : []),
      ...(yearly ? years.map((end) => once(end, amount)) : []),
    ];
    return [line(`extra-${i + 1}`, category, ...pieces)];
  });
}

function piecesOf(lines: readonly Line[], id: string): readonly Piece[] {
  return lines.find((one) => one.id === id)?.pieces ?? [];
}
