import { conditionWords } from '../../content/conditionWords.ts';
import { fitContent, type GateId } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import { statementOf } from '../../content/lookUpStatement.ts';
import { modelNames } from '../../content/modelNames.ts';
import { conditions, type FitInput, turns, type Verdict } from '../../domain/index.ts';
import { Flow, Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { listed, spelled } from './wording.ts';

const triggersShown = 5;

/** 'Yes, if': what has to hold for the recommended model, and what is a reason to look again. */
export function Conditions({ input, verdict }: { readonly input: FitInput; readonly verdict: Verdict }) {
  const list = conditions(fitContent, input);
  const triggers = turns(fitContent, input)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, triggersShown);
  if (list.length + triggers.length === 0) return null;
  const open = list.filter(({ status }) => status === 'open').length;
  return (
    <Part topic="Conditions" about="Yes, if">
      <h2>{finding(list.length, open, verdict)}</h2>
      <RuledList
        entries={list.map(({ gate, status, openQuestions }) => ({
          key: gate,
          label:
            status === 'kept' ? (
              <Signal tone="ok" glyph="tick">
                Holds
              </Signal>
            ) : (
              <Signal tone="care" glyph="warning">
                Open
              </Signal>
            ),
          children: (
            <>
              <p>{conditionWords[gate as GateId]}</p>
              {openQuestions.length > 0 && (
                <Quiet small>
                  To be settled by:{' '}
                  {listed(
                    openQuestions.map((id) => wordsOfQuestion(id).knows),
                    'and',
                  )}
                  .
                </Quiet>
              )}
            </>
          ),
        }))}
      />
      {triggers.length > 0 && (
        <Flow>
          <h3>Look again when one of these comes true</h3>
          <RuledList
            entries={triggers.map(({ question, answer, model }) => ({
              key: question,
              label: model ? `Then ${modelNames[model].inSentence}` : 'Then none of the six',
              children: <p>{statementOf(question, answer)}</p>,
            }))}
          />
        </Flow>
      )}
    </Part>
  );
}

function finding(count: number, open: number, verdict: Verdict): string {
  const things = open === 1 ? 'one thing has' : `${spelled(open)} things have`;
  if (verdict === 'unknown' && open > 0) return `Before you could sign, ${things} to be known.`;
  if (count === 0) return 'Nothing rules it out; look again when something changes.';
  if (open === 0)
    return count === 1 ? 'Sign, as long as this holds.' : `Sign, as long as these ${spelled(count)} hold.`;
  return open === 1 ? 'Sign, if the open one holds too.' : `Sign, if the ${spelled(open)} open ones hold too.`;
}
