import { fitContent } from '../../content/fitContent.ts';
import { type FitInput, type InputFault, inputFaults } from '../../domain/index.ts';
import { type Migration, migrations } from './migrations.ts';
import { parseJson } from './parseJson.ts';
import { quote } from './quote.ts';
import { type Fault, type Read, refuse } from './refusal.ts';
import { savedCostFaults } from './savedCosts.ts';
import { type SavedAssessment, type SavedForm, savedForm, savedFormat, savedVersion } from './savedForm.ts';
import { schemaFaults } from './schemaFaults.ts';

export interface SavedRecord {
  readonly assessment: SavedAssessment;
  /** ISO 8601. */
  readonly savedAt: string;
}

/** Text of a saved assessment → the assessment, or why not: limits → JSON → version → migrate a copy → schema → ids, costs. */
export function readSavedForm(text: string): Read<SavedRecord> {
  const json = parseJson(text);
  return json.ok ? readSavedValue(json.value) : json;
}

/** The same for a value that was parsed already. */
export function readSavedValue(value: unknown, known: readonly Migration[] = migrations): Read<SavedRecord> {
  const version = versionOf(value);
  if (version === null)
    return refuse(
      'not-ours',
      'It is not an assessment saved by Remit: it does not say "format": "remit" with a version.',
    );
  if (version > savedVersion)
    return refuse(
      'newer',
      `It was saved by a newer Remit (version ${version} of the saved form; this one reads up to ${savedVersion}). Reload the page to get the newer Remit; the file stays as it is.`,
    );
  const contentVersion = (value as { contentVersion?: unknown }).contentVersion;
  if (typeof contentVersion === 'number' && contentVersion > fitContent.version)
    return refuse(
      'newer',
      `It was made with newer questions (version ${contentVersion}; this Remit has version ${fitContent.version}). Reload the page to get them; the file stays as it is.`,
    );
  const migrated = migrate(value, known.slice(version - 1));
  if (!migrated.ok) return migrated;
  const parsed = savedForm.safeParse(migrated.value);
  if (!parsed.success) return invalid(schemaFaults(parsed.error));
  const faults = dataFaults(parsed.data.data);
  if (faults.length > 0) return invalid(faults);
  // Without a fault the costs are of the contract.
  return { ok: true, value: { assessment: parsed.data.data as SavedAssessment, savedAt: parsed.data.savedAt } };
}

/** A migration may trust the form of its version; what breaks it was not of that form. */
function migrate(form: unknown, steps: readonly Migration[]): Read<unknown> {
  try {
    return { ok: true, value: steps.reduce((now, step) => step(now), form) };
  } catch {
    return invalid([{ path: 'the whole', reason: 'does not have the form of its version' }]);
  }
}

/** Faults of answers and weights in plain words. */
export function inputFaultTexts(input: FitInput): Fault[] {
  return inputFaults(fitContent, input).map(({ kind, path, value }) => ({
    path,
    reason: faultReason[kind](quote(value)),
  }));
}

export function invalid(faults: readonly Fault[]): Read<never> {
  const [first, ...others] = faults;
  const more =
    others.length > 0
      ? ` There ${others.length === 1 ? 'is one more fault' : `are ${others.length} more faults`}.`
      : '';
  return refuse(
    'invalid',
    `It cannot be used as it is: ${first ? `${first.path} ${first.reason}` : ''}.${more}`,
    faults,
  );
}

const faultReason: Record<InputFault['kind'], (value: string) => string> = {
  'unknown-question': (value) => `names a question that does not exist: ${value}`,
  'unknown-answer': (value) => `names an answer that this question does not have: ${value}`,
  'unknown-section': (value) => `names a section that does not exist: ${value}`,
  'bad-weight': (value) => `is ${value}; sections take whole numbers from 0 to 100, questions 0 to 10 in steps of 0.5`,
};

function dataFaults(data: SavedForm['data']): Fault[] {
  const faults = inputFaultTexts(data);
  const unanswered = data.unconfirmed.filter((id) => data.answers[id] === undefined);
  for (const id of unanswered) faults.push({ path: 'unconfirmed', reason: `names ${quote(id)}, which has no answer` });
  if (new Set(data.unconfirmed).size < data.unconfirmed.length)
    faults.push({ path: 'unconfirmed', reason: 'names a question twice' });
  for (const id of Object.keys(data.notes))
    if (!fitContent.questions.some((question) => question.id === id))
      faults.push({ path: `notes.${id}`, reason: 'belongs to a question that does not exist' });
  return data.costs ? [...faults, ...savedCostFaults(data.costs)] : faults;
}

function versionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('version' in value)) return null;
  const { format, version } = value;
  return format === savedFormat && typeof version === 'number' && Number.isInteger(version) && version >= 1
    ? version
    : null;
}
