import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import { type Assessment, assessFit } from '../../domain/index.ts';
import { Quiet } from '../../ui/Layout.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { RowBars } from '../../ui/RowBars.tsx';
import styles from './Priorities.module.css';

/** What the weights do, beside them. */
export function Standings({ assessment }: { readonly assessment: Assessment }) {
  const result = assessFit(fitContent, assessment);
  const usual = assessFit(fitContent, { ...assessment, weights: undefined });
  const changed = result.recommended !== usual.recommended;
  return (
    <aside className={styles.side} aria-label="What the weights do">
      <Quiet small>With these weights</Quiet>
      <h2>{result.recommended ? <MarkedName {...modelNames[result.recommended]} /> : 'Nothing is recommended yet'}</h2>
      <p role="status">
        <small>
          {usual.recommended &&
            (changed
              ? `The usual weights would recommend ${modelNames[usual.recommended].inSentence}.`
              : 'The usual weights recommend the same.')}
          {result.weightsFellBack && ' All weights are zero, so the usual ones are used.'}
        </small>
      </p>
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
      <Quiet small>Weights never open a model that is ruled out.</Quiet>
    </aside>
  );
}
