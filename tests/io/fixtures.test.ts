import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitContent } from '../../src/content/fitContent.ts';
import { assessFit } from '../../src/domain/index.ts';
import { crc32OfText } from '../../src/io/saveFile/crc32.ts';
import { readSavedForm } from '../../src/io/saveFile/readSavedForm.ts';
import { savedVersion } from '../../src/io/saveFile/savedForm.ts';
import { readShareLink, writeShareLink } from '../../src/io/shareLink/shareLink.ts';

// One real save and one real link of every released version, never edited: what people sent each other opens for ever.
const folder = new URL('../fixtures/saves/', import.meta.url);
const files = readdirSync(folder);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

it('every version of the saved form has a save and a link', () => {
  for (let version = 1; version <= savedVersion; version++)
    expect(files).toEqual(expect.arrayContaining([`v${version}.remit.json`, `v${version}.link.txt`]));
});

describe('every save opens', () => {
  for (const name of files.filter((file) => file.endsWith('.remit.json')))
    it(name, () => {
      const text = textOf(name);
      const { data, savedAt } = JSON.parse(text) as { readonly data: unknown; readonly savedAt: string };
      expect(readSavedForm(text)).toEqual({ ok: true, value: { assessment: data, savedAt } });
    });
});

describe('every link opens with the figures it had, and is written as it was', () => {
  for (const name of files.filter((file) => file.endsWith('.link.txt')))
    it(name, () => {
      const [link = '', figures, ledger = null] = textOf(name).trim().split('\n');
      const read = readShareLink(link);
      if (!read.ok) throw new Error(read.refusal.message);
      const result = assessFit(fitContent, read.value);
      expect(`${result.recommended} ${result.models.map(({ fit }) => fit).join(' ')}`).toBe(figures);
      expect(read.value.ledger ?? null).toEqual(JSON.parse(ledger ?? 'null'));
      expect(writeShareLink(read.value)).toBe(link);
    });
});

it('no fixture was edited', () => {
  expect(files.toSorted().map((name) => `${name} ${crc32OfText(textOf(name))}`)).toEqual([
    'v1.link.txt 7213f3e5',
    'v1.remit.json 2468d8e2',
    'v2.few-figures.link.txt 192f2c44',
    'v2.link.txt db66b5e5',
    'v2.remit.json dd0bea5e',
  ]);
});
