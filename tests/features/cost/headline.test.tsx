// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { costModels, type FitResult, type ModelId } from '../../../src/domain/index.ts';
import { cheapestOfChoice, type CostView } from '../../../src/features/cost/costView.ts';
import { Headline } from '../../../src/features/cost/Headline.tsx';
import { costRangeInSteps } from '../../../src/state/costing/costRange.ts';
import { exampleView } from './exampleView.ts';

afterEach(cleanup);

const own = (value: number) => ({ value, as: 'own' }) as const;

/** The view with these models ruled out, and this one recommended. */
function withFit(view: CostView, recommended: ModelId | null, closed: readonly ModelId[] = []): CostView {
  const [rule] = view.fit.models.flatMap(({ gates }) => gates);
  const gate = rule ?? ({ id: 'planted' } as FitResult['models'][number]['gates'][number]);
  const models = view.fit.models.map((model) => ({ ...model, gates: closed.includes(model.id) ? [gate] : [] }));
  return { ...view, fit: { ...view.fit, recommended, models } };
}

const said = (view: CostView) => {
  const { container } = render(<Headline view={view} name="Desk" />);
  return container.textContent ?? '';
};

it('speaks of the recommended model beside today', () => {
  const text = said(withFit(exampleView(), 'managed-services'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(
    /^Managed services would cost about \$[\d.]+ million; today/,
  );
  expect(text).toMatch(/Present values at 7\.5% a year/);
  expect(text).toContain('US dollars');
});

it('does not praise the price of a model that is ruled out', () => {
  const view = exampleView({ figures: { 'bpo.unitPrice': own(1) } });
  expect(view.result.cheapest).toBe('bpo');
  expect(said(withFit(view, 'managed-services', ['bpo']))).toContain('less, but it is ruled out for this work');
  cleanup();
  expect(said(withFit(view, 'managed-services'))).not.toContain('ruled out');
});

it('says that the model that fits best is not costed yet, and speaks of one that can be chosen', () => {
  const view = exampleView({ figures: { 'bpo.unitPrice': own(1) } });
  const text = said(withFit(view, 'project-outsourcing', ['bpo']));
  expect(text).toContain('Project outsourcing fits best, but is not costed yet');
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toMatch(/^BPO/);
});

it('says that the model that fits best is left out where its user left it out', () => {
  const text = said(withFit(exampleView({ leftOut: ['managed-services'] }), 'managed-services'));
  expect(text).toContain('Managed services fits best, but is left out of the comparison.');
  expect(text).not.toContain('not costed yet');
});

it('speaks of the cheapest, with that word, where every model is ruled out', () => {
  const view = exampleView();
  const text = said(withFit(view, null, costModels));
  expect(text).not.toContain('No model can be costed');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(
    ', ruled out for this work, would cost about',
  );
});

it('names what counts as nothing where no figure is known, and nothing of the kind in dollars', () => {
  expect(said(withFit(exampleView(), 'managed-services'))).not.toContain('Counted as nothing');
  cleanup();
  const euros = said(withFit(exampleView({ currency: 'EUR' }), 'managed-services'));
  expect(euros).toMatch(
    /Counted as nothing, because no good figure is known here: ‘.*’, ‘.*’ and \w+ more\. Give yours/,
  );
});

it('does not call a model cheaper where the difference is none', () => {
  const view = exampleView();
  const managed = view.result.models.find(({ id }) => id === 'managed-services')?.npv ?? 0;
  const models = view.result.models.map((row) => (row.id === 'bpo' ? { ...row, npv: managed * 0.999 } : row));
  const near = { ...view, result: { models, cheapest: 'bpo' as const } };
  expect(said(withFit(near, 'managed-services'))).toContain('BPO would cost about the same.');
});

it('calls a difference of less than half a per cent about the same', () => {
  const view = exampleView();
  const managed = view.result.models.find(({ id }) => id === 'managed-services');
  const today = view.result.models.find(({ id }) => id === 'today');
  const near = exampleView({
    figures: {
      'today.annualCost': own((1_020_000 * (managed?.npv ?? 0) * 1.003) / (today?.npv ?? 1)),
      'today.avoidableShare': undefined,
    },
  });
  const again = exampleView({
    figures: {
      'today.annualCost': own(
        (1_020_000 * (near.result.models.find(({ id }) => id === 'managed-services')?.npv ?? 0) * 1.003) /
          (today?.npv ?? 1),
      ),
      'today.avoidableShare': undefined,
    },
  });
  expect(said(withFit(again, 'managed-services'))).toContain('about the same as today');
});

it('asks for the number of people first where nothing can be costed', () => {
  const nothing = Object.fromEntries(Object.keys(exampleView().ledger.figures).map((id) => [id, undefined]));
  const text = said(withFit(exampleView({ figures: nothing }), 'managed-services'));
  expect(text).toContain('No model can be costed yet');
  expect(text).toContain('‘People at work at one time’');
});

it('asks what drives the choice only of models that can be chosen, where two or more can', () => {
  const view = withFit(exampleView({ figures: { 'bpo.unitPrice': own(1) } }), 'managed-services', ['bpo']);
  const ends = (closed: readonly ModelId[]) => {
    const steps = costRangeInSteps({ inputs: view.inputs, ruledOut: closed });
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
  expect(ends([]).tornado?.between[0]).toBe('bpo');
  expect(ends(['bpo']).tornado?.between).not.toContain('bpo');
  expect(ends(['bpo']).breakEvens.flatMap(({ above, below }) => [above?.cheapest, below?.cheapest])).not.toContain(
    'bpo',
  );
  expect(ends(['bpo']).tornado?.between[0]).toBe(cheapestOfChoice(view));
  // Everything is ruled out but one: then all are compared.
  expect(ends(costModels.slice(1)).tornado?.between[0]).toBe('bpo');
});
