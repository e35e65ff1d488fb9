// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import QuestionsScreen from '../../src/features/questions/QuestionsScreen.tsx';
import { ResultReport } from '../../src/features/result/ResultReport.tsx';
import { SharedScreen } from '../../src/features/share/SharedScreen.tsx';
import { writeShareLink } from '../../src/io/shareLink/shareLink.ts';
import { prefer } from '../../src/state/preferences.ts';
import { addAssessment } from '../../src/state/changes.ts';
import { useWork } from '../../src/state/work.ts';

// jsdom draws no canvas; the chart is seen in the journeys.
vi.mock('../../src/ui/chart/ProfileChart.tsx', () => ({ default: () => null }));

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  prefer({ layout: 'one', keysOff: false, provisionalHidden: false });
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
});

function Questions({ id, at }: { readonly id: string; readonly at?: string }) {
  const held = useWork((work) => work.held[id]);
  return held ? <QuestionsScreen held={held} at={at} /> : null;
}

const assessmentOf = (id: string) => useWork.getState().held[id]?.assessment;

describe('a question', () => {
  it('takes the digit of an answer from its heading, and Enter goes on', async () => {
    const id = addAssessment({ name: 'Test', answers: {} });
    render(<Questions id={id} at="coverage" />);
    const heading = screen.getByRole('heading', { level: 1 });
    heading.focus();
    await userEvent.keyboard('3');
    expect(assessmentOf(id)?.answers).toEqual({ coverage: 'around-the-clock' });
    heading.focus();
    await userEvent.keyboard('{Enter}');
    expect(window.location.hash).toBe(`#/a/${id}/questions/urgency`);
  });

  it('takes 0 for not sure and x for does not matter', async () => {
    const id = addAssessment({ name: 'Test', answers: {} });
    render(<Questions id={id} at="coverage" />);
    screen.getByRole('heading', { level: 1 }).focus();
    await userEvent.keyboard('0');
    expect(assessmentOf(id)?.answers['coverage']).toBe('not-sure');
    await userEvent.keyboard('x');
    expect(assessmentOf(id)?.answers['coverage']).toBe('not-applicable');
  });

  it('ignores a digit that no answer has, and digits typed into the note', async () => {
    const id = addAssessment({ name: 'Test', answers: {}, notes: { coverage: 'So far ' } });
    render(<Questions id={id} at="coverage" />);
    screen.getByRole('heading', { level: 1 }).focus();
    await userEvent.keyboard('9');
    await userEvent.type(screen.getByRole('textbox', { name: /note on/i }), '1{Enter}2');
    expect(assessmentOf(id)).toMatchObject({ answers: {}, notes: { coverage: 'So far 1\n2' } });
  });

  it('leaves single keys alone where they are switched off', async () => {
    prefer({ keysOff: true });
    const id = addAssessment({ name: 'Test', answers: {} });
    render(<Questions id={id} at="coverage" />);
    screen.getByRole('heading', { level: 1 }).focus();
    await userEvent.keyboard('1');
    expect(assessmentOf(id)?.answers).toEqual({});
  });

  it('that is typical is confirmed by going on', async () => {
    const id = addAssessment({ name: 'Test', answers: { coverage: 'extended' }, unconfirmed: ['coverage'] });
    render(<Questions id={id} at="coverage" />);
    await userEvent.click(screen.getByRole('button', { name: /confirm and go on/i }));
    expect(assessmentOf(id)).toMatchObject({ answers: { coverage: 'extended' }, unconfirmed: [] });
  });

  it('shows a first verdict after five answers, and hides it on request', async () => {
    const answers = { 'work-type': 'run-service', 'end-state': 'none', 'scope-change': 'yearly', volume: 'steady' };
    const id = addAssessment({ name: 'Test', answers });
    render(<Questions id={id} at="coverage" />);
    const side = screen.getByRole('complementary');
    expect(within(side).queryByRole('list')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /business hours/i }));
    expect(within(screen.getByRole('complementary')).getAllByRole('listitem')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: /hide/i }));
    expect(within(screen.getByRole('complementary')).queryByRole('list')).toBeNull();
  });
});

describe('a result', () => {
  const report = (answers: Readonly<Record<string, string>>) =>
    render(<ResultReport assessment={{ answers, unconfirmed: [] }} topic="Test" />);

  it('of nothing shows no ranking', () => {
    report({});
    expect(screen.queryByRole('switch')).toBeNull();
  });

  it('with every model ruled out still shows the ranking and what would lift each', () => {
    report({ compliance: 'prohibits', employment: 'cannot' });
    expect(screen.getAllByRole('link', { name: /lift/i })).toHaveLength(6);
  });

  it('puts the gate into the row of its model', () => {
    report({ 'work-type': 'run-service', 'end-state': 'none' });
    const rows = screen.getAllByRole('listitem').filter((row) => within(row).queryByRole('link', { name: /lift/i }));
    expect(rows.map((row) => row.textContent)).toEqual([expect.stringContaining('Project outsourcing')]);
  });

  it('moves to the facts alone by the switch', async () => {
    report({ 'work-type': 'run-service', 'day-to-day': 'us-fully' });
    const fits = () => screen.getAllByRole('listitem').map((row) => /\d+$/.exec(row.textContent ?? '')?.[0]);
    const before = fits();
    await userEvent.click(screen.getByRole('switch'));
    expect(fits()).not.toEqual(before);
  });

  it('names a contradiction', () => {
    report({ 'day-to-day': 'us-fully', accountability: 'provider' });
    expect(screen.getByText('Contradiction')).toBeTruthy();
  });
});

describe('a shared link', () => {
  const shared = { name: '', answers: { coverage: 'extended' }, unconfirmed: [] };

  it('is shown without becoming the reader’s own, and is copied on request', async () => {
    const before = Object.keys(useWork.getState().held).length;
    render(<SharedScreen code={writeShareLink(shared)} report={({ answers }) => <p>{answers['coverage']}</p>} />);
    expect(screen.getByText('extended')).toBeTruthy();
    expect(Object.keys(useWork.getState().held)).toHaveLength(before);
    await userEvent.click(screen.getByRole('button', { name: /copy/i }));
    expect(Object.keys(useWork.getState().held)).toHaveLength(before + 1);
  });

  it('that is damaged shows an alert and no report', () => {
    const link = writeShareLink(shared);
    render(<SharedScreen code={`${link.slice(0, -4)}.e`} report={() => <p>never</p>} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByText('never')).toBeNull();
  });
});
