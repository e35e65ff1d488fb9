import { readiness } from '../../content/readiness.ts';
import { sources } from '../../content/sources.ts';
import { type Answers, conditionHolds, type ModelId } from '../../domain/index.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { capital } from './verdictSentences.ts';
import { spelled } from './wording.ts';

/** What to put in order before anything is signed; each item comes from an answer that names a lack. */
export function Readiness({ answers, recommended }: { readonly answers: Answers; readonly recommended: ModelId }) {
  const due = readiness.filter(({ when, except }) => conditionHolds(when, answers) && !except?.includes(recommended));
  if (due.length === 0) return null;
  return (
    <Part topic="Before you begin" about="What to put in order">
      <h2>
        {capital(spelled(due.length))} {due.length === 1 ? 'thing' : 'things'} to put in order first.
      </h2>
      <RuledList
        entries={due.map(({ id, text, sources: cited }) => ({
          key: id,
          label: (
            <Signal tone="care" glyph="warning">
              Open
            </Signal>
          ),
          children: (
            <>
              <p>{text}</p>
              <Quiet small>{cited.map((source) => sources[source].title).join('; ')}</Quiet>
            </>
          ),
        }))}
      />
    </Part>
  );
}
