import { Assumptions } from './Assumptions.tsx';
import { CostFormulas } from './CostFormulas.tsx';
import type { Found } from './searchIndex.ts';

/** What the cost of a model is made of, in a part of its own because it holds all the figures. */
export default function CostParts({ found }: { readonly found: Found | null }) {
  return (
    <>
      <CostFormulas found={found?.lines} />
      <Assumptions found={found?.assumptions} />
    </>
  );
}
