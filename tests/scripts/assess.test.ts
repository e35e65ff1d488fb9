import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, it } from 'vitest';
import { fitContent } from '../../src/content/index.ts';
import { assessFit, type CostInputs, type CostLedger, robustness } from '../../src/domain/index.ts';
import { writeSavedForm } from '../../src/io/saveFile/writeSavedForm.ts';

// As a stranger runs it: another process, files in a folder of their own.
const folder = mkdtempSync(join(tmpdir(), 'remit-assess-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = join(import.meta.dirname, '../../scripts/assess.mjs');
const answers = { 'work-type': 'run-service', 'end-state': 'none', measurability: 'numeric', leadership: 'none' };
const weights = { sections: { work: 100, control: 20 } };
const bare = write('bare.json', JSON.stringify({ answers }));
const weighted = write('weighted.json', JSON.stringify({ answers, weights, unconfirmed: ['leadership'] }));
const saved = write(
  'saved.remit.json',
  writeSavedForm(
    { id: 'a1', name: 'Service desk', answers, weights, unconfirmed: ['leadership'], notes: {} },
    '2026-01-31T08:00:00.000Z',
  ),
);
const broken = write('broken.json', '{ "answers": {');
const unknown = write(
  'unknown.json',
  JSON.stringify({ answers: { ...answers, colour: 'red', coverage: 'sometimes' } }),
);

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}

async function run(files: readonly string[], { input = '', cwd = folder, env = {} } = {}) {
  const child = spawn(process.execPath, [script, ...files], { cwd, env: { ...process.env, ...env } });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const lines = out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { lines, err, code };
}

function scored(file: string, input: Parameters<typeof assessFit>[1]) {
  const { recommended, verdict, lead, models, factsOnly } = assessFit(fitContent, input);
  return {
    file,
    recommended,
    verdict,
    lead,
    models: models.map(({ id, fit, rank, gates }) => ({ id, fit, rank, gates: gates.map((gate) => gate.id) })),
    bestShare: robustness(fitContent, input, { samples: 10_000, seed: 1 }).bestShare,
    factsOnly: { recommended: factsOnly.recommended, lead: factsOnly.lead },
  };
}

interface PrintedModel {
  readonly lines: readonly { readonly total: number }[];
}

/** Of a model, only the lines of which something is computed here. */
function withoutEmptyLines(model: PrintedModel): PrintedModel {
  return { ...model, lines: model.lines.filter(({ total }) => total !== 0) };
}

const full = { answers, weights, unconfirmed: ['leadership'] };

// Each run starts a process, which takes a while on a busy machine.
describe.concurrent('assess', { timeout: 30_000 }, () => {
  it('prints one line a file, with models in content order and the ids of gates', async ({ expect }) => {
    const { lines, err, code } = await run([bare]);
    expect(lines).toEqual([scored(bare, { answers })]);
    expect(lines).toMatchObject([
      {
        recommended: 'managed-services',
        models: [
          { id: 'managed-services', rank: 1, gates: [] },
          { id: 'staff-augmentation', gates: ['nobody-to-direct'] },
          { id: 'project-outsourcing', gates: ['no-finish'] },
          { id: 'bpo', gates: [] },
          { id: 'in-house', gates: [] },
          { id: 'dedicated-team', gates: ['nobody-to-direct'] },
        ],
      },
    ]);
    expect([err, code]).toEqual(['', 0]);
  });

  it('reads the saved form and the bare form alike, in the order given', async ({ expect }) => {
    const { lines, code } = await run([saved, weighted]);
    expect(lines).toEqual([scored(saved, full), scored(weighted, full)]);
    expect(code).toBe(0);
  });

  it('prints what each model costs where costs are given, here as computed by hand', async ({ expect }) => {
    // 1,210 in a year is worth 1,000 today at 21 %; 100 units a month are 1,200 in the year.
    const costs = {
      horizonMonths: 12,
      discountRate: 0.21,
      work: { volumePerMonth: 100 },
      models: { 'in-house': {}, bpo: {} },
      extra: [
        { model: 'in-house', label: 'Move', category: 'transition', month: 0, amount: 500 },
        {
          model: 'in-house',
          label: 'Fee',
          category: 'tooling',
          yearly: true,
          amount: { low: 0, base: 1210, high: 9e6 },
        },
        { model: 'bpo', label: 'Deposit', category: 'contract', month: 0, amount: 1200 },
      ],
    };
    const file = write('costs.json', JSON.stringify({ answers, costs }));
    const [line] = (await run([file])).lines as [{ readonly costs: { readonly models: readonly PrintedModel[] } }];
    const months = Array.from({ length: 13 }, () => 0);
    expect({ ...line, costs: { ...line.costs, models: line.costs.models.map(withoutEmptyLines) } }).toEqual({
      ...scored(file, { answers }),
      costs: {
        models: [
          {
            id: 'bpo',
            total: 1200,
            npv: 1200,
            perUnit: 1,
            months: months.with(0, 1200),
            lines: [{ id: 'extra-3', category: 'contract', total: 1200, npv: 1200 }],
          },
          {
            id: 'in-house',
            total: 1710,
            npv: expect.closeTo(1500, 9),
            perUnit: expect.closeTo(1.25, 12),
            months: months.with(0, 500).with(12, 1210),
            lines: [
              { id: 'extra-1', category: 'transition', total: 500, npv: 500 },
              { id: 'extra-2', category: 'tooling', total: 1210, npv: expect.closeTo(1000, 9) },
            ],
          },
        ],
        cheapest: 'bpo',
      },
    });
  });

  it('prints the costs of a saved assessment by its inputs, whatever its ledger says', async ({ expect }) => {
    const inputs: CostInputs = { horizonMonths: 12, today: { annualCost: 1200 }, models: { 'in-house': {} } };
    const ledger: CostLedger = { figures: { 'today.annualCost': { value: 5, as: 'own' } } };
    const assessment = { id: 'a1', name: '', answers, unconfirmed: [], notes: {}, costs: { ...inputs, ledger } };
    const file = write('costs.remit.json', writeSavedForm(assessment, '2026-01-31T08:00:00.000Z'));
    expect((await run([file])).lines).toMatchObject([
      {
        costs: {
          models: [
            { id: 'in-house', total: 0, perUnit: null },
            { id: 'today', total: 1200, npv: 1200, perUnit: null },
          ],
          cheapest: 'in-house',
        },
      },
    ]);
  });

  it('refuses costs that are not of the contract, with each fault', async ({ expect }) => {
    const costs = { currency: 'USD', horizonMonths: 500, people: { bonus: 1 } };
    const file = write('faulty.json', JSON.stringify({ answers, costs }));
    const listed = write('listed.json', JSON.stringify({ answers, costs: [] }));
    const { lines, code } = await run([file, listed]);
    const paths = ['costs.horizonMonths', 'costs.people.bonus', 'costs.models'];
    expect(lines).toMatchObject([
      { file, error: 'invalid', faults: paths.map((path) => ({ path })) },
      { file: listed, error: 'invalid', faults: [{ path: 'costs' }] },
    ]);
    expect(code).toBe(1);
  });

  it('takes as much from the bare form as from a saved file, and names a number without end', async ({ expect }) => {
    const line = { model: 'bpo', label: 'Audit', category: 'contract', month: 0, amount: 1 };
    const costs = (lines: number) => ({
      horizonMonths: 12,
      models: { bpo: {} },
      work: { volumePerMonth: 77 },
      extra: Array.from({ length: lines }, () => line),
    });
    const assessment = { id: 'a1', name: '', answers, unconfirmed: [], notes: {} };
    const texts = [100, 101].flatMap((lines) => {
      const given = costs(lines) as CostInputs;
      const whole = writeSavedForm({ ...assessment, costs: given }, '2026-01-31T08:00:00.000Z');
      return [whole, JSON.stringify({ answers, costs: given })];
    });
    const endless = JSON.stringify({ answers, costs: costs(1) }).replace('77', '1e999');
    const { lines } = await run([...texts, endless].map((content, i) => write(`limit${i}.json`, content)));
    expect(lines.map((one) => 'error' in (one as object))).toEqual([false, false, true, true, true]);
    const tooMany = { error: 'invalid', faults: [{ path: 'costs.extra' }] };
    expect(lines.slice(2)).toMatchObject([
      tooMany,
      tooMany,
      {
        error: 'invalid',
        faults: [{ path: 'costs.work.volumePerMonth', reason: expect.stringContaining('0 to 1,') as string }],
      },
    ]);
  });

  it('names what it refuses, scores the others and ends with 1', async ({ expect }) => {
    const { lines, code } = await run([broken, bare, unknown, 'missing.json']);
    expect(lines).toMatchObject([
      { file: broken, error: 'not-json', faults: [] },
      scored(bare, { answers }),
      { file: unknown, error: 'invalid', faults: [{ path: 'answers.colour' }, { path: 'answers.coverage' }] },
      { file: 'missing.json', error: 'unreadable', faults: [] },
    ]);
    expect(code).toBe(1);
  });

  it('refuses what is no assessment, each for its own reason', async ({ expect }) => {
    const refused: readonly (readonly [string, string])[] = [
      ['empty', ''],
      ['not-ours', '{ "name": "x" }'],
      ['not-ours', '[]'],
      ['not-ours', '{ "format": "other", "version": 1, "answers": {} }'],
      ['newer', '{ "format": "remit", "version": 99, "data": {} }'],
      ['invalid', '{ "answers": {}, "weigths": {} }'],
      ['invalid', '{ "answers": {}, "weights": { "sections": { "work": 101 } } }'],
      ['invalid', '{ "answers": { "__proto__": "x" } }'],
    ];
    const { lines, code } = await run(refused.map(([, content], i) => write(`refused${i}.json`, content)));
    expect(lines).toMatchObject(refused.map(([error], i) => ({ file: `refused${i}.json`, error })));
    expect(code).toBe(1);
  });

  it('reads standard input', async ({ expect }) => {
    const { lines } = await run(['-'], { input: JSON.stringify(full) });
    expect(lines).toEqual([scored('-', full)]);
  });

  it('finds files from the folder in which npm was called', async ({ expect }) => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    const { lines } = await run([bare], { cwd: elsewhere, env: { npm_lifecycle_event: 'assess', INIT_CWD: folder } });
    expect(lines).toEqual([scored(bare, { answers })]);
  });

  it('without files says how it is used and ends with 2', async ({ expect }) => {
    const { lines, err, code } = await run([]);
    expect([lines, code]).toEqual([[], 2]);
    expect(err).toContain('npm run --silent assess');
  });
});
