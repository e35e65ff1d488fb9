import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  costCategoryWords,
  costCautionWords,
  costLineWords,
  type LineWords,
  hiddenLines,
  neverTogetherWords,
  pricingWords,
  termWords,
} from '../../src/content/costLineWords.ts';
import { figureWords } from '../../src/content/figureWords.ts';
import {
  costCategories,
  costFields,
  type CostInputs,
  costModels,
  costs,
  type Explained,
  explainLine,
  fieldOf,
  type FigureId,
  figureIds,
} from '../../src/domain/index.ts';
import { withFigure } from '../domain/cost/withFigure.ts';

const entries = Object.entries(figureWords) as [FigureId, (typeof figureWords)[FigureId]][];
const lines: Readonly<Record<string, LineWords>> = costLineWords;
const twice = (texts: readonly string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);
const nameOf = (id: string) => id.slice(id.indexOf('.') + 1);
const isShare = (id: FigureId) => ['share', 'rate'].includes(fieldOf(id).counts);

/** Comparisons in which every model has every line: each way of pricing, and running by price and by people. */
const full: readonly CostInputs[] = (['flat', 'per-unit', 'outcome', 'capped-time'] as const).map((pricing, i) => {
  const empty: CostInputs = {
    horizonMonths: 36,
    lag: { models: costModels },
    models: { 'managed-services': { pricing }, bpo: { pricing: i % 2 ? 'per-person' : 'per-unit' } },
  };
  const skipped = i % 2 ? ['project-outsourcing.runFte'] : [];
  const given = figureIds.filter((id) => id !== 'project-outsourcing.projectsPerYear' && !skipped.includes(id));
  return given.reduce((inputs, id) => withFigure(inputs, id, fieldOf(id).max > 1 ? 1 : 0.5), empty);
});
const rows = full.flatMap((inputs) =>
  costs(inputs).models.flatMap(({ id: row, lines: found }) => found.map(({ id }) => ({ inputs, row, id }))),
);

it('every figure has words, and nothing else has', () => {
  expect(Object.keys(figureWords).toSorted()).toEqual(figureIds.toSorted());
});

it('no title of a figure stands twice in its block', () => {
  const blocks = Object.keys(costFields).map((block) => entries.filter(([id]) => id.startsWith(`${block}.`)));
  expect(blocks.flatMap((of) => twice(of.map(([, { title }]) => title)))).toEqual([]);
});

it('shares are counted in per cent, and nothing else is', () => {
  expect(entries.filter(([id, { unit }]) => unit.startsWith('%') !== isShare(id)).map(([id]) => id)).toEqual([]);
});

it('the unit of the work stands where units are counted or priced, and nowhere else', () => {
  const expected = /^(work\.volumePerMonth|(managed-services|bpo)\.(unitPrice|minimumVolume)|bpo\.exceptionCost)$/;
  expect(entries.filter(([id, { unit }]) => unit.includes('{unit}') !== expected.test(id)).map(([id]) => id)).toEqual(
    [],
  );
  expect(entries.filter(([, { unit }]) => /[{}]/.test(unit.replace('{unit}', '')))).toEqual([]);
  expect(entries.filter(([, { title, help }]) => /[{}]/.test(title + help))).toEqual([]);
  const said = entries.filter(([, { unit }]) => unit.includes('{unit}'));
  const wrong = said.filter(
    ([id, { unit }]) => unit !== (fieldOf(id).counts === 'units' ? '{unit} a month' : 'per {unit}'),
  );
  expect(wrong).toEqual([]);
});

it('words of figures fit a row of the form', () => {
  const tooLong = entries.filter(
    ([, { title, unit, help }]) => title.length > 60 || unit.length > 30 || help.length > 220,
  );
  expect(tooLong).toEqual([]);
  expect(entries.filter(([, { help }]) => !/^[A-Z0-9].*[^.]\.$/.test(help))).toEqual([]);
});

it('every line that the engine makes has words, and no word is for a line that it never makes', () => {
  expect(Object.keys(lines).toSorted()).toEqual([...new Set(rows.map(({ id }) => id))].toSorted());
});

it('a line says something else for a model only where that model has the line', () => {
  const strangers = Object.entries(lines).flatMap(([id, { of = {} }]) =>
    Object.keys(of).filter((model) => !rows.some((row) => row.row === model && row.id === id)),
  );
  expect(strangers).toEqual([]);
});

it('no title stands twice among the lines of a model', () => {
  const titles = costModels.map((model) => {
    const ids = [...new Set(rows.filter(({ row }) => row === model).map(({ id }) => id))];
    return ids.map((id) => lines[id]?.of?.[model]?.title ?? lines[id]?.title ?? id);
  });
  expect(titles.flatMap((of) => twice(of))).toEqual([]);
  expect(titles.flat().filter((title) => title.length > 60)).toEqual([]);
});

it('every step inside a formula has a name, and no name is for a step that no formula has', () => {
  const terms = new Set<string>();
  const collect = (explained: Explained) => {
    if (explained.op === 'term') terms.add(explained.name);
    if ('of' in explained) explained.of.forEach(collect);
  };
  for (const { inputs, row, id } of rows) explainLine(inputs, row, id).forEach(({ amount }) => collect(amount));
  expect(Object.keys(termWords).toSorted()).toEqual([...terms].toSorted());
  expect(twice(Object.values(termWords))).toEqual([]);
});

it('every kind of cost has its colour among the tokens', () => {
  const tokens = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
  expect(Object.keys(costCategoryWords)).toEqual([...costCategories]);
  expect(costCategories.filter((id) => costCategoryWords[id].tone !== `--cat-${id}`)).toEqual([]);
  expect(costCategories.filter((id) => !tokens.includes(`${costCategoryWords[id].tone}:`))).toEqual([]);
  expect(twice(Object.values(costCategoryWords).map(({ title }) => title))).toEqual([]);
});

it('the seven hidden costs are held by lines of managed services and BPO, by figures that enter them, none in two places', () => {
  expect(hiddenLines).toHaveLength(7);
  const held = hiddenLines.flatMap(({ id, heldBy }) => heldBy.map((part) => ({ hidden: id, ...part })));
  const entering = (model: 'managed-services' | 'bpo', line: string) => {
    const found = new Set<string>();
    const collect = (explained: Explained) => {
      if (explained.op === 'figure') found.add(explained.id);
      if ('of' in explained) explained.of.forEach(collect);
    };
    for (const { inputs, row, id } of rows)
      if (row === model && id === line) explainLine(inputs, row, id).forEach(({ amount }) => collect(amount));
    return found;
  };
  for (const model of ['managed-services', 'bpo'] as const) {
    expect(held.filter(({ line }) => entering(model, line).size === 0)).toEqual([]);
    const missing = held.flatMap(({ line, figures = [] }) =>
      figures.filter((name) => !entering(model, line).has(`${model}.${name}`)),
    );
    expect(missing).toEqual([]);
  }
  expect(twice(held.flatMap(({ line, figures = ['all'] }) => figures.map((name) => `${line} ${name}`)))).toEqual([]);
});

it('every rule of what is never counted together has words, and each title is its own', () => {
  expect(Object.keys(neverTogetherWords)).toEqual([
    'burden-per-hour',
    'seat-and-overhead',
    'replacement-and-hiring',
    'leakage-and-parts',
    'hidden-total-and-lines',
    'reserve-and-exit',
    'overrun-and-change-orders',
    'lead-in-fee',
  ]);
  const all = [...Object.values(neverTogetherWords), ...Object.values(costCautionWords)];
  expect(twice(all.map(({ title }) => title))).toEqual([]);
  expect(all.filter(({ what, todo }) => what.length > 220 || todo.length > 220)).toEqual([]);
});

it('every way of pricing says when it suits and what to watch, each with its sources', () => {
  const ways = Object.values(pricingWords).flatMap((of) => Object.values(of));
  expect(ways).toHaveLength(8);
  expect(ways.filter(({ suits, watch }) => suits.sources.length === 0 || watch.sources.length === 0)).toEqual([]);
  for (const of of Object.values(pricingWords)) expect(twice(Object.values(of).map(({ title }) => title))).toEqual([]);
});

it('a way that only fills the figures of another fills a figure in money', () => {
  const fills = Object.values(pricingWords.filledBy).map((way) => fieldOf(way.fills).counts);
  expect(fills).toEqual(['money', 'money']);
});

it('says nothing with a name that only the code knows', () => {
  const names = new Set(figureIds.map(nameOf).filter((name) => /[A-Z]/.test(name)));
  const texts = JSON.stringify([
    Object.values(figureWords),
    Object.values(lines),
    hiddenLines.map(({ where, title }) => [where, title]),
    Object.values(neverTogetherWords),
    Object.values(costCautionWords),
    Object.values(termWords),
  ]);
  expect([...names].filter((name) => texts.includes(name))).toEqual([]);
});
