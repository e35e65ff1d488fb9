// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { FigureId, LedgerFigure } from '../../../src/domain/index.ts';
import { amountsFor } from '../../../src/features/cost/amounts.ts';
import { CostFormContext } from '../../../src/features/cost/costForm.ts';
import { FigureDetails } from '../../../src/features/cost/FigureDetails.tsx';
import { exampleView } from './exampleView.ts';

afterEach(cleanup);

const view = exampleView({ range: 'cancelled' });

function figureOf(id: FigureId): LedgerFigure {
  const figure = view.figures.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}

function textOf(figure: LedgerFigure, locale = 'en-US'): string {
  cleanup();
  const shown = { ...view, amounts: amountsFor(locale, 'USD') };
  const form = { view: shown, change: () => undefined, setFigure: () => undefined, reset: () => undefined };
  return render(
    <CostFormContext value={form}>
      <FigureDetails figure={figure} />
    </CostFormContext>,
  ).container.textContent;
}

it('says the default with its unit and the source as what it counts', () => {
  const salary = textOf(figureOf('people.salary'));
  expect(salary).toContain('Default: $60,810 a year, between $47,000 and $77,000.');
  expect(salary).toContain('IT support specialist, US: $47,000 – $60,810 – $77,000 a year gross salary. Source:');
  expect(textOf(figureOf('people.salary'), 'de-DE')).toContain('47.000\u00A0$ – 60.810\u00A0$ – 77.000\u00A0$ a year');
  expect(textOf(figureOf('managed-services.transitionShare'))).toMatch(
    /: \d+% – \d+% – \d+% of annual contract value\./,
  );
});

it('says one value once', () => {
  const { preset, ...figure } = figureOf('people.salary');
  if (preset?.origin.kind !== 'evidence' || !preset.origin.assumption) throw new Error('it rests on evidence');
  const assumption = { ...preset.origin.assumption, low: 60_810, high: 60_810 };
  const text = textOf({ ...figure, preset: { ...preset, origin: { ...preset.origin, assumption } } });
  expect(text).toContain('IT support specialist, US: $60,810 a year gross salary.');
});

it('loses no digit of any source', () => {
  let shown = 0;
  for (const figure of view.figures.values()) {
    const origin = figure.preset?.origin;
    if (origin?.kind !== 'evidence' || !origin.assumption) continue;
    const { label, low, base, high } = origin.assumption;
    const text = textOf(figure);
    const said = text.slice(text.indexOf(`${label}: `) + label.length + 2, text.lastIndexOf('. Source:'));
    const read = said.split(' – ').map((one) => {
      const [, digits = ''] = /(-?[\d.,]*\d)/.exec(one) ?? [];
      return Number(digits.replaceAll(',', '')) / (/\d%/.test(one) ? 100 : 1);
    });
    const values = low === high ? [base] : [low, base, high];
    expect(read.map((value) => Number(value.toPrecision(12)))).toEqual(values);
    shown += 1;
  }
  expect(shown).toBeGreaterThan(30);
});
