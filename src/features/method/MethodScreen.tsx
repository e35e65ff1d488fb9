import { memo, useDeferredValue, useMemo, useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { Part } from '../../ui/Layout.tsx';
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
import { type Found, find } from './searchIndex.ts';
import { Sources } from './Sources.tsx';

/** The whole model in the open; a search leaves only what it found. */
export default function MethodScreen() {
  const [query, setQuery] = useState('');
  // Typing comes first: what was found is drawn when there is time.
  const sought = useDeferredValue(query);
  const found = useMemo(() => find(sought), [sought]);
  return (
    <>
      <Part topic="Method" about={`Questions, version ${fitContent.version}`}>
        <ScreenTitle title="Method">How an answer becomes a recommendation.</ScreenTitle>
        <p>
          Every question, weight, effect, rule and source behind a result, how often the tool was right on published
          decisions, and where it was wrong.
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
      {!found && <Differences />}
      <Sources found={found?.sources} />
      <Glossary found={found?.terms} />
      {!found && <Changes />}
    </>
  );
});
