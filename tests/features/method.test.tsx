// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { calibrationRecord } from '../../src/content/calibrationRecord.ts';
import { fitContent } from '../../src/content/fitContent.ts';
import { glossary } from '../../src/content/glossary.ts';
import { wordsOfQuestion } from '../../src/content/lookUp.ts';
import { modelNames } from '../../src/content/modelNames.ts';
import { gateWords } from '../../src/content/ruleWords.ts';
import { sources } from '../../src/content/sources.ts';
import MethodScreen from '../../src/features/method/MethodScreen.tsx';

vi.setConfig({ testTimeout: 30_000 });

/** Loaded before, because the first time takes longer than a test waits. */
beforeAll(async () => {
  await Promise.all([
    import('../../src/features/method/CostParts.tsx'),
    import('../../src/features/method/costTexts.ts'),
  ]);
}, 60_000);
beforeEach(() => vi.stubGlobal('scrollTo', () => undefined));
afterEach(cleanup);

const field = () => screen.getByRole('searchbox', { name: /find/i });
/** Pasted, because every letter typed would draw what it finds. */
const enter = async (words: string) => {
  await userEvent.click(field());
  await userEvent.paste(words);
};
/** The page with its parts on cost, which come later. */
const open = async () => {
  render(<MethodScreen />);
  await screen.findByText(/assumptions stand in/i, undefined, { timeout: 10_000 });
};
const search = async (words: string) => {
  await open();
  await enter(words);
};
const hits = () => screen.getByRole('status').textContent;
const headings = () => screen.getAllByRole('heading', { level: 2 });
const effects = () => screen.queryAllByRole('table', { name: /^effects/i });
const titleOf = (id: string) => wordsOfQuestion(id).title;

describe('without a search', () => {
  it('stands every part, with the questions closed and nothing announced', async () => {
    await open();
    expect(headings()).toHaveLength(11);
    for (const { id } of fitContent.questions) expect(screen.getByText(titleOf(id))).toBeTruthy();
    expect(effects()).toEqual([]);
    expect(hits()).toBe('');
  });

  it('opens a question to its effects, weights and how usual its answers are', async () => {
    render(<MethodScreen />);
    const [first] = fitContent.questions;
    const details = screen.getByText(titleOf(first.id)).closest('details');
    if (!details) throw new Error('A question is a disclosure');
    details.open = true;
    const table = await screen.findByRole('table', { name: new RegExp(titleOf(first.id).replace('?', '')) });
    expect(within(table).getAllByRole('row')).toHaveLength(1 + first.answers.length);
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2 + fitContent.models.length);
  });

  it('shows what each verdict word was right', () => {
    render(<MethodScreen />);
    const table = screen.getByRole('table', { name: /each word/i });
    const { said, right } = calibrationRecord.byVerdict.clear;
    const row = within(table).getByRole('row', { name: /^clear/i });
    expect(within(row).getByRole('cell', { name: new RegExp(`^${right}\\b.*\\b${said}$`) })).toBeTruthy();
  });

  it('lists the cases with a wrong reading, and links only encrypted addresses', () => {
    render(<MethodScreen />);
    const wrong = calibrationRecord.cases.filter(({ readings }) => readings.some(({ right }) => !right));
    expect(wrong).not.toHaveLength(0);
    for (const { title, source, verdict } of wrong) {
      const item = within(screen.getByText(title).closest('li') ?? document.body);
      expect(item.getAllByText(new RegExp(modelNames[verdict].inSentence, 'i'))).not.toHaveLength(0);
      const link = item.queryByRole('link', { name: source.title });
      expect(link?.getAttribute('href') ?? null).toBe(source.url.startsWith('https:') ? source.url : null);
      if (link) expect(link.getAttribute('rel')).toContain('noreferrer');
    }
  });
});

describe('a search', () => {
  it('finds a question by a word of an answer, and opens it', async () => {
    await search('Payroll, invoicing');
    expect(screen.getByRole('table', { name: new RegExp(titleOf('work-type').replace('?', '')) })).toBeTruthy();
    expect(screen.queryByText(titleOf('urgency'))).toBeNull();
  });

  it('finds a gate by its reason', async () => {
    const { why } = gateWords['cannot-employ'];
    await search(why);
    expect(headings()).toHaveLength(1);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(why),
    ]);
  });

  it('finds a source by its publisher', async () => {
    await search('thoughtwave');
    const table = screen.getByRole('table', { name: /sources/i });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByRole('row', { name: new RegExp(sources['seed-004'].title) })).toBeTruthy();
  });

  it('finds a term by another word for it', async () => {
    await search('body leasing');
    const term = glossary.find(({ aka }) => aka?.includes('body leasing'))?.term ?? '';
    expect(screen.getByText(term)).toBeTruthy();
    expect(screen.queryByText("Kendall's W")).toBeNull();
  });

  it('asks for every word, in any case, with any hyphen or apostrophe', async () => {
    await search('ROUND the-clock');
    expect(screen.getByText(titleOf('coverage'))).toBeTruthy();
    await userEvent.clear(field());
    await enter('kendall’s');
    expect(screen.getByText("Kendall's W")).toBeTruthy();
    await enter(' payroll');
    expect(screen.queryByText("Kendall's W")).toBeNull();
  });

  it('tells how much it found', async () => {
    await search('runbook');
    expect(hits()).toMatch(/\d/);
  });

  it('that finds nothing says so and offers to clear', async () => {
    await search('zzz');
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
    expect(hits()).not.toBe('');
    await userEvent.click(screen.getByRole('button', { name: /clear/i }));
    expect(headings()).toHaveLength(11);
    expect(document.activeElement).toBe(field());
  });

  it('is cleared by Escape', async () => {
    await search('payroll');
    expect(effects()).not.toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(field()).toHaveProperty('value', '');
    expect(headings()).toHaveLength(11);
    expect(effects()).toEqual([]);
  });

  it('of spaces is none', async () => {
    await search('  ');
    expect(headings()).toHaveLength(11);
    expect(hits()).toBe('');
  });
});
