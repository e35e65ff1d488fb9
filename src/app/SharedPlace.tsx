import { lazy, Suspense } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { kindOfLink } from '../io/shareLink/linkEnvelope.ts';

const AskedScreen = lazy(() => import('../features/ask/AskedScreen.tsx'));
const ReplyScreen = lazy(() => import('../features/ask/ReplyScreen.tsx'));
const CostReport = lazy(() => import('../features/cost/CostReport.tsx'));
const SharedResult = lazy(async () => {
  const [{ ResultReport }, { SharedScreen }] = await Promise.all([
    import('../features/result/ResultReport.tsx'),
    import('../features/share/SharedScreen.tsx'),
  ]);
  return {
    default: ({ code }: { readonly code: string }) => (
      <SharedScreen
        code={code}
        report={(assessment) => (
          <>
            <ResultReport assessment={assessment} topic={assessment.name || 'A shared assessment'} />
            {assessment.ledger && (
              <Suspense fallback={<p role="status">Loading…</p>}>
                <CostReport assessment={assessment} ledger={assessment.ledger} />
              </Suspense>
            )}
          </>
        )}
      />
    ),
  };
});

/** What a link opens, beside the reader's own work: another's result, questions to the reader, or answers to the reader's. */
export default function SharedPlace() {
  const [location] = useHashLocation();
  const code = `#${location}`;
  const kind = kindOfLink(code);
  if (kind === 'q') return <AskedScreen key={code} code={code} />;
  if (kind === 'r') return <ReplyScreen key={code} code={code} />;
  return <SharedResult code={code} />;
}
