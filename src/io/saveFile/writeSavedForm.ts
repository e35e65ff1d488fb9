import { fitContent } from '../../content/fitContent.ts';
import { type SavedAssessment, type SavedForm, savedFormat, savedVersion } from './savedForm.ts';

/** The text of the one saved form, used by storage and file alike. `savedAt` is ISO 8601. */
export function writeSavedForm(assessment: SavedAssessment, savedAt: string, indent = 0): string {
  const form: SavedForm = {
    format: savedFormat,
    version: savedVersion,
    contentVersion: fitContent.version,
    savedAt,
    data: plain(assessment),
  };
  return JSON.stringify(form, null, indent);
}

/** A copy without readonly marks and without fields that are undefined. */
function plain(assessment: SavedAssessment): SavedForm['data'] {
  return JSON.parse(JSON.stringify(assessment)) as SavedForm['data'];
}
