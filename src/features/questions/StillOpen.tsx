import { fitContent } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import { type FitInput, type ModelId, practicallySettled, settled } from '../../domain/index.ts';
import { useCertainty } from '../../state/certainty/useCertainty.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Signal } from '../../ui/Mark.tsx';

/** How many open questions can still change the provisional verdict; when none can, the way to the result. */
export function StillOpen({
  input,
  recommended,
  resultPlace,
}: {
  readonly input: FitInput;
  readonly recommended: ModelId;
  readonly resultPlace: string;
}) {
  const certainty = useCertainty(input);
  const { settled: isSettled, canMatter } = settled(fitContent, input);
  const practically = practicallySettled(certainty?.robustness ?? null, recommended);
  if (isSettled)
    return (
      <>
        <p>
          <Signal tone="ok" glyph="tick">
            Settled
          </Signal>{' '}
          <small>No open question can change it any more.</small>
        </p>
        <ButtonLink href={resultPlace}>Enough, show me</ButtonLink>
      </>
    );
  return (
    <>
      {practically && (
        <p>
          <Signal tone="note" glyph="tick">
            Practically settled
          </Signal>
        </p>
      )}
      <p>
        <small>
          {canMatter.length === 1 ? 'One more answer' : `${canMatter.length} more answers`} could change that
          {whoKnows(canMatter)}.
        </small>
      </p>
      {practically && <ButtonLink href={resultPlace}>Enough, show me</ButtonLink>}
    </>
  );
}

/** Who knows most of them, so that one can go and ask: '; HR knows two of them'. */
function whoKnows(questions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const id of questions)
    for (const person of wordsOfQuestion(id).knows.split(', ')) counts.set(person, (counts.get(person) ?? 0) + 1);
  const [person, count] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (!person || !count) return '';
  return count === questions.length ? `; ask ${person}` : `; ${person} knows ${count} of them`;
}
