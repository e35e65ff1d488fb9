import { type AssessmentStore, assessmentStore } from './assessmentStore.ts';
import { localOrNull } from './localOrNull.ts';
import { openRevisions } from './revisions.ts';

/** The assessments kept in this browser. */
export function browserAssessments(build: string): AssessmentStore {
  return assessmentStore(
    localOrNull(),
    openRevisions().catch(() => null),
    build,
  );
}
