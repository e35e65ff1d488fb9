import { type FigureId, figureIds } from './costFields.ts';
import { baseOf, type CostInputs, type Figure, type Range } from './costInputs.ts';

/** Where it is not 0. */
const whenAbsent: { readonly [Id in FigureId]?: number } = {
  'staff-augmentation.relativeProductivity': 1,
  'dedicated-team.relativeProductivity': 1,
  'work.coverageFactor': 1,
  'managed-services.scopeElasticity': 1,
};

/** What a figure counts as where it is absent. */
export function absentAs(id: FigureId): number {
  return whenAbsent[id] ?? 0;
}

/** A figure as it stands in the inputs; undefined where it is absent. */
export function figureAt(inputs: CostInputs, id: FigureId): Figure | undefined {
  const dot = id.indexOf('.');
  const block = id.slice(0, dot);
  const holder =
    block === 'general'
      ? inputs
      : block === 'work' || block === 'today' || block === 'people' || block === 'lag'
        ? inputs[block]
        : inputs.models[block as keyof CostInputs['models']];
  return (holder as Readonly<Record<string, Figure | undefined>> | undefined)?.[id.slice(dot + 1)];
}

/** The inputs with another value of a figure of a block that is there. */
export function withFigureAt(inputs: CostInputs, id: FigureId, value: Figure): CostInputs {
  const dot = id.indexOf('.');
  const [block, name] = [id.slice(0, dot), id.slice(dot + 1)];
  if (block === 'general') return { ...inputs, [name]: value };
  if (block === 'work' || block === 'today' || block === 'people' || block === 'lag')
    return { ...inputs, [block]: { ...inputs[block], [name]: value } };
  const model = block as keyof CostInputs['models'];
  return { ...inputs, models: { ...inputs.models, [model]: { ...inputs.models[model], [name]: value } } };
}

/** Every figure of the inputs, extra lines included (`extra-1`, `extra-2`, …); absent ones as what they count as. */
export function figureValues(inputs: CostInputs): Map<string, Figure> {
  const values = new Map<string, Figure>(figureIds.map((id) => [id, figureAt(inputs, id) ?? absentAs(id)]));
  for (const [i, { amount }] of (inputs.extra ?? []).entries()) values.set(`extra-${i + 1}`, amount);
  return values;
}

/** The base of every figure. */
export function baseValues(inputs: CostInputs): Map<string, number> {
  return new Map([...figureValues(inputs)].map(([id, figure]) => [id, baseOf(figure)]));
}

export function isRange(figure: Figure): figure is Range {
  return typeof figure !== 'number' && figure.low < figure.high;
}
