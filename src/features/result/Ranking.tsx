import { useState } from 'react';
import { explainTerm } from '../../content/explainTerm.ts';
import { fitContent } from '../../content/fitContent.ts';
import { wordsOfQuestion } from '../../content/lookUp.ts';
import { modelNames } from '../../content/modelNames.ts';
import { gateWords } from '../../content/ruleWords.ts';
import { decisiveWishes, type FitInput, type FitResult, type ModelFit } from '../../domain/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RowBars } from '../../ui/RowBars.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Table } from '../../ui/Table.tsx';
import { Term } from '../../ui/Term.tsx';
import { factsSentence, rankingSentence } from './verdictSentences.ts';
import { listed } from './wording.ts';

/** Six models on one scale; the switch leaves out what was wished for and lets the bars move. */
export function Ranking({ result, input }: { readonly result: FitResult; readonly input: FitInput }) {
  const [factsAlone, setFactsAlone] = useState(false);
  const factFit = (model: ModelFit) => result.factsOnly.fits[result.models.indexOf(model)] ?? 50;
  const ranked = result.models.toSorted((a, b) => a.rank - b.rank);
  return (
    <Part topic="Ranking" about="Six models on one scale">
      <h2>{rankingSentence(result, fitContent.verdict.clear)}</h2>
      <Switch label="Facts alone, without our wishes" checked={factsAlone} onChange={setFactsAlone} />
      <RowBars
        from={0}
        to={100}
        ends={['0 against', '50', 'for 100']}
        rows={ranked.map((model) => {
          const fit = factsAlone ? factFit(model) : model.fit;
          return {
            ...modelNames[model.id],
            key: model.id,
            note: noteOf(model),
            value: fit,
            shown: fit.toFixed(0),
            closed: factsAlone
              ? (result.factsOnly.gated[result.models.indexOf(model)] ?? false)
              : model.gates.length > 0,
          };
        })}
      />
      {factsAlone ? (
        <Quiet small>
          {factsSentence(result)} {wishesSentence(input, result)} The order stays, so that you see what moves.
        </Quiet>
      ) : (
        <Quiet small>
          Hollow bars are <Term explain={() => explainTerm('reference')}>references</Term>, not offers on the market. A
          hatched lane is closed, whatever the fit. Models within three points are about equal.
        </Quiet>
      )}
      <Disclosure summary="The same as a table">
        <Table
          caption="Fit of the six models, where 50 means that nothing speaks for or against"
          columns={[
            { key: 'model', title: 'Model' },
            { key: 'rank', title: 'Rank', end: true },
            { key: 'fit', title: 'Fit', end: true },
            { key: 'facts', title: 'Facts alone', end: true },
            { key: 'closed', title: 'Ruled out because' },
          ]}
          rows={ranked.map((model) => ({
            key: model.id,
            cells: [
              modelNames[model.id].name,
              model.rank,
              model.fit.toFixed(0),
              factFit(model).toFixed(0),
              closedBecause(model) || '–',
            ],
          }))}
        />
      </Disclosure>
    </Part>
  );
}

/** Which wishes make the difference, where they do. */
function wishesSentence(input: FitInput, { recommended, factsOnly }: FitResult): string {
  const decisive = factsOnly.recommended === recommended ? [] : decisiveWishes(fitContent, input);
  if (decisive.length === 0) return '';
  const names = listed(
    decisive.map((id) => `‘${wordsOfQuestion(id).title}’`),
    'and',
  );
  return `The answer${decisive.length === 1 ? '' : 's'} to ${names} ${decisive.length === 1 ? 'is' : 'are'} enough to turn it.`;
}

function noteOf(model: ModelFit) {
  const reference = modelNames[model.id].reference;
  const closed = closedBecause(model);
  if (closed === '') return reference;
  return (
    <>
      Not possible: {closed}.{' '}
      <a href="#lift" onClick={showLift}>
        What would lift it
      </a>
    </>
  );
}

/** The address names the screen, so the place on it is scrolled to instead. */
function showLift(event: { preventDefault(): void }): void {
  event.preventDefault();
  const lift = document.getElementById('lift');
  lift?.scrollIntoView();
  lift?.querySelector<HTMLElement>('h2')?.focus();
}

function closedBecause({ gates }: ModelFit): string {
  const short = gates.map(({ id }) => (gateWords as Readonly<Record<string, { short: string }>>)[id]?.short ?? id);
  return listed(short, 'and');
}
