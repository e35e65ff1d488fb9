import { type ReactNode, useDeferredValue } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { assessFit, progressOf } from '../../domain/index.ts';
import { useCertainty } from '../../state/certainty/useCertainty.ts';
import { places } from '../../state/places.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { Cautions } from './Cautions.tsx';
import { Closed } from './Closed.tsx';
import { Conditions } from './Conditions.tsx';
import { FindOut } from './FindOut.tsx';
import { Profile } from './Profile.tsx';
import { Ranking } from './Ranking.tsx';
import { Readiness } from './Readiness.tsx';
import { Reasons } from './Reasons.tsx';
import type { Reported } from './reported.ts';
import { Robust } from './Robust.tsx';
import { VerdictPart } from './VerdictPart.tsx';
import { WeightWalkPart } from './WeightWalkPart.tsx';
import { type TryChanges, WhatChanges } from './WhatChanges.tsx';

interface Properties {
  readonly assessment: Reported;
  /** What the piece of work is called. */
  readonly topic: string;
  /** What to do next, under the verdict. */
  readonly actions?: ReactNode;
  /** Only for an assessment of one's own: shows changed answers beside the real ones. */
  readonly onTry?: TryChanges;
  /** Only for an assessment of one's own: where a question is answered, and where somebody is asked. */
  readonly placeOf?: (question: string) => string;
  readonly askOf?: (question: string) => string;
}

/** The result, in the order in which an executive asks; read-only, for own and shared assessments alike. */
export function ResultReport({ assessment, topic, actions, onTry, placeOf, askOf }: Properties) {
  const result = assessFit(fitContent, assessment);
  const progress = progressOf(fitContent, assessment.answers, assessment.unconfirmed);
  // The first screenful stands before the rest is made: in one go it would hold up a slow computer.
  const whole = useDeferredValue(true, false);
  const certainty = useCertainty(assessment);
  const robustness = certainty?.robustness ?? null;
  const verdict = <VerdictPart {...{ result, progress, topic, actions, robustness }} />;
  if (progress.answered === 0 || !whole) return verdict;
  const { recommended } = result;
  return (
    <>
      {verdict}
      <Ranking result={result} input={assessment} />
      {recommended && <Reasons result={result} recommended={recommended} />}
      <Cautions result={result} />
      {recommended && (
        <>
          <WhatChanges input={assessment} flips={certainty?.flips ?? null} onTry={onTry} />
          <FindOut input={assessment} {...{ result, robustness, placeOf, askOf }} />
          <Conditions input={assessment} verdict={result.verdict} />
        </>
      )}
      <Closed result={result} />
      {recommended && (
        <>
          <Readiness answers={assessment.answers} recommended={recommended} />
          <Robust result={result} robustness={robustness} />
          <WeightWalkPart input={assessment} />
        </>
      )}
      <Profile assessment={assessment} />
      <Part topic="The six models">
        <h2>What each model means, side by side.</h2>
        <Quiet>What you buy, who runs it, who answers for it, what you pay and sign, when it fits and when not.</Quiet>
        <p>
          <ButtonLink look="bare" href={places.models}>
            Compare the six models
          </ButtonLink>
        </p>
      </Part>
    </>
  );
}
