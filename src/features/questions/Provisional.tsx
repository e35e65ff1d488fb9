import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import { verdictWords } from '../../content/verdictWords.ts';
import { type Assessment, assessFit, type FitResult, type Progress, settled } from '../../domain/index.ts';
import { places } from '../../state/places.ts';
import { prefer, usePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { MarkedName, Signal } from '../../ui/Mark.tsx';
import { RowBars } from '../../ui/RowBars.tsx';
import styles from './Questions.module.css';
import { StillOpen } from './StillOpen.tsx';

/** Answers from which a first verdict is shown. */
const enoughForAVerdict = 5;

interface Properties {
  readonly assessment: Assessment;
  readonly progress: Progress;
}

/** What the answers so far say, beside the question; it sharpens with each of them. */
export function Provisional({ assessment, progress }: Properties) {
  const hidden = usePreferences((preferences) => preferences.provisionalHidden);
  if (hidden)
    return (
      <aside className={styles.side} aria-label="Provisional verdict">
        <Quiet small>The provisional verdict is hidden.</Quiet>
        <Button look="bare" onClick={() => prefer({ provisionalHidden: false })}>
          Show it
        </Button>
      </aside>
    );
  const left = enoughForAVerdict - progress.answered;
  if (left > 0)
    return (
      <aside className={styles.side} aria-label="Provisional verdict">
        <Quiet small>A first verdict stands here after five answers: {left === 1 ? 'one more' : `${left} more`}.</Quiet>
      </aside>
    );
  const result = assessFit(fitContent, assessment);
  return (
    <aside className={styles.side} aria-label="Provisional verdict">
      <Quiet small>Provisionally</Quiet>
      <h2>{result.recommended ? <MarkedName {...modelNames[result.recommended]} /> : 'None of the six is possible'}</h2>
      {result.verdict !== 'unknown' && result.verdict !== 'none' && (
        <p>
          <Signal {...verdictWords[result.verdict]}>{verdictWords[result.verdict].word}</Signal>
        </p>
      )}
      <p role="status">
        <small>{leadText(result, progress.unconfirmed > 0)}</small>
      </p>
      {result.recommended && (
        <StillOpen input={assessment} recommended={result.recommended} resultPlace={places.result(assessment.id)} />
      )}
      <RowBars
        compact
        from={0}
        to={100}
        rows={result.models
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ id, fit, gates }) => ({
            ...modelNames[id],
            key: id,
            value: fit,
            shown: fit.toFixed(0),
            closed: gates.length > 0,
          }))}
      />
      {result.models.some(({ gates }) => gates.length > 0) && (
        <Quiet small>Hatched: not possible with these answers.</Quiet>
      )}
      <p>
        <small>
          <a href={places.result(assessment.id)}>See the result so far</a>
        </small>
      </p>
      <Button look="bare" onClick={() => prefer({ provisionalHidden: true })}>
        Hide until the end
      </Button>
    </aside>
  );
}

/** The same in one line at the foot of a phone's screen. */
export function ProvisionalBar({ assessment, progress }: Properties) {
  const hidden = usePreferences((preferences) => preferences.provisionalHidden);
  if (hidden || progress.answered < enoughForAVerdict) return null;
  const { recommended, verdict } = assessFit(fitContent, assessment);
  const sure = verdict === 'unknown' || verdict === 'none' ? '' : `, ${verdictWords[verdict].word.toLowerCase()}`;
  return (
    <a className={styles.bar} href={places.result(assessment.id)}>
      <span>
        Provisionally: {recommended ? modelNames[recommended].inSentence : 'none possible'}
        {sure}
      </span>
      <u>{settled(fitContent, assessment).settled ? 'Enough, show me' : 'See why'}</u>
    </a>
  );
}

function leadText({ recommended, runnerUp, lead, verdict }: FitResult, typical: boolean): string {
  if (!recommended) return 'Every model meets an answer that rules it out.';
  if (!runnerUp) return 'Every other model is ruled out.';
  const points = lead < 0.5 ? 'Level with' : `${lead.toFixed(0)} ${lead < 1.5 ? 'point' : 'points'} ahead of`;
  const few = verdict === 'unknown' ? ` Little is ${typical ? 'confirmed' : 'answered'} yet.` : '';
  return `${points} ${modelNames[runnerUp].inSentence}.${few}`;
}
