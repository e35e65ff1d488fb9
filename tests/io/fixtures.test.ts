import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitContent } from '../../src/content/fitContent.ts';
import { assessFit } from '../../src/domain/index.ts';
import { readSavedForm } from '../../src/io/saveFile/readSavedForm.ts';
import { savedVersion } from '../../src/io/saveFile/savedForm.ts';
import { readShareLink } from '../../src/io/shareLink/shareLink.ts';

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
      const read = readSavedForm(textOf(name));
      expect(read).toMatchObject({ ok: true });
    });
});

describe('every link opens with the figures it had', () => {
  for (const name of files.filter((file) => file.endsWith('.link.txt')))
    it(name, () => {
      const [link = '', figures] = textOf(name).trim().split('\n');
      const read = readShareLink(link);
      if (!read.ok) throw new Error(read.refusal.message);
      const result = assessFit(fitContent, read.value);
      expect(`${result.recommended} ${result.models.map(({ fit }) => fit).join(' ')}`).toBe(figures);
    });
});
