import { fitContent } from '../../content/fitContent.ts';
import { headlines, modelPairs } from '../../content/modelComparison.ts';
import { modelNames } from '../../content/modelNames.ts';
import type { FitResult, ModelId, Progress } from '../../domain/index.ts';
import { listed, spelled } from './wording.ts';

/** The verdict in one sentence: what to do, or honestly that it cannot be said. */
export function headline(result: FitResult): string {
  const { recommended, runnerUp, verdict, aboutEqual, relativesLead } = result;
  if (verdict === 'none') return 'None of the six models is possible as things stand.';
  if (!recommended) return 'Nothing is answered yet.';
  const name = (id: ModelId) => modelNames[id].inSentence;
  if (verdict === 'unknown') return `Not enough is known yet. So far it points to ${name(recommended)}.`;
  if (relativesLead && runnerUp)
    return verdict === 'close'
      ? `Give it to a provider: ${name(recommended)} or ${name(runnerUp)}, about equal.`
      : `Give it to a provider, as ${name(recommended)} rather than ${name(runnerUp)}.`;
  if (verdict === 'close') return `Too close to call: ${listed(aboutEqual.map(name), 'or')}.`;
  return `${headlines[recommended].imperative}.`;
}

/** How sure, after the verdict word; the word itself stands before it. */
export function howSure(result: FitResult, progress: Progress): string {
  const { recommended, runnerUp, verdict, lead, aboutEqual } = result;
  if (verdict === 'none') return 'Each of them meets an answer that rules it out; what would lift each stands below.';
  if (!recommended) return 'Answer five questions to see a first verdict.';
  if (verdict === 'unknown')
    return progress.unconfirmed > 0
      ? 'Too little is confirmed: typical answers count once you confirm them.'
      : 'Less than a third of what counts is answered.';
  if (!runnerUp) return 'Every other model is ruled out.';
  const next = modelNames[runnerUp].inSentence;
  if (verdict === 'close')
    return aboutEqual.length > 2
      ? `${capital(spelled(aboutEqual.length))} models lie within three points: take them as equal.`
      : `${capital(next)} is less than three points behind: take them as equal.`;
  return `${capital(next)}, the next best, is ${pointsText(lead)} behind.`;
}

/** Nearer than this models count as about equal. */
const aboutEqualPoints = fitContent.verdict.leaning;

/** What the facts say without the wishes, in one sentence. */
export function factsSentence({ recommended, factsOnly }: FitResult): string {
  if (!factsOnly.recommended) return 'No fact is answered yet; so far there are only wishes.';
  const name = modelNames[factsOnly.recommended].inSentence;
  if (factsOnly.recommended === recommended)
    return factsOnly.lead < aboutEqualPoints
      ? `The facts alone lean the same way, but only just.`
      : `The facts alone say the same: ${name}.`;
  return `The facts alone point to ${name}: your wishes make the difference.`;
}

/** Said where a reference is recommended: what comes nearest of what can be bought. */
export function marketSentence({ recommended, bestOnMarket, models }: FitResult): string | null {
  if (!recommended || models.find(({ id }) => id === recommended)?.kind !== 'reference') return null;
  if (!bestOnMarket) return 'None of the four models on the market is possible with these answers.';
  return `Of the four models on the market, ${modelNames[bestOnMarket].inSentence} comes nearest.`;
}

/** The finding of the ranking: who comes near, and how many are ruled out. */
export function rankingSentence(result: FitResult, nearPoints: number): string {
  const best = result.models.find(({ id }) => id === result.recommended);
  const near = result.models.filter(
    (model) => best && model !== best && model.gates.length === 0 && best.fit - model.fit < nearPoints,
  );
  const names = listed(
    near.toSorted((a, b) => a.rank - b.rank).map(({ id }) => modelNames[id].inSentence),
    'and',
  );
  const first =
    near.length === 0
      ? 'No other model comes near.'
      : near.length === 1
        ? `Only ${names} comes near.`
        : `${capital(names)} come near.`;
  const gated = result.models.filter(({ gates }) => gates.length > 0).length;
  const out = `${capital(spelled(gated))} ${gated === 1 ? 'model is' : 'models are'} ruled out.`;
  if (!best) return out;
  // With little known or the leaders level, nearness is what the verdict has said already.
  if (result.verdict === 'unknown' || result.verdict === 'close')
    return gated === 0 ? 'Six models, none ruled out.' : out;
  return gated === 0 ? first : `${first} ${out}`;
}

/** What separates two models, as a question to settle. */
export function separates(a: ModelId, b: ModelId): string {
  return modelPairs.find(({ pair }) => pair.every((id) => id === a || id === b))?.separates ?? '';
}

export function pointsText(points: number): string {
  // Rounded down, so that what is short of a threshold never reads as if it reached it.
  const shown = Math.floor(points);
  if (shown === 0) return 'less than one point';
  return shown === 1 ? 'one point' : `${spelled(shown)} points`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
