import type { FitInput } from '../assessment/inputFaults.ts';
import { assessFit, type FitResult } from '../fit/assessFit.ts';
import type { FitContent } from '../fit/fitContent.ts';

/** The fit with the wish for low cost left out, because beside a cost in money it would count twice; null where it was not said. */
export function fitWithoutCost(content: FitContent, input: FitInput): FitResult | null {
  if (input.answers.driver !== 'cost') return null;
  const { driver: _cost, ...answers } = input.answers;
  return assessFit(content, { ...input, answers, unconfirmed: input.unconfirmed?.filter((id) => id !== 'driver') });
}
