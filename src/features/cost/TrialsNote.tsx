import { Button } from '../../ui/Button.tsx';
import type { CostRange } from '../../state/costing/costRange.ts';
import { type CostView, rowName } from './costView.ts';
import { chance } from './figureNames.ts';
import { capital } from './lineText.ts';

/** What the ranges under the bars mean and how often each model is cheapest, or why there are none yet. */
export function TrialsNote({ view }: { readonly view: CostView }) {
  const { range, amounts } = view;
  switch (range.kind) {
    case 'known':
      return trialsSentence(range.range, view);
    case 'running':
      return `Ranges are being worked out: ${amounts.share(Math.round(100 * range.done) / 100)} of the trials are done. The totals do not wait for them.`;
    case 'cancelled':
      return (
        <>
          Without ranges: their trials were stopped. The totals do not depend on them.{' '}
          <Button look="bare" onClick={range.restart}>
            Work out the ranges
          </Button>
        </>
      );
    case 'failed':
      return `Ranges could not be worked out (${range.why}). The totals do not depend on them.`;
  }
}

function trialsSentence({ simulation: { trials, seed, models } }: CostRange, { amounts }: CostView): string {
  const many = `${amounts.number(trials)} trials`;
  if (models.every(({ p10, p90 }) => p10 === p90))
    return `No figure has a range yet, so all ${many} come to the same; the totals look surer than they are.`;
  const line =
    'Line under a bar: in eight of ten trials the present value falls between its ends; the dot is the middle.';
  const [first, second] = models
    .filter(({ id, cheapestShare }) => id !== 'today' && cheapestShare > 0)
    .toSorted((a, b) => b.cheapestShare - a.cheapestShare);
  const drawn = `Trials draw every figure within its range; the seed is ${seed}.`;
  if (models.filter(({ id }) => id !== 'today').length < 2 || !first) return `${line} ${capital(many)}. ${drawn}`;
  const share = (part: number) => chance(part, amounts);
  const next = second ? `, ${rowName(second.id).inSentence} in ${share(second.cheapestShare)}` : '';
  const name = capital(rowName(first.id).inSentence);
  return `${line} ${name} is cheapest in ${share(first.cheapestShare)} of ${many}${next}. ${drawn}`;
}
