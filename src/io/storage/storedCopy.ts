import { crc32OfText } from '../saveFile/crc32.ts';
import { type Read, refuse } from '../saveFile/refusal.ts';
import { readSavedForm, type SavedRecord } from '../saveFile/readSavedForm.ts';
import type { SavedAssessment } from '../saveFile/savedForm.ts';
import { writeSavedForm } from '../saveFile/writeSavedForm.ts';

/** One revision of an assessment as it lies in a store: the saved form with build, revision, length and checksum around it. */
export interface StoredCopy extends SavedRecord {
  readonly revision: number;
}

interface Wrapping {
  readonly stored: 'remit';
  readonly build: string;
  readonly revision: number;
  readonly parent: number;
  readonly length: number;
  readonly checksum: string;
  readonly form: string;
}

export function writeStoredCopy(
  assessment: SavedAssessment,
  { revision, parent, savedAt, build }: { revision: number; parent: number; savedAt: string; build: string },
): string {
  const form = writeSavedForm(assessment, savedAt);
  const wrapping: Wrapping = {
    stored: 'remit',
    build,
    revision,
    parent,
    length: form.length,
    checksum: checksumOf(revision, form),
    form,
  };
  return JSON.stringify(wrapping);
}

/** Size → checksum → the saved form's own checks. A copy that fails says why and is not used. */
export function readStoredCopy(raw: string): Read<StoredCopy> {
  const wrapping = parseWrapping(raw);
  if (!wrapping) return refuse('altered', 'What is stored is damaged: it cannot be read.');
  if (wrapping.form.length !== wrapping.length || checksumOf(wrapping.revision, wrapping.form) !== wrapping.checksum)
    return refuse('altered', 'What is stored is damaged: its checksum does not fit.');
  const read = readSavedForm(wrapping.form);
  return read.ok ? { ok: true, value: { ...read.value, revision: wrapping.revision } } : read;
}

/** Over the revision too: it decides which of two copies is the newer. */
function checksumOf(revision: number, form: string): string {
  return crc32OfText(`${revision} ${form}`);
}

function parseWrapping(raw: string): Wrapping | null {
  try {
    const value = JSON.parse(raw) as Partial<Wrapping> | null;
    const whole =
      value?.stored === 'remit' &&
      Number.isSafeInteger(value.revision) &&
      typeof value.form === 'string' &&
      typeof value.length === 'number' &&
      typeof value.checksum === 'string';
    return whole ? (value as Wrapping) : null;
  } catch {
    return null;
  }
}
