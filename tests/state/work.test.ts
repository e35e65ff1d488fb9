// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assessmentStore } from '../../src/io/storage/assessmentStore.ts';
import { addAssessment, answerQuestion, confirmAnswers, setNote, takeOverAnswers } from '../../src/state/changes.ts';
import { deleteAssessment, followOtherTab, heldAt, startWork, useWork } from '../../src/state/work.ts';

const assessmentOf = (id: string) => useWork.getState().held[id]?.assessment;
const undo = () => useWork.getState().notice?.undo?.();

beforeEach(async () => {
  localStorage.clear();
  useWork.setState({ held: {}, problems: [], notice: null });
  await startWork(assessmentStore(localStorage, Promise.resolve(null), 'test'));
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('undo', () => {
  it('of confirming keeps what was answered since', () => {
    const answers = { coverage: 'extended', size: '6-20' };
    const id = addAssessment({ name: 'Desk', answers, unconfirmed: ['coverage', 'size'] });
    confirmAnswers(id, ['coverage', 'size']);
    answerQuestion(id, 'core', 'commodity');
    answerQuestion(id, 'size', '2-5');
    undo();
    expect(assessmentOf(id)).toMatchObject({
      answers: { coverage: 'extended', size: '2-5', core: 'commodity' },
      unconfirmed: ['coverage'],
    });
  });

  it('of taking over puts back answers and notes, and keeps what was answered since', () => {
    const id = addAssessment({ name: 'Desk', answers: { coverage: 'extended' }, notes: { coverage: 'Before' } });
    takeOverAnswers(id, [
      { question: 'coverage', answer: 'around-the-clock', note: 'From operations' },
      { question: 'size', answer: '6-20' },
    ]);
    expect(assessmentOf(id)?.notes['coverage']).toContain('From operations');
    answerQuestion(id, 'core', 'commodity');
    undo();
    expect(assessmentOf(id)).toMatchObject({
      answers: { coverage: 'extended', core: 'commodity' },
      notes: { coverage: 'Before' },
    });
    expect(assessmentOf(id)?.answers['size']).toBeUndefined();
  });

  it('of two deletions one after the other brings both back', async () => {
    const [a, b] = [addAssessment({ name: 'A', answers: {} }), addAssessment({ name: 'B', answers: {} })];
    deleteAssessment(a);
    deleteAssessment(b);
    undo();
    await vi.runAllTimersAsync();
    expect([assessmentOf(a)?.name, assessmentOf(b)?.name]).toEqual(['A', 'B']);
  });
});

describe('writing', () => {
  it('happens within a quarter of a second while changes keep coming', async () => {
    const id = addAssessment({ name: 'Desk', answers: {} });
    await vi.advanceTimersByTimeAsync(300);
    for (let key = 0; key < 20; key++) {
      setNote(id, 'coverage', 'x'.repeat(key + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(localStorage.getItem(`remit:a:${id}`)).toContain('x'.repeat(15));
  });

  it('keeps the change of another tab that came while this one had its own on the way', async () => {
    const id = addAssessment({ name: 'Desk', answers: { coverage: 'extended' } });
    await vi.advanceTimersByTimeAsync(300);
    const other = assessmentStore(localStorage, Promise.resolve(null), 'test');
    await other.load();
    answerQuestion(id, 'size', '6-20');
    const theirs = { ...assessmentOf(id), answers: { coverage: 'extended', core: 'commodity' } };
    await other.save(theirs as never, new Date().toISOString());
    followOtherTab(`remit:a:${id}`, localStorage.getItem(`remit:a:${id}`));
    await vi.advanceTimersByTimeAsync(300);
    expect(assessmentOf(id)?.answers).toEqual({ coverage: 'extended', size: '6-20', core: 'commodity' });
    expect(localStorage.getItem(`remit:a:${id}`)).toContain('commodity');
  });

  it('does not overwrite what another tab wrote unseen', async () => {
    const id = addAssessment({ name: 'Desk', answers: {} });
    await vi.advanceTimersByTimeAsync(300);
    const other = assessmentStore(localStorage, Promise.resolve(null), 'test');
    await other.load();
    await other.save({ ...assessmentOf(id), answers: { core: 'commodity' } } as never, new Date().toISOString());
    answerQuestion(id, 'size', '6-20');
    await vi.advanceTimersByTimeAsync(300);
    expect(assessmentOf(id)?.answers).toEqual({ core: 'commodity', size: '6-20' });
  });
});

it('an address that names what every object has finds nothing', () => {
  for (const id of ['constructor', '__proto__', 'toString', undefined])
    expect(heldAt(useWork.getState(), id)).toBeUndefined();
});
