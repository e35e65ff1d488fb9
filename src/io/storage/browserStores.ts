import * as z from 'zod/mini';
import { type AssessmentStore, assessmentStore } from './assessmentStore.ts';
import { openRevisions } from './revisions.ts';

/** What the user chose for this browser, apart from any assessment. */
const preferencesForm = z.object({
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  layout: z._default(z.enum(['one', 'section', 'list']), 'one'),
  provisionalHidden: z._default(z.boolean(), false),
  keysOff: z._default(z.boolean(), false),
});

export type Preferences = z.infer<typeof preferencesForm>;

const preferencesKey = 'remit:preferences';

/** The assessments kept in this browser. */
export function browserAssessments(build: string): AssessmentStore {
  return assessmentStore(
    localOrNull(),
    openRevisions().catch(() => null),
    build,
  );
}

/** Preferences as stored; anything unreadable counts as its default, for nothing is lost by it. */
export function readPreferences(): Preferences {
  try {
    const parsed = preferencesForm.safeParse(JSON.parse(localOrNull()?.getItem(preferencesKey) ?? '{}'));
    if (parsed.success) return parsed.data;
  } catch {
    // Falls through to the defaults.
  }
  return preferencesForm.parse({});
}

export function writePreferences(preferences: Preferences): void {
  try {
    localOrNull()?.setItem(preferencesKey, JSON.stringify(preferences));
  } catch {
    // A browser without room or permission keeps the preferences for this visit only.
  }
}

/** Merely touching localStorage throws where a policy blocks it. */
function localOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
