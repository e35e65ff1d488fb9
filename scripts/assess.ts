import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { fitContent } from '../src/content/index.ts';
import { assessFit, type CostInputs, costs, type FitInput, robustness } from '../src/domain/index.ts';
import { parseJson } from '../src/io/saveFile/parseJson.ts';
import { inputFaultTexts, invalid, readSavedValue } from '../src/io/saveFile/readSavedForm.ts';
import { type Read, type Refusal, refuse } from '../src/io/saveFile/refusal.ts';
import { costInputFaults, costInputsOf } from '../src/io/saveFile/savedCosts.ts';
import { answersForm, costsForm, weightsForm } from '../src/io/saveFile/savedForm.ts';
import { schemaFaults } from '../src/io/saveFile/schemaFaults.ts';

const usage = `Scores answers with the engine of Remit, without the app.

  npm run --silent assess -- FILE…      one line of JSON for each file; - reads standard input

A file is an assessment saved by Remit (….remit.json) or the bare form:
  { "answers": { "work-type": "run-service", … }, "weights"?: …, "unconfirmed"?: […], "costs"?: … }
The exit code is 1 where a file was refused; the others are scored all the same.`;

/** Prints one line for each file and returns the exit code. */
export async function assess(files: readonly string[]): Promise<number> {
  if (files.length === 0) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const lines = await Promise.all(files.map((file) => lineFor(file)));
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
  return lines.some((line) => 'error' in line) ? 1 : 0;
}

async function lineFor(file: string) {
  const content = await readText(file);
  const input = content.ok ? readInput(content.value) : content;
  if (!input.ok) {
    const { kind, message, faults } = input.refusal;
    return { file, error: kind, message, faults };
  }
  const { recommended, verdict, lead, models, factsOnly } = assessFit(fitContent, input.value);
  // As the screens draw it, so that the figures are the same.
  const { bestShare } = robustness(fitContent, input.value, { samples: 10_000, seed: 1 });
  return {
    file,
    recommended,
    verdict,
    lead,
    models: models.map(({ id, fit, rank, gates }) => ({ id, fit, rank, gates: gates.map((gate) => gate.id) })),
    bestShare,
    factsOnly: { recommended: factsOnly.recommended, lead: factsOnly.lead },
    ...(input.value.costs && { costs: costsLine(input.value.costs) }),
  };
}

/** What each model costs, ranges with their base; the names are a contract. */
function costsLine(inputs: CostInputs) {
  const { models, cheapest } = costs(inputs);
  return {
    models: models.map(({ id, total, npv, perUnit, months, lines }) => ({
      id,
      total,
      npv,
      perUnit,
      months,
      lines: lines.map((line) => ({ id: line.id, category: line.category, total: line.total, npv: line.npv })),
    })),
    cheapest,
  };
}

type ReadText =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly refusal: Omit<Refusal, 'kind'> & { readonly kind: 'unreadable' } };

async function readText(file: string): Promise<ReadText> {
  try {
    const reading = file === '-' ? text(process.stdin) : readFile(resolve(startFolder(), file), 'utf8');
    return { ok: true, value: await reading };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, refusal: { kind: 'unreadable', message: `It cannot be read: ${reason}`, faults: [] } };
  }
}

/** npm runs scripts in the folder of the package and keeps the folder of the user in INIT_CWD. */
function startFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'assess' && folder !== undefined ? folder : process.cwd();
}

const bareForm = z.strictObject({
  answers: answersForm,
  weights: z.optional(weightsForm),
  unconfirmed: z.optional(z.array(z.string(), { error: 'has to be a list of questions' })),
  costs: z.optional(costsForm),
});

type Input = FitInput & { readonly costs?: CostInputs | undefined };

function readInput(content: string): Read<Input> {
  const json = parseJson(content);
  if (!json.ok) return json;
  if (isObject(json.value) && 'format' in json.value) {
    const saved = readSavedValue(json.value);
    if (!saved.ok) return saved;
    const { assessment } = saved.value;
    return { ok: true, value: { ...assessment, costs: assessment.costs && costInputsOf(assessment.costs) } };
  }
  if (!isObject(json.value) || !('answers' in json.value))
    return refuse('not-ours', 'It is neither an assessment saved by Remit nor the bare form { "answers": { … } }.');
  const bare = bareForm.safeParse(json.value);
  if (!bare.success) return invalid(schemaFaults(bare.error));
  const { costs: given, ...input } = bare.data;
  const faults = [...inputFaultTexts(input), ...(given ? costInputFaults(given) : [])];
  if (faults.length > 0) return invalid(faults);
  // Without a fault the costs are of the contract.
  return { ok: true, value: { ...input, costs: given as CostInputs | undefined } };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
