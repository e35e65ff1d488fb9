import { create } from 'zustand';
import { mergeAssessments } from './mergeAssessments.ts';
import type { SavedAssessment } from '../io/saveFile/savedForm.ts';
import type { AssessmentStore, SaveOutcome, StoreProblem } from '../io/storage/assessmentStore.ts';

/** Where the last change of an assessment is now. */
export type Saving = 'saving' | SaveOutcome;

/** An assessment that is open, with what the list and the save line say of it. */
export interface Held {
  readonly assessment: SavedAssessment;
  /** ISO 8601, of the last change. */
  readonly changedAt: string;
  readonly saving: Saving;
}

/** What just happened, said to the user, with the way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
}

interface Work {
  /** False until the stores were read; nothing is written before. */
  readonly loaded: boolean;
  /** False where the browser keeps nothing: the work lasts for this visit. */
  readonly keeps: boolean;
  readonly held: Readonly<Record<string, Held>>;
  readonly problems: readonly StoreProblem[];
  readonly notice: Notice | null;
}

/** The assessment at an address, which may hold anything: only what is really held counts. */
export function heldAt(work: Work, id: string | undefined): Held | undefined {
  return id !== undefined && Object.hasOwn(work.held, id) ? work.held[id] : undefined;
}

export const useWork = create<Work>(() => ({ loaded: false, keeps: true, held: {}, problems: [], notice: null }));

/** What the last notice can bring back, while it stands. */
let deleting: {
  readonly notice: Notice;
  readonly gone: readonly { readonly held: Held; readonly removing: Promise<void> }[];
} | null = null;

/** The assessments as this tab last read or wrote them: what it has changed since is the difference. */
const bases = new Map<string, SavedAssessment>();

/** A change is written at most this long after it was made. */
const writeDelayMs = 250;

let store: AssessmentStore | null = null;
const waiting = new Map<string, ReturnType<typeof setTimeout>>();

/** Reads what is kept and starts writing changes. Called once, before anything can be changed. */
export async function startWork(from: AssessmentStore): Promise<void> {
  store = from;
  const { copies, problems, keeps } = await from.load();
  const stored = copies.map(({ assessment, savedAt }): [string, Held] => [
    assessment.id,
    { assessment, changedAt: savedAt, saving: 'saved' },
  ]);
  for (const { assessment } of copies) bases.set(assessment.id, assessment);
  // What was begun while the stores were read stays.
  useWork.setState((work) => ({
    loaded: true,
    keeps,
    problems,
    held: { ...Object.fromEntries(stored), ...work.held },
  }));
  for (const [id, one] of Object.entries(useWork.getState().held)) if (one.saving === 'saving') writeSoon(id);
}

/** Where the stores cannot even be reached: everything lasts for this visit, and the screens say so. */
export function workWithoutStore(): void {
  useWork.setState(({ held }) => ({
    loaded: true,
    keeps: false,
    held: Object.fromEntries(Object.entries(held).map(([id, one]) => [id, { ...one, saving: 'not-saved' }])),
  }));
}

/** Writes all that waits, at once: for the moment before the page goes away. */
export function writeNow(): void {
  for (const id of waiting.keys()) void write(id);
}

/** Follows what another tab wrote; a change of this tab that is on its way is kept on top of it. */
export function followOtherTab(key: string, raw: string | null): void {
  const found = store?.fromOtherTab(key, raw);
  if (!found) return;
  if (found.copy && waiting.has(found.id)) {
    mergeIn(found.id, found.copy.assessment);
    return;
  }
  if (found.copy) bases.set(found.id, found.copy.assessment);
  useWork.setState(({ held }) => {
    const { [found.id]: _replaced, ...others } = held;
    if (!found.copy) return { held: others };
    const { assessment, savedAt } = found.copy;
    return { held: { ...others, [found.id]: { assessment, changedAt: savedAt, saving: 'saved' } } };
  });
}

export function deleteAssessment(id: string): void {
  const before = useWork.getState().held[id];
  if (!before) return;
  clearTimeout(waiting.get(id));
  waiting.delete(id);
  useWork.setState(({ held: { [id]: _gone, ...others } }) => ({ held: others }));
  const removing = Promise.resolve(store?.remove(id));
  // Deleted one after the other, they come back together.
  const earlier = deleting && deleting.notice === useWork.getState().notice ? deleting.gone : [];
  const gone = [...earlier, { held: before, removing }];
  const text = gone.length > 1 ? `${gone.length} assessments were deleted.` : `${before.assessment.name} was deleted.`;
  const undo = () => {
    for (const one of gone) void one.removing.then(() => put(one.held.assessment, one.held.changedAt));
  };
  deleting = { notice: { text, undo }, gone };
  notify(deleting.notice);
}

/** Deletes what is stored of an assessment that cannot be opened. */
export function discardProblem(id: string): void {
  void store?.remove(id);
  dismissProblem(id);
}

/** Takes a problem off the list; what is stored stays. */
export function dismissProblem(id: string): void {
  useWork.setState(({ problems }) => ({ problems: problems.filter((problem) => problem.id !== id) }));
}

export function notify(notice: Notice | null): void {
  useWork.setState({ notice });
}

/** Changes an assessment that is held; it is written in a moment. */
export function change(id: string, how: (now: SavedAssessment) => SavedAssessment): void {
  const held = useWork.getState().held[id];
  if (held) put(how(held.assessment));
}

/** Holds an assessment as it is now; it is written in a moment. */
export function put(assessment: SavedAssessment, changedAt = new Date().toISOString()): void {
  const { id } = assessment;
  useWork.setState(({ held }) => ({ held: { ...held, [id]: { assessment, changedAt, saving: 'saving' } } }));
  if (useWork.getState().loaded) writeSoon(id);
}

/** Puts this tab's own changes on top of what another tab wrote. */
function mergeIn(id: string, theirs: SavedAssessment): void {
  const ours = useWork.getState().held[id];
  const merged = ours ? mergeAssessments(bases.get(id) ?? theirs, ours.assessment, theirs) : theirs;
  bases.set(id, theirs);
  useWork.setState(({ held }) => ({
    held: { ...held, [id]: { assessment: merged, changedAt: new Date().toISOString(), saving: 'saving' } },
  }));
}

function writeSoon(id: string): void {
  if (waiting.has(id)) return;
  waiting.set(
    id,
    setTimeout(() => void write(id), writeDelayMs),
  );
}

async function write(id: string): Promise<void> {
  clearTimeout(waiting.get(id));
  waiting.delete(id);
  const theirs = store?.newer(id);
  if (theirs) mergeIn(id, theirs.assessment);
  const one = useWork.getState().held[id];
  if (!store) workWithoutStore();
  if (!one || !store) return;
  bases.set(id, one.assessment);
  const outcome = await store.save(one.assessment, one.changedAt);
  useWork.setState(({ held }) => {
    const now = held[id];
    // A later change is on its way and will say so itself.
    if (!now || now.assessment !== one.assessment) return {};
    return { held: { ...held, [id]: { ...now, saving: outcome } } };
  });
}
