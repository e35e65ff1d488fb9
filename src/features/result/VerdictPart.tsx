import type { ReactNode } from 'react';
import { headlines } from '../../content/modelComparison.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { modelNames } from '../../content/modelNames.ts';
import { verdictWords } from '../../content/verdictWords.ts';
import {
  argumentBetween,
  argumentFor,
  type Contribution,
  type FitResult,
  type Progress,
  type Robustness,
} from '../../domain/index.ts';
import { Part, Split, Spread } from '../../ui/Layout.tsx';
import { AnswerList, Figures } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { capital, factsSentence, headline, howSure, marketSentence, separates } from './verdictSentences.ts';
import { percent, spelled } from './wording.ts';

/** How many answers are told as the reason, and as what speaks against. */
const told = { why: 3, against: 2 };

interface Properties {
  readonly result: FitResult;
  readonly progress: Progress;
  readonly topic: string;
  readonly actions?: ReactNode;
  /** Null while it is drawn. */
  readonly robustness: Robustness | null;
}

/** The first screenful: which model, how sure, why, what against, what next. */
export function VerdictPart({ result, progress, topic, actions, robustness }: Properties) {
  const { recommended, runnerUp, verdict, lead } = result;
  const fit = result.models.find(({ id }) => id === recommended)?.fit;
  return (
    <Part topic={topic} about={`${progress.answered} of ${progress.total} questions answered`}>
      <Split>
        <Spread>
          <ScreenTitle title={`Result: ${topic}`}>{headline(result)}</ScreenTitle>
          <AnswerList entries={entriesOf(result, progress, actions, robustness)} />
        </Spread>
        {fit !== undefined && (
          <Figures
            entries={[
              {
                key: 'fit',
                label: `fit of ${modelNames[recommended ?? 'in-house'].inSentence}, where 50 means that nothing speaks for or against`,
                children: fit.toFixed(0),
              },
              ...(runnerUp && verdict !== 'unknown'
                ? [
                    {
                      key: 'lead',
                      label: `${Math.floor(lead) === 1 ? 'point' : 'points'} ahead of ${modelNames[runnerUp].inSentence}`,
                      children: lead < 1 ? '< 1' : String(Math.floor(lead)),
                    },
                  ]
                : []),
              ...(verdict === 'unknown'
                ? []
                : [
                    {
                      key: 'share',
                      label: 'of plausible weights and answers put it first',
                      children: robustness && recommended ? percent(robustness.bestShare[recommended]) : '…',
                    },
                  ]),
              {
                key: 'answered',
                label: `of ${progress.total} questions answered${progress.unconfirmed > 0 ? `, ${progress.unconfirmed} of them typical and not confirmed` : ''}`,
                children: String(progress.answered),
              },
            ]}
          />
        )}
      </Split>
    </Part>
  );
}

function entriesOf(result: FitResult, progress: Progress, actions: ReactNode, robustness: Robustness | null) {
  const { recommended, runnerUp, verdict, aboutEqual } = result;
  const words = verdictWords[verdict];
  const reasons = recommended ? argumentFor(result, recommended) : null;
  const market = marketSentence(result);
  const sure = {
    key: 'sure',
    label: 'How sure',
    children: (
      <>
        <p>
          <Signal tone={words.tone} glyph={words.glyph}>
            {words.word}
          </Signal>
          . {howSure(result, progress)}
        </p>
        {recommended && robustness && verdict !== 'unknown' && (
          <p>Best in {percent(robustness.bestShare[recommended])} of plausible weights and answers.</p>
        )}
        {recommended && <p>{factsSentence(result)}</p>}
        {result.weightsFellBack && <p>All the weights that you set are zero, so the usual weights were used.</p>}
      </>
    ),
  };
  const next = { key: 'next', label: 'Next', children: <Next {...{ result, progress, actions }} /> };
  if (!reasons) return [sure, next];
  const apart =
    runnerUp && (aboutEqual.length > 1 || result.relativesLead)
      ? [
          {
            key: 'apart',
            label: 'What separates them',
            children: <p>{separates(aboutEqual[0] ?? runnerUp, runnerUp)}</p>,
          },
        ]
      : [];
  return [
    sure,
    {
      key: 'why',
      label: 'Why',
      children: (
        <>
          <p>
            {sentences(reasons.for.slice(0, told.why)) ||
              'Nothing that was answered speaks for it; the others do worse.'}
          </p>
          {market && <p>{market}</p>}
        </>
      ),
    },
    {
      key: 'against',
      label: 'Against',
      children: <p>{against(result, reasons.against)}</p>,
    },
    ...apart,
    next,
  ];
}

function Next({ result, progress, actions }: Pick<Properties, 'result' | 'progress' | 'actions'>) {
  const { recommended, verdict, contradictions } = result;
  const open = progress.total - progress.answered;
  const steps = [
    contradictions.length > 0 && 'Two of the answers contradict each other: settle which one holds.',
    progress.unconfirmed > 0 && 'Confirm or change the typical answers.',
    open > 0 && `${open === 1 ? 'One question is' : `${capital(spelled(open))} questions are`} open.`,
    (verdict === 'close' || verdict === 'unknown') &&
      recommended &&
      'If you cannot wait, begin with a capped pilot: a ceiling on hours and money, a gate before the scope grows, and a test of the exit.',
    (verdict === 'clear' || verdict === 'leaning') && recommended && headlines[recommended].firstStep,
    verdict === 'none' && 'See below what would lift each of the rules that hold.',
  ].filter((step) => typeof step === 'string');
  return (
    <>
      <p>{steps.join(' ')}</p>
      {actions}
    </>
  );
}

/** What speaks against the recommended model, or where nothing does, what speaks more for the next best. */
function against({ recommended, runnerUp, ...rest }: FitResult, own: readonly Contribution[]): string {
  const said = sentences(own.slice(0, told.against));
  if (said || !recommended || !runnerUp) return said || 'Nothing that was answered speaks against it.';
  const better = argumentBetween({ recommended, runnerUp, ...rest }, runnerUp, recommended).for.slice(0, told.against);
  const more = sentences(better);
  return `Nothing that was answered speaks against it by itself.${more ? ` More for ${modelNames[runnerUp].inSentence}: ${more}` : ''}`;
}

function sentences(contributions: readonly Contribution[]): string {
  return contributions.map(({ question, answer }) => statementOf(question, answer)).join(' ');
}
