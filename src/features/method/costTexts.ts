import { unitText } from '../../content/assumptionUnits.ts';
import { costDefaults } from '../../content/costDefaults.ts';
import type { Assumption } from '../../domain/index.ts';
import { dateText, gradeText } from './assumptionText.ts';
import { usesOf, titleOfUse } from './assumptionUses.ts';
import { assumptionGroups, notUsedWords } from './assumptionWords.ts';
import { costLineEntries, rowTitle } from './costLines.ts';
import { plainText } from './formulaTokens.ts';
import { type CostTexts, plain } from './searchIndex.ts';

/** What a search compares for each cost line and each assumption. */
export function costTexts(): CostTexts {
  return {
    lines: costLineEntries.map(({ id, row, title, about, category, formulas }) => [
      id,
      plain(
        rowTitle(row),
        title,
        about,
        category,
        ...formulas.flatMap(({ way = '', when, tokens }) => [way, when, plainText(tokens)]),
      ),
    ]),
    assumptions: costDefaults.map((one: Assumption) => [one.id, plain(...textsOf(one))]),
  };
}

function textsOf(one: Assumption): string[] {
  const group = assumptionGroups.flatMap(({ groups }) => groups).find(({ id }) => one.id.startsWith(`${id}.`));
  return [
    one.id,
    one.label,
    group?.title ?? '',
    unitText(one),
    one.source,
    dateText(one),
    gradeText(one),
    (notUsedWords as Readonly<Record<string, string>>)[one.id] ?? '',
    ...usesOf(one.id).flatMap((use) => [titleOfUse(use), ...use.only, use.because]),
  ];
}
