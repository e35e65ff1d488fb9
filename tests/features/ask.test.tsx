// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import AskedScreen from '../../src/features/ask/AskedScreen.tsx';
import AskScreen from '../../src/features/ask/AskScreen.tsx';
import ReplyScreen from '../../src/features/ask/ReplyScreen.tsx';
import { wordsOfAnswer, wordsOfQuestion } from '../../src/content/lookUp.ts';
import { noteMax } from '../../src/io/saveFile/limits.ts';
import { tagOf } from '../../src/io/shareLink/askHead.ts';
import { readAskLink, readReplyLink, writeAskLink, writeReplyLink } from '../../src/io/shareLink/askLink.ts';
import type { Reply } from '../../src/io/shareLink/packReply.ts';
import { writeReplyCode } from '../../src/io/shareLink/replyCode.ts';
import { writeReplyFile } from '../../src/io/shareLink/replyFile.ts';
import { addAssessment, takeOverAnswers } from '../../src/state/changes.ts';
import { useWork } from '../../src/state/work.ts';

const answers = { 'work-type': 'run-service', 'end-state': 'none', 'scope-change': 'yearly', volume: 'steady' };

beforeEach(() => {
  vi.stubGlobal('scrollTo', () => undefined);
  useWork.setState({ loaded: true, held: {}, notice: null });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  window.location.hash = '';
});

const assessmentOf = (id: string) => useWork.getState().held[id]?.assessment;
const fieldOf = (name: string | RegExp) => screen.queryByRole<HTMLInputElement>('textbox', { name });
const linkShown = () => fieldOf('Link')?.value ?? '';
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const ticked = () => boxes().filter((box) => box.checked);

function Ask({ id, questions }: { readonly id: string; readonly questions?: string }) {
  const held = useWork((work) => work.held[id]);
  return held ? <AskScreen held={held} questions={questions} /> : null;
}

function asked(link: string) {
  const read = readAskLink(link);
  return read.ok ? read.value : read.refusal.kind;
}

function replied(link: string) {
  const read = readReplyLink(link);
  return read.ok ? read.value : read.refusal.kind;
}

describe('asking someone', () => {
  it('starts from the questions in the address, without those that do not exist', () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<Ask id={id} questions="employment+colour+governance" />);
    expect(ticked()).toHaveLength(2);
    expect(asked(linkShown())).toEqual({
      tag: tagOf(id),
      questions: ['governance', 'employment'],
      note: '',
      name: '',
    });
  });

  it('starts from the first five, where the address has more', () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<Ask id={id} questions="size+core+skills+platform+employment+coverage" />);
    expect(ticked()).toHaveLength(5);
    expect(asked(linkShown())).toMatchObject({ questions: { length: 5 } });
  });

  it('shows no link before a question is ticked, and one that follows what is ticked', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<Ask id={id} />);
    expect(fieldOf('Link')).toBeNull();
    expect(ticked()).toHaveLength(0);
    const [first, second] = boxes();
    await userEvent.click(first as HTMLElement);
    await userEvent.click(second as HTMLElement);
    expect(asked(linkShown())).toMatchObject({ questions: { length: 2 } });
    await userEvent.click(first as HTMLElement);
    expect(asked(linkShown())).toMatchObject({ questions: { length: 1 } });
  });

  it('lists open questions first, and those with an answer behind a line that opens', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<Ask id={id} questions="employment" />);
    expect(screen.queryByRole('checkbox', { name: /what is needed/i })).toBeNull();
    for (const summary of screen.getAllByText(/^(other open questions|questions that have an answer)/i))
      fireEvent(summary.closest('details') as HTMLElement, opened(summary));
    expect(await screen.findByRole('checkbox', { name: /what is needed.*keep a service running/i })).toBeTruthy();
    // Each question once, those from the address among them.
    expect(boxes()).toHaveLength(28);
  });

  it('takes no more than five, and lets one go for another', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<Ask id={id} questions="core+platform+skills+employment" />);
    const free = boxes().find((box) => !box.checked) as HTMLInputElement;
    await userEvent.click(free);
    expect(asked(linkShown())).toMatchObject({ questions: { length: 5 } });
    for (const summary of screen.getAllByText(/^other open questions/i))
      fireEvent(summary.closest('details') as HTMLElement, opened(summary));
    const rest = (await screen.findAllByRole<HTMLInputElement>('checkbox')).filter((box) => !box.checked);
    expect(rest.length).toBeGreaterThan(5);
    expect(rest.every((box) => box.disabled)).toBe(true);
    await userEvent.click(free);
    expect(rest.some((box) => box.disabled)).toBe(false);
  });

  it('puts note and name into the link only where they are given', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<Ask id={id} questions="core" />);
    await userEvent.type(screen.getByRole('textbox', { name: /note/i }), 'By Friday');
    expect(asked(linkShown())).toMatchObject({ note: 'By Friday', name: '' });
    await userEvent.click(screen.getByRole('switch', { name: /name/i }));
    expect(asked(linkShown())).toMatchObject({ note: 'By Friday', name: 'Desk' });
  });

  it('offers a mail that holds the link, and the name only where it is given', async () => {
    const id = addAssessment({ name: 'Secret desk', answers });
    render(<Ask id={id} questions="core" />);
    const mail = () => decodeURIComponent(screen.getByRole('link', { name: /mail/i }).getAttribute('href') ?? '');
    expect(mail()).toMatch(/^mailto:\?subject=.+&body=/);
    expect(mail()).toContain(linkShown());
    expect(mail()).not.toContain('Secret');
    await userEvent.click(screen.getByRole('switch', { name: /name/i }));
    expect(mail()).toMatch(/subject=[^&]*Secret desk&body=[^&]*Secret desk/);
  });
});

describe('an answer that came back', () => {
  const reply: Reply = { tag: tagOf('x'), answers: { core: 'commodity' }, by: '', on: '2026-11-20', remark: '' };
  const open = async (text: string) => {
    const field = screen.getByRole('textbox', { name: /link or code/i });
    await userEvent.clear(field);
    await userEvent.click(field);
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole('button', { name: /show/i }));
  };

  it.each([
    ['link', writeReplyLink(reply)],
    ['whole address', `https://example.org/${writeReplyLink(reply)}`],
    ['code', writeReplyCode(reply) ?? ''],
    ['code in lower case', writeReplyCode(reply)?.toLowerCase() ?? ''],
  ])('opens as a preview: a %s', async (_, text) => {
    render(<Ask id={addAssessment({ name: 'Desk', answers })} />);
    await open(text);
    expect(window.location.hash).toBe(writeReplyLink(reply));
  });

  it.each([
    ['nothing', ' '],
    ['a code with a wrong character', (writeReplyCode(reply) ?? '').replace(/.$/, (c) => (c === '7' ? '8' : '7'))],
    ['half a link', writeReplyLink(reply).slice(0, 30)],
    ['another kind of link', writeAskLink({ tag: 1, questions: ['core'], note: '', name: '' })],
  ])('is refused, and goes nowhere: %s', async (_, text) => {
    render(<Ask id={addAssessment({ name: 'Desk', answers })} />);
    await open(text);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /link or code/i }).getAttribute('aria-invalid')).toBe('true');
    expect(window.location.hash).toBe('');
  });

  it('opens as a preview from a file, and a file that is none is refused by its name', async () => {
    render(<Ask id={addAssessment({ name: 'Desk', answers })} />);
    const choose = screen.getByLabelText(/open a file/i);
    await userEvent.upload(choose, new File(['{"format":"remit"}'], 'other.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toContain('other.json');
    expect(window.location.hash).toBe('');
    await userEvent.upload(choose, new File([writeReplyFile(reply)], 'a.json', { type: 'application/json' }));
    await vi.waitFor(() => expect(window.location.hash).toBe(writeReplyLink(reply)));
  });
});

describe('being asked', () => {
  const questions = ['governance', 'employment'];
  const link = writeAskLink({ tag: 77, questions, note: 'By Friday', name: 'Desk' });

  it('shows the questions with their answers and not sure, and no other way out', () => {
    render(<AskedScreen code={link} />);
    for (const name of [/govern/i, /employ/i]) expect(screen.getByRole('group', { name })).toBeTruthy();
    expect(screen.getAllByRole('radio', { name: /not sure/i })).toHaveLength(2);
    expect(screen.queryByRole('radio', { name: /does not matter/i })).toBeNull();
    expect(screen.getByText('By Friday')).toBeTruthy();
    expect(screen.getAllByText('Desk')).not.toHaveLength(0);
  });

  it('gives a link and a code once each question has an answer, and stores nothing', async () => {
    const stored = JSON.stringify(localStorage);
    render(<AskedScreen code={link} />);
    const [governance, employment] = screen.getAllByRole('group') as [HTMLElement, HTMLElement];
    await userEvent.click(within(governance).getByRole('radio', { name: /not sure/i }));
    expect(fieldOf('Link')).toBeNull();
    await userEvent.click(within(employment).getAllByRole('radio')[0] as HTMLElement);
    expect(replied(linkShown())).toMatchObject({
      tag: 77,
      answers: { governance: 'not-sure', employment: 'yes' },
      by: '',
      remark: '',
    });
    const code = screen.getByRole('status', { name: /code/i }).textContent;
    expect(writeReplyCode(replied(linkShown()) as Reply)).toBe(code);
    expect(useWork.getState().held).toEqual({});
    expect(JSON.stringify(localStorage)).toBe(stored);
  });

  it('carries name, remark and the day; then there is no code', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 23, 30) });
    render(<AskedScreen code={link} />);
    for (const radio of screen.getAllByRole('radio', { name: /not sure/i })) await userEvent.click(radio);
    await userEvent.type(screen.getByRole('textbox', { name: /your name/i }), 'Zoë');
    await userEvent.type(screen.getByRole('textbox', { name: /remark/i }), 'From the rota');
    expect(replied(linkShown())).toMatchObject({ by: 'Zoë', remark: 'From the rota', on: '2026-11-20' });
    expect(screen.queryByRole('status', { name: /code/i })).toBeNull();
  });

  it('by a damaged link shows what is wrong and no question', () => {
    render(<AskedScreen code={`${link.slice(0, -5)}.e`} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('a reply', () => {
  const given: Omit<Reply, 'tag'> = {
    answers: { governance: 'not-sure', employment: 'cannot', volume: 'seasonal' },
    by: 'Zoë',
    on: '2026-11-20',
    remark: 'From\nthe rota',
  };
  const linkFor = (id: string, more: Partial<Reply> = {}) => writeReplyLink({ ...given, tag: tagOf(id), ...more });
  const take = () => screen.getByRole('button', { name: /take over/i });
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

  it('finds its assessment, shows both answers, and changes nothing by itself', () => {
    addAssessment({ name: 'Another', answers });
    const id = addAssessment({ name: 'Desk', answers });
    const before = assessmentOf(id);
    render(<ReplyScreen code={linkFor(id)} />);
    expect(screen.getAllByRole('row').slice(1)).toHaveLength(3);
    const row = screen.getByRole('row', { name: new RegExp(wordsOfQuestion('volume').title.slice(0, -1)) });
    for (const answer of ['steady', 'seasonal'])
      expect(within(row).getByText(wordsOfAnswer('volume', answer).label)).toBeTruthy();
    expect(screen.getByText('Desk')).toBeTruthy();
    expect(assessmentOf(id)).toBe(before);
  });

  it('is taken over as confirmed, with a line of who and when and the remark in each note, and can be undone', async () => {
    const id = addAssessment({ name: 'Desk', answers, unconfirmed: ['volume'], notes: { volume: 'Mine.' } });
    const before = assessmentOf(id);
    render(<ReplyScreen code={linkFor(id)} />);
    await userEvent.click(take());
    expect(assessmentOf(id)?.answers).toEqual({ ...answers, ...given.answers });
    expect(assessmentOf(id)?.unconfirmed).toEqual([]);
    expect(Object.keys(assessmentOf(id)?.notes ?? {}).toSorted()).toEqual(['employment', 'governance', 'volume']);
    expect(assessmentOf(id)?.notes['volume']).toMatch(/^Mine\.\n[^\n]*Zoë[^\n]*2026[^\n]*From the rota$/);
    expect(window.location.hash).toBe(`#/a/${id}/result`);
    expect(screen.queryByRole('button', { name: /take over/i })).toBeNull();
    act(() => useWork.getState().notice?.undo?.());
    expect(assessmentOf(id)).toEqual(before);
    expect(take()).toBeTruthy();
  });

  it('is taken over in part', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<ReplyScreen code={linkFor(id)} />);
    await userEvent.click(box(/govern/i));
    await userEvent.click(box(/employ/i));
    await userEvent.click(take());
    expect(assessmentOf(id)?.answers).toEqual({ ...answers, volume: 'seasonal' });
    expect(Object.keys(assessmentOf(id)?.notes ?? {})).toEqual(['volume']);
  });

  it('with nothing ticked takes nothing over', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<ReplyScreen code={linkFor(id)} />);
    for (const one of boxes()) await userEvent.click(one);
    expect(take().hasAttribute('disabled')).toBe(true);
  });

  it('that is not sure does not take the place of an answer unless it is ticked', () => {
    const id = addAssessment({ name: 'Desk', answers: { ...answers, governance: 'established' } });
    render(<ReplyScreen code={linkFor(id)} />);
    expect([box(/govern/i).checked, box(/employ/i).checked]).toEqual([false, true]);
  });

  it('without a name takes the one that the asker knows', async () => {
    const id = addAssessment({ name: 'Desk', answers });
    render(<ReplyScreen code={linkFor(id, { by: '' })} />);
    await userEvent.type(screen.getByRole('textbox', { name: /who/i }), ' Ann ');
    await userEvent.click(take());
    expect(assessmentOf(id)?.notes['volume']).toMatch(/by Ann on/);
  });

  it('that fits none asks for which it is, and then compares with it', async () => {
    const id = addAssessment({ name: 'Copy of the desk', answers });
    render(<ReplyScreen code={linkFor('elsewhere')} />);
    expect(screen.queryByRole('button', { name: /take over/i })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: /copy of the desk/i }));
    await userEvent.click(take());
    expect(assessmentOf(id)?.answers).toMatchObject({ volume: 'seasonal' });
  });

  it('where there is no assessment shows the answers and says so', () => {
    render(<ReplyScreen code={linkFor('elsewhere')} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('waits for the stores before it says that none fits', () => {
    useWork.setState({ loaded: false });
    render(<ReplyScreen code={linkFor('elsewhere')} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('status')).toBeTruthy();
  });

  it('that is damaged shows what is wrong and changes nothing', () => {
    const id = addAssessment({ name: 'Desk', answers });
    const before = assessmentOf(id);
    render(<ReplyScreen code={linkFor(id).replace('.e', 'A.e')} />);
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(assessmentOf(id)).toBe(before);
  });
});

describe('taking over', () => {
  it('twice adds its line once', () => {
    const id = addAssessment({ name: 'Desk', answers });
    const given = [{ question: 'core', answer: 'commodity', note: 'Answered by Zoë.' }];
    takeOverAnswers(id, given);
    takeOverAnswers(id, given);
    expect(assessmentOf(id)?.notes).toEqual({ core: 'Answered by Zoë.' });
  });

  it('never cuts the note that is there, nor makes it longer than can be saved', () => {
    const note = 'n'.repeat(noteMax - 3);
    const id = addAssessment({ name: 'Desk', answers, notes: { core: note } });
    takeOverAnswers(id, [{ question: 'core', answer: 'commodity', note: 'Answered by Zoë.' }]);
    expect(assessmentOf(id)?.notes['core']).toBe(`${note}\nAn`);
  });
});

/** jsdom does not open details by a click on the summary. */
function opened(summary: HTMLElement): Event {
  const details = summary.closest('details');
  if (details) details.open = true;
  return new Event('toggle');
}
