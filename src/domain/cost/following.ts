import type { ModelId } from '../fit/fitContent.ts';
import { type FigureId, figureIds } from './costFields.ts';
import { baseOf, type CostInputs, costModels, type Figure } from './costInputs.ts';
import {
  type DefaultRule,
  figureOf,
  type Known,
  knownFigure,
  type KnownFigures,
  modelOf,
  workedOut,
  yearOfFee,
} from './defaultRules.ts';
import { figuresOfLine } from './explain.ts';
import { absentAs, figureAt, figureValues, withFigureAt } from './figureValues.ts';
import type { Line } from './lines/line.ts';
import { vendorLineOf } from './lines/modelLines.ts';
import type { Follow } from './whatIf.ts';

/** Of the rules of a comparison those whose figures follow from others: with them `followOf` can do its work elsewhere. */
export function followingRules(rules: readonly DefaultRule[]): DefaultRule[] {
  const following = new Set(
    rules.flatMap(({ figure, of, over, unless, floor }) =>
      of.length > 0 || over || unless?.length || floor !== undefined ? [figure] : [],
    ),
  );
  return rules.filter(({ figure }) => following.has(figure));
}

/**
 * The defaults of a comparison as functions of its figures: what `comparisonOf` would make of them if one figure were the
 * user's own, without looking anything up again.
 */
export function followOf(inputs: CostInputs, all: readonly DefaultRule[]): Follow {
  const values = figureValues(inputs);
  const lines = vendorLinesOf(inputs);
  const rules = comparedRules(inputs, all);
  const reached = new Map<string, readonly DefaultRule[]>();
  const rulesFrom = (figure: string) => {
    const before = reached.get(figure);
    if (before) return before;
    const found = rulesReachedFrom(figure, rules, lines);
    reached.set(figure, found);
    return found;
  };
  const isPresent = presenceIn(inputs);
  return (figure, value) => {
    const trying = rulesFrom(figure);
    if (trying.length === 0) return [];
    const now = new Map(values).set(figure, value);
    const holding = trying.filter(({ unless }) => !isOnly(figure, unless));
    const found = worked(trying, holding, now, lines, (id) => id === figure || isPresent(id));
    return [...found].flatMap(([id, after]) =>
      after === baseOf(values.get(id) ?? 0) ? [] : [{ figure: id, value: after }],
    );
  };
}

/**
 * The inputs with all that follows from other figures worked out anew, without ranges: what they come to when something else than
 * a figure has changed, as the way in which a provider is paid.
 */
export function withFollowed(inputs: CostInputs, all: readonly DefaultRule[]): CostInputs {
  const trying = comparedRules(inputs, all);
  const isPresent = presenceIn(inputs);
  const found = worked(trying, trying, figureValues(inputs), vendorLinesOf(inputs), isPresent);
  return [...found].reduce((now, [id, value]) => withFigureAt(now, id, value), inputs);
}

/** Rules of what is compared; in a chain of defaults only the middle of each counts. */
function comparedRules(inputs: CostInputs, rules: readonly DefaultRule[]): DefaultRule[] {
  const absent = costModels.filter((id) => inputs.models[id] === undefined);
  return rules
    .filter(({ figure }) => !absent.includes(modelOf(figure)))
    .map((rule) => ({ ...rule, ends: baseOf(rule.ends) }));
}

/**
 * What the figures of some rules come to: of each the first rule that holds and can be worked out, else it is absent. All of it
 * is put into `now`.
 */
function worked(
  all: readonly DefaultRule[],
  holding: readonly DefaultRule[],
  now: Map<string, Figure>,
  lines: VendorLines,
  isPresent: (id: FigureId) => boolean,
): Map<FigureId, number> {
  const open = new Set(all.map(({ figure }) => figure));
  const found = new Map([...open].map((id) => [id, absentAs(id)] as const));
  for (const [id, absent] of found) now.set(id, absent);
  const known = knownIn(now, lines, (id) => !open.has(id) && (found.has(id) || isPresent(id)));
  for (const rule of holding) {
    if (!open.has(rule.figure)) continue;
    const outcome = workedOut(rule, known);
    if (!outcome) continue;
    const value = baseOf(outcome.value);
    found.set(rule.figure, value);
    now.set(rule.figure, value);
    open.delete(rule.figure);
  }
  return found;
}

function presenceIn(inputs: CostInputs): (id: FigureId) => boolean {
  const present = new Set(figureIds.filter((id) => figureAt(inputs, id) !== undefined));
  return (id) => present.has(id);
}

/** Typed, this figure is the last that the rule gives way to. */
function isOnly(figure: string, unless: DefaultRule['unless']): boolean {
  return unless?.length === 1 && unless[0] === figure;
}

type VendorLines = ReadonlyMap<ModelId, Line>;

function vendorLinesOf(inputs: CostInputs): VendorLines {
  return new Map(
    costModels.flatMap((id) => {
      const line = inputs.models[id] && vendorLineOf(inputs, id);
      return line ? [[id, line] as const] : [];
    }),
  );
}

function knownIn(
  values: ReadonlyMap<string, Figure>,
  lines: VendorLines,
  isKnown: (id: FigureId) => boolean,
): KnownFigures {
  const fees = new Map<ModelId, Known>();
  const sure = (value: number): Known => ({ value, ground: 'own' });
  return {
    figure: (id) => knownFigure(id, isKnown(id) ? values.get(id) : undefined, 'own'),
    fee: (model) => {
      const before = fees.get(model);
      if (before) return before;
      const price = values.get('project-outsourcing.price') ?? 0;
      const fee = sure(
        model === 'project-outsourcing' ? baseOf(price) : yearOfFee(lines.get(model)?.pieces ?? [], values),
      );
      if (fee.value > 0) fees.set(model, fee);
      return fee;
    },
  };
}

/** All rules of the figures that follow from one, in their order. */
function rulesReachedFrom(figure: string, rules: readonly DefaultRule[], lines: VendorLines): DefaultRule[] {
  const reached = new Set([figure]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const rule of rules) if (sourcesOf(rule, lines).some((id) => reached.has(id))) reached.add(rule.figure);
  }
  reached.delete(figure);
  return rules.filter((rule) => reached.has(rule.figure));
}

/** Figures that a rule follows from. */
function sourcesOf({ figure, of, over, unless, floor }: DefaultRule, lines: VendorLines): string[] {
  const followed = floor === undefined ? of : [...of, 'fee' as const];
  const quantities = followed.flatMap((quantity) => {
    if (quantity !== 'fee' && quantity !== 'size') return [figureOf(quantity)];
    const model = modelOf(figure);
    if (model === 'project-outsourcing') return ['project-outsourcing.price'];
    const line = lines.get(model);
    return line ? figuresOfLine(line) : [];
  });
  return [...quantities, ...(over === undefined ? [] : [over]), ...(unless?.length === 1 ? unless : [])];
}
