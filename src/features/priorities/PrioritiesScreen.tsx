import { lazy, Suspense, useState } from 'react';
import { fitContent, type SectionId } from '../../content/fitContent.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { swingWords } from '../../content/swingWords.ts';
import { assessFit, sectionWeightMax, weightsCanChange } from '../../domain/index.ts';
import { places } from '../../state/places.ts';
import { setWeights } from '../../state/changes.ts';
import { type Held, notify } from '../../state/work.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Range } from '../../ui/Field.tsx';
import { Flow, Quiet, Row, Split } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { Standings } from './Standings.tsx';
import styles from './Priorities.module.css';

const QuestionWeights = lazy(() => import('./QuestionWeights.tsx'));

/** Swing weights: which difference between a bad and a good arrangement matters most, and the others beside it. */
export default function PrioritiesScreen({ held: { assessment } }: { readonly held: Held }) {
  const { id, weights } = assessment;
  const set = weights?.sections ?? {};
  const anySet = Object.keys(set).length + Object.keys(weights?.questions ?? {}).length > 0;
  const { recommended } = assessFit(fitContent, assessment);
  const matters = recommended === null || weightsCanChange(fitContent, assessment);
  const weigh = (section: SectionId, value: number) =>
    setWeights(id, { ...weights, sections: { ...set, [section]: value } });
  // The fields are made anew when all weights change at once, and only then: never under the hands of who types.
  const [round, setRound] = useState(0);
  const setAll = (all: typeof weights) => {
    setWeights(id, all);
    setRound((before) => before + 1);
  };
  const reset = () => {
    setAll(undefined);
    notify({ text: 'The weights are back to the usual ones.', undo: () => setAll(weights) });
  };
  return (
    <Split>
      <Flow>
        <ScreenTitle title="Priorities">Which differences matter most to you?</ScreenTitle>
        <p>
          For each section, picture the worst and the best arrangement. Give 100 to the section where going from worst
          to best would matter most, then place the others beside it: 50 matters half as much.
        </p>
        {!matters && (
          <p>
            <b>No weighting changes this result.</b> With your answers the recommended model does best, or as well as
            any, on each of them, so you can leave the weights as they are.
          </p>
        )}
        <ul className={styles.sections}>
          {fitContent.sections.map((section) => {
            const value = set[section.id] ?? section.weight;
            return (
              <li key={section.id}>
                <h2 id={`weight-${section.id}`}>{sectionWords[section.id].title}</h2>
                <div className={styles.cases}>
                  <p>
                    <small>Worst</small>
                    {swingWords[section.id].worst}
                  </p>
                  <p>
                    <small>Best</small>
                    {swingWords[section.id].best}
                  </p>
                </div>
                <div className={styles.weight}>
                  <Range
                    min={0}
                    max={sectionWeightMax}
                    step={1}
                    value={value}
                    aria-labelledby={`weight-${section.id}`}
                    aria-valuetext={`${value} of ${sectionWeightMax}`}
                    onChange={(event) => weigh(section.id, event.target.valueAsNumber)}
                  />
                  <output>{value}</output>
                </div>
                <Quiet small>{set[section.id] === undefined ? 'As usual' : `Yours; usual is ${section.weight}`}</Quiet>
              </li>
            );
          })}
        </ul>
        <Disclosure summary="For experts: weights of single questions">
          <Suspense fallback={<p role="status">Loading…</p>}>
            <QuestionWeights key={round} assessment={assessment} />
          </Suspense>
        </Disclosure>
        <Row>
          <ButtonLink look="main" href={places.result(id)}>
            See the result
          </ButtonLink>
          {anySet && (
            <Button look="bare" onClick={reset}>
              Back to the usual weights
            </Button>
          )}
        </Row>
      </Flow>
      <Standings assessment={assessment} />
    </Split>
  );
}
