// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { type CostLedger, type ExtraLine, leftOut, type OwnFigure } from '../../../src/domain/index.ts';
import { CautionsPart } from '../../../src/features/cost/CautionsPart.tsx';
import { rowName } from '../../../src/features/cost/costView.ts';
import { lineText } from '../../../src/features/cost/lineText.ts';
import { exampleView } from './exampleView.ts';

afterEach(cleanup);

const own = (value: number): OwnFigure => ({ value, as: 'own' });
const built = { 'project-outsourcing.price': own(100_000), 'project-outsourcing.buildMonths': own(48) };
const late: ExtraLine = { model: 'bpo', label: 'Archive', category: 'contract', month: 40, amount: 1_234 };

function shown(changes: Partial<CostLedger>) {
  const onGoTo = vi.fn<(figure: string) => void>();
  const { container } = render(<CautionsPart view={exampleView({ range: 'cancelled', ...changes })} onGoTo={onGoTo} />);
  return { onGoTo, text: container.textContent };
}

it('what falls after the horizon is said of each model, with its lines, the sum and the way to its length', async () => {
  const { onGoTo, text } = shown({ figures: built, extra: [late] });
  const view = exampleView({ figures: built, extra: [late], range: 'cancelled' });
  for (const { id, amount, lines } of leftOut(view.inputs)) {
    expect(text).toContain(`${rowName(id).inSentence}, ${view.amounts.exact(amount)}`);
    for (const line of lines)
      expect(text.toLowerCase()).toContain(lineText(view.inputs, id, line.id).title.toLowerCase());
  }
  for (const said of ['month 36', '84 months', '$1,234', '‘Archive’']) expect(text).toContain(said);
  expect(text).not.toMatch(/[{}]/);
  await userEvent.click(screen.getByRole('button'));
  expect(onGoTo).toHaveBeenCalledWith('project-outsourcing.buildMonths');
});

it('a line of one’s own that falls after it has no figure to go to', () => {
  expect(shown({ extra: [late] }).text).toContain('‘Archive’');
  expect(screen.queryByRole('button')).toBeNull();
});
