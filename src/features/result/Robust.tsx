import type { CSSProperties } from 'react';
import { explainTerm } from '../../content/explainTerm.ts';
import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import type { FitResult, Robustness } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { MarkedName, toneStyle } from '../../ui/Mark.tsx';
import { Term } from '../../ui/Term.tsx';
import styles from './Result.module.css';
import { percent } from './wording.ts';

/** How firmly the answer stands: in how many of the plausible weights and answers each model is best. */
export function Robust({ result, robustness }: { readonly result: FitResult; readonly robustness: Robustness | null }) {
  const ranked = result.models.toSorted((a, b) => a.rank - b.rank);
  return (
    <Part topic="How firm" about="10,000 draws of weights and open answers">
      <h2>{finding(result, robustness)}</h2>
      {robustness === null ? (
        <p role="status">Drawing…</p>
      ) : (
        <>
          <ol className={styles.shares}>
            {ranked
              .filter(({ id }) => robustness.bestShare[id] > 0)
              .toSorted((a, b) => robustness.bestShare[b.id] - robustness.bestShare[a.id])
              .map(({ id }) => (
                <li key={id}>
                  <span>
                    <MarkedName {...modelNames[id]} />
                  </span>
                  <svg className={styles.bar} aria-hidden="true" style={toneStyle(modelNames[id].tone)}>
                    <rect width={`${100 * robustness.bestShare[id]}%`} height="100%" />
                  </svg>
                  <b>{percent(robustness.bestShare[id])}</b>
                </li>
              ))}
          </ol>
          <Quiet small>
            Each draw takes weights around yours and an answer for every open question, as often as each is given in
            practice; <Term explain={() => explainTerm('gate')}>gates</Term> hold in every draw. It says how much the
            answer hangs on weights and open questions, not how likely success is. Figures are within one point in a
            hundred.
            {robustness.noneShare > 0 && ` In ${percent(robustness.noneShare)} every model is ruled out.`}
          </Quiet>
          <Disclosure summary="How often each model takes each rank">
            {/* A wide table scrolls in a region of its own, which the keyboard must be able to reach. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className={styles.scroll} role="region" aria-label="Ranks of the models" tabIndex={0}>
              <table className={styles.heat}>
                <caption>Share of the draws in which a model takes a rank</caption>
                <thead>
                  <tr>
                    <th scope="col">Model</th>
                    {ranked.map((_, rank) => (
                      <th scope="col" key={fitContent.models[rank]?.id}>
                        {rank + 1}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {ranked.map(({ id }) => (
                    <tr key={id}>
                      <th scope="row">{modelNames[id].name}</th>
                      {robustness.acceptability[id].map((share, rank) => (
                        // A rank has no other name than its place.
                        // oxlint-disable-next-line react/no-array-index-key
                        <td key={rank} style={{ '--share': `${Math.round(100 * share)}%` } as CSSProperties}>
                          {share === 0 ? '–' : percent(share)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </Disclosure>
        </>
      )}
    </Part>
  );
}

function finding({ recommended, verdict }: FitResult, robustness: Robustness | null): string {
  if (!recommended) return 'Nothing is recommended, so nothing can be firm.';
  if (verdict === 'unknown') return 'Too little is known for a firm answer.';
  const name = modelNames[recommended].name;
  if (robustness === null) return `How firmly ${modelNames[recommended].inSentence} stands is being worked out.`;
  return `${name} is best in ${percent(robustness.bestShare[recommended])} of plausible weights and answers.`;
}
