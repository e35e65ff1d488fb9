import { fitContent } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import { cautionWords } from '../../content/ruleWords.ts';
import type { Condition } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Clauses } from './Clauses.tsx';
import { titlesOf } from './wording.ts';

const { cautions } = fitContent;

const kinds = [
  { kind: 'contradiction', title: 'Contradictions: two answers that do not go together' },
  { kind: 'warning', title: 'Warnings: what to see to before signing' },
] as const;

/** What warns and changes no figure; with a search the ones found, opened. */
export function Cautions({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = cautions.filter(({ id }) => found?.has(id) ?? true);
  return (
    <Part topic="Cautions" about="What warns without ruling out" id="cautions">
      <h2 tabIndex={-1}>
        {found
          ? `${shown.length} of ${cautions.length} cautions.`
          : `${cautions.length} cautions warn, and change no figure.`}
      </h2>
      <div>
        {kinds.map(({ kind, title }) => {
          const ofKind = shown.filter((caution) => caution.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <Disclosure key={`${kind} ${found !== undefined}`} open={found !== undefined} summary={title}>
              <RuledList
                entries={ofKind.map(({ id, when }) => ({
                  key: id,
                  label: <b>{shortsOf(when)}</b>,
                  children: (
                    <>
                      <p>{cautionWords[id].why}</p>
                      <Clauses when={when} />
                      <p>{cautionWords[id].ask}</p>
                      <Quiet small>{titlesOf(cautionWords[id].sources)}</Quiet>
                    </>
                  ),
                }))}
              />
            </Disclosure>
          );
        })}
      </div>
    </Part>
  );
}

function shortsOf(when: Condition): string {
  return Object.keys(when)
    .map((question) => wordsOfQuestion(question).short)
    .join('; ');
}
