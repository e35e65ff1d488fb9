import { evidence } from '../../content/evidence.ts';
import type { QuestionId } from '../../content/fitContent.ts';
import { sources } from '../../content/sources.ts';
import { Quiet } from '../../ui/Layout.tsx';

/** Why a question matters and where that comes from; a part of its own, because few open it. */
export default function WhyItMatters({ question }: { readonly question: QuestionId }) {
  const { why, sources: cited } = evidence[question];
  return (
    <>
      <p>{why}</p>
      <Quiet small>Sources: {cited.map((id) => `${sources[id].title} (${sources[id].publisher})`).join('; ')}.</Quiet>
    </>
  );
}
