import { lazy, memo, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { ScreenTitle } from '../../ui/ScreenTitle.tsx';
import { Calibration } from './Calibration.tsx';
import { Cautions } from './Cautions.tsx';
import { Changes } from './Changes.tsx';
import { Contents } from './Contents.tsx';
import { Differences } from './Differences.tsx';
import { Formulas } from './Formulas.tsx';
import { Gates } from './Gates.tsx';
import { Glossary } from './Glossary.tsx';
import { Questions } from './Questions.tsx';
import { Search } from './Search.tsx';
import { type CostTexts, type Found, find } from './searchIndex.ts';
import { Sources } from './Sources.tsx';

/** Most of the figures of the product, which nobody waits for who reads from the top. */
const CostParts = lazy(() => import('./CostParts.tsx'));

/** The whole model in the open; a search leaves only what it found. */
export default function MethodScreen() {
  const [query, setQuery] = useState('');
  // Typing comes first: what was found is drawn when there is time.
  const sought = useDeferredValue(query);
  const costs = useCostTexts();
  const found = useMemo(() => find(sought, costs), [sought, costs]);
  return (
    <>
      <Part topic="Method" about={`Questions, version ${fitContent.version}`}>
        <ScreenTitle title="Method">How an answer becomes a recommendation.</ScreenTitle>
        <p>
          Every question, weight, effect, rule and source behind a result, how often the tool was right on published
          decisions, and where it was wrong. Then every formula of a cost, and every figure that stands in for yours.
        </p>
        <Search query={query} found={found} onChange={setQuery} />
        {!found && <Contents />}
      </Part>
      <Parts found={found} />
    </>
  );
}

/** Apart from the field, so that a key typed draws nothing here. */
const Parts = memo(function Parts({ found }: { readonly found: Found | null }) {
  return (
    <>
      {!found && <Formulas />}
      {!found && <Calibration />}
      <Questions found={found?.questions} />
      <Gates found={found?.gates} />
      <Cautions found={found?.cautions} />
      <Suspense fallback={<CostToCome />}>
        <CostParts found={found} />
      </Suspense>
      {!found && <Differences />}
      <Sources found={found?.sources} />
      <Glossary found={found?.terms} />
      {!found && <Changes />}
    </>
  );
});

function CostToCome() {
  return (
    <Part topic="Cost formulas">
      <Quiet>Loading…</Quiet>
    </Part>
  );
}

/** Texts of the parts on cost once they are there; until then a search finds the rest. */
function useCostTexts(): CostTexts | undefined {
  const [texts, setTexts] = useState<CostTexts>();
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const { costTexts } = await import('./costTexts.ts');
      if (wanted) setTexts(costTexts());
    };
    // Where they cannot be loaded, the parts themselves cannot either, and those say so.
    load().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, []);
  return texts;
}
