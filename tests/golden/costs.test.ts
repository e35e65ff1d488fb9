import { expect, it } from 'vitest';
import { exampleCosts, workOfTemplate } from '../../src/content/exampleCosts.ts';
import { examples } from '../../src/content/examples.ts';
import { templates } from '../../src/content/templates.ts';
import { type CostLedger, groundsOf, type RowCost, simulate } from '../../src/domain/index.ts';
import { compare, type CostedAssessment, type Compared } from '../../src/state/costing/comparing.ts';

// Whole comparisons as tables: a change of a default or a formula shows as a readable difference.

for (const example of examples)
  it(`example ${example.id}`, async () => {
    await expect(tableOf(example, exampleCosts[example.id])).toMatchFileSnapshot(`approved/costs-${example.id}.txt`);
  });

it('what each template costs for six to twenty people', async () => {
  const rows = templates.map(({ id, answers }) => {
    const work = workOfTemplate[id];
    const { result, waiting } = compare(
      { answers: { ...answers, size: '6-20' } },
      { figures: {}, ...(work && { work }) },
      'en-US',
    );
    const costed = result.models.map((row) => `${row.id} ${thousands(row.npv)}`).join(', ') || 'none costed';
    return `${id.padEnd(24)}${costed}; waiting: ${waiting.map(({ model }) => model).join(', ') || 'none'}`;
  });
  await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('approved/costs-templates.txt');
});

it('in a currency without evidence no money is invented', async () => {
  const [example] = examples;
  const ledger: CostLedger = { work: 'service-desk', currency: 'EUR', figures: {} };
  await expect(tableOf(example ?? { answers: {} }, ledger)).toMatchFileSnapshot('approved/costs-euro.txt');
});

function tableOf(assessment: CostedAssessment, ledger: CostLedger = { figures: {} }): string {
  const compared = compare(assessment, ledger, 'en-US');
  const { inputs, structure, result, waiting, figures } = compared;
  const spreads = simulate(inputs).models;
  const grounds = groundsOf(inputs, (id) => figures.get(id as never)?.ground ?? 'own');
  const rows = result.models.map((row) => {
    const spread = spreads.find(({ id }) => id === row.id);
    const assumed = grounds.find(({ id }) => id === row.id)?.assumedShare ?? 0;
    return [
      `${row.id.padEnd(22)}npv ${thousands(row.npv)}  total ${thousands(row.total)}`,
      `p10–p90 ${thousands(spread?.p10 ?? 0)} –${thousands(spread?.p90 ?? 0)}`,
      `cheapest ${((spread?.cheapestShare ?? 0) * 100).toFixed(0).padStart(3)} %  assumed ${(assumed * 100).toFixed(0).padStart(3)} %`,
      linesOf(row),
    ].join('  ');
  });
  return [
    `${structure.horizonMonths} months, ${structure.currency}, work ${structure.work ?? '–'}, ${structure.ownRegion} → ${structure.providerRegion}`,
    ...rows,
    `cheapest: ${result.cheapest ?? '–'}`,
    `waiting: ${waiting.map(({ model, missing }) => `${model} for ${missing.join(', ')}`).join('; ') || 'none'}`,
    '',
    ...presetsOf(compared),
    '',
  ].join('\n');
}

function linesOf({ lines }: RowCost): string {
  const shown = lines.filter(({ npv }) => npv !== 0).map(({ id, npv }) => `${id} ${thousands(npv).trim()}`);
  return `\n    ${shown.join(', ') || 'nothing'}`;
}

/** Every figure that is known, with what it rests on. */
function presetsOf({ figures }: Compared): string[] {
  return [...figures.values()].flatMap(({ id, value, ground }) => {
    if (value === undefined) return [];
    const shown = typeof value === 'number' ? value : `${value.low} – ${value.base} – ${value.high}`;
    return [`${id.padEnd(44)}${String(shown).padEnd(36)}${ground}`];
  });
}

function thousands(value: number): string {
  return `${(value / 1000).toFixed(1)}k`.padStart(10);
}
