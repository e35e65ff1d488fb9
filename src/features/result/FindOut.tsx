import { fitContent } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import {
  findOutFirst,
  type FitInput,
  type FitResult,
  practicallySettled,
  type Robustness,
  settled,
} from '../../domain/index.ts';
import { Part, Quiet, Row } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { capital } from './verdictSentences.ts';
import { chanceWords, listed, percent, spelled } from './wording.ts';

const shownAtMost = 5;

/** Which open questions can still change the result, worth most first, with who is likely to know. */
export function FindOut({
  input,
  result,
  robustness,
  placeOf,
  askOf,
}: {
  readonly input: FitInput;
  readonly result: FitResult;
  readonly robustness: Robustness | null;
  /** Address of a question, and of asking somebody; not in a shared result. */
  readonly placeOf?: ((question: string) => string) | undefined;
  readonly askOf?: ((question: string) => string) | undefined;
}) {
  const worth = findOutFirst(fitContent, input);
  if (worth.length === 0 || !result.recommended) return null;
  const { settled: isSettled, canMatter } = settled(fitContent, input);
  const share = robustness?.bestShare[result.recommended] ?? 0;
  const telling = worth.filter(({ question }) => canMatter.includes(question));
  const idle = worth.filter(({ question }) => !canMatter.includes(question));
  return (
    <Part topic="Find out first" about={openText(input, worth.length)}>
      <h2>
        {isSettled
          ? 'No open question can change the result any more.'
          : `${capital(spelled(telling.length))} open ${telling.length === 1 ? 'question' : 'questions'} can still change the result.`}
      </h2>
      {isSettled && (
        <p>
          <Signal tone="ok" glyph="tick">
            Settled
          </Signal>
          : whatever the open answers are, the recommendation stays. Leave them open if you like.
        </p>
      )}
      {!isSettled && practicallySettled(robustness, result.recommended) && (
        <p>
          <Signal tone="note" glyph="tick">
            Practically settled
          </Signal>
          : it stays in {percent(share)} of the draws, but it could still change.
        </p>
      )}
      {!isSettled && (
        <RuledList
          entries={telling.slice(0, shownAtMost).map(({ question, chanceOfChange }) => ({
            key: question,
            label: capital(wordsOfQuestion(question).knows),
            children: (
              <>
                <p>
                  <b>{wordsOfQuestion(question).title}</b>{' '}
                  {chanceOfChange > 0
                    ? `${capital(chanceWords(chanceOfChange))} that the answer alone turns the result.`
                    : 'Only together with other answers could it turn the result.'}
                </p>
                {placeOf && askOf && (
                  <Row>
                    <a href={placeOf(question)}>Answer it</a>
                    <a href={askOf(question)}>Ask somebody by link</a>
                  </Row>
                )}
              </>
            ),
          }))}
        />
      )}
      {!isSettled && telling.length > shownAtMost && (
        <Quiet small>
          {capital(spelled(telling.length - shownAtMost))} more could change it too; these are worth the most.
        </Quiet>
      )}
      {!isSettled && idle.length > 0 && (
        <Quiet small>
          {capital(
            listed(
              idle.map(({ question }) => wordsOfQuestion(question).short.toLowerCase()),
              'and',
            ),
          )}{' '}
          {idle.length === 1 ? 'makes' : 'make'} no difference here. Leave {idle.length === 1 ? 'it' : 'them'} open if
          you like.
        </Quiet>
      )}
    </Part>
  );
}

/** As in 'Fourteen open, fourteen typical': what is typical counts as open until it is confirmed. */
function openText({ unconfirmed = [] }: FitInput, count: number): string {
  const open = count - unconfirmed.length;
  const parts = [
    open > 0 && `${spelled(open)} open`,
    unconfirmed.length > 0 && `${spelled(unconfirmed.length)} typical`,
  ];
  return capital(parts.filter(Boolean).join(', '));
}
