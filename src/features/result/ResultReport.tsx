import type { ReactNode } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { assessFit, progressOf } from '../../domain/index.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { places } from '../../state/places.ts';
import { Cautions } from './Cautions.tsx';
import { Closed } from './Closed.tsx';
import { Profile } from './Profile.tsx';
import { Ranking } from './Ranking.tsx';
import { Readiness } from './Readiness.tsx';
import type { Reported } from './reported.ts';
import { Reasons } from './Reasons.tsx';
import { VerdictPart } from './VerdictPart.tsx';

interface Properties {
  readonly assessment: Reported;
  /** What the piece of work is called. */
  readonly topic: string;
  /** What to do next, under the verdict. */
  readonly actions?: ReactNode;
}

/** The result, in the order in which an executive asks; read-only, for own and shared assessments alike. */
export function ResultReport({ assessment, topic, actions }: Properties) {
  const result = assessFit(fitContent, assessment);
  const progress = progressOf(fitContent, assessment.answers, assessment.unconfirmed);
  if (progress.answered === 0) return <VerdictPart {...{ result, progress, topic, actions }} />;
  return (
    <>
      <VerdictPart {...{ result, progress, topic, actions }} />
      <Ranking result={result} />
      {result.recommended && <Reasons result={result} recommended={result.recommended} />}
      <Cautions result={result} />
      <Closed result={result} />
      {result.recommended && <Readiness answers={assessment.answers} recommended={result.recommended} />}
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
