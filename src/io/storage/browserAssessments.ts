import { type AssessmentStore, assessmentStore } from './assessmentStore.ts';
import { localOrNull } from './localOrNull.ts';
import { openRevisions } from './revisions.ts';

/** A database that does not answer by then counts as blocked for this visit; the working copy is kept all the same. */
const openWithinMs = 2_000;

/** The assessments kept in this browser. */
export function browserAssessments(build: string): AssessmentStore {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), openWithinMs));
  const opening = openRevisions().catch(() => null);
  return assessmentStore(localOrNull(), Promise.race([opening, late]), build);
}
