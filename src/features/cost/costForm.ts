import { createContext, use } from 'react';
import type { CostLedger, Figure, FigureId, OwnFigure } from '../../domain/index.ts';
import type { CostView } from './costView.ts';

/** What the fields of the screen read and change. */
export interface CostForm {
  readonly view: CostView;
  readonly change: (changes: Partial<CostLedger> | ((now: CostLedger) => Partial<CostLedger>)) => void;
  /** Puts a figure of the user's own in the place of the default, or changes what is said of it. */
  readonly setFigure: (id: FigureId, value: Figure, changes?: Partial<OwnFigure>) => void;
  /** Takes own figures away, so that the defaults stand again; can be undone. */
  readonly reset: (ids: readonly FigureId[]) => void;
}

export const CostFormContext = createContext<CostForm | null>(null);

export function useCostForm(): CostForm {
  const form = use(CostFormContext);
  if (!form) throw new Error('a field of the cost screen stands outside its form');
  return form;
}
