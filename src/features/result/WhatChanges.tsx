import { fitContent } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { modelNames } from '../../content/modelNames.ts';
import { type Change, type FitInput, type Flip, turns } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Hidden, Part, Quiet } from '../../ui/Layout.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { capital } from './verdictSentences.ts';
import { spelled } from './wording.ts';

/** Puts changes beside the real answers, to look at. */
export type TryChanges = (changes: readonly Change[]) => void;

/** Single answers shown before the list is opened. */
const shownAtFirst = 6;

/** What would overturn the result: single answers, then the least that each of the others would need. */
export function WhatChanges({
  input,
  flips,
  onTry,
}: {
  readonly input: FitInput;
  readonly flips: readonly Flip[] | null;
  readonly onTry?: TryChanges | undefined;
}) {
  const single = turns(fitContent, input).toSorted((a, b) => a.distance - b.distance);
  const columns = [
    { key: 'if', title: 'If it turned out that' },
    { key: 'then', title: 'Then' },
    { key: 'knows', title: 'Who knows' },
    ...(onTry ? [{ key: 'try', title: 'Try', end: true }] : []),
  ];
  const rows = single.map(({ question, answer, model }) => ({
    key: question,
    cells: [
      statementOf(question, answer),
      model ? <MarkedName key="model" {...modelNames[model]} /> : 'None of the six',
      capital(wordsOfQuestion(question).knows),
      ...(onTry ? [<TryButton key="try" changes={[{ question, answer }]} onTry={onTry} />] : []),
    ],
  }));
  return (
    <Part topic="What would change it" about="The nearest single answers">
      <h2>{finding(single.length)}</h2>
      {rows.length > 0 && (
        <Table
          stack
          caption="Single answers that change the result"
          captionHidden
          columns={columns}
          rows={rows.slice(0, shownAtFirst)}
        />
      )}
      {rows.length > shownAtFirst && (
        <Disclosure summary={`The other ${spelled(rows.length - shownAtFirst)}`}>
          <Table
            stack
            caption="Further answers that change the result"
            captionHidden
            columns={columns}
            rows={rows.slice(shownAtFirst)}
          />
        </Disclosure>
      )}
      <Disclosure summary="What it would take for each of the other models">
        {flips === null ? (
          <p role="status">Searching…</p>
        ) : (
          <Table
            stack
            caption="The fewest changed answers that would recommend each model"
            captionHidden
            columns={[
              { key: 'model', title: 'Model' },
              { key: 'changes', title: 'Would need' },
              { key: 'proven', title: 'Proven' },
              ...(onTry ? [{ key: 'try', title: 'Try', end: true }] : []),
            ]}
            rows={flips.map((flip) => ({
              key: flip.model,
              cells: [
                <MarkedName key="model" {...modelNames[flip.model]} />,
                needs(flip),
                flip.proven ? 'No fewer would do' : 'Not proven: the search was ended',
                ...(onTry ? [flip.changes ? <TryButton key="try" changes={flip.changes} onTry={onTry} /> : '–'] : []),
              ],
            }))}
          />
        )}
        <Quiet small>
          Only answers that a decision can change are used, unless none of them is enough. Among sets of one size the
          nearest is shown.
        </Quiet>
      </Disclosure>
    </Part>
  );
}

function TryButton({ changes, onTry }: { readonly changes: readonly Change[]; readonly onTry: TryChanges }) {
  const what = changes.map(({ question, answer }) => statementOf(question, answer)).join(' ');
  return (
    <Button look="bare" onClick={() => onTry(changes)}>
      Try this<Hidden>: {what}</Hidden>
    </Button>
  );
}

function finding(count: number): string {
  if (count === 0) return 'No single answer would turn the result.';
  if (count === 1) return 'One question could turn the result on its own.';
  return `${capital(spelled(count))} questions could each turn the result on their own.`;
}

function needs({ changes, proven, beyondDecisions }: Flip): string {
  if (!changes) return proven ? 'Nothing: no answers would recommend it.' : 'None found yet.';
  const said = changes.map(({ question, answer }) => statementOf(question, answer)).join(' ');
  return beyondDecisions ? `${said} (Facts that no decision can change.)` : said;
}
