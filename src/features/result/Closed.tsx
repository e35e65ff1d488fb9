import { modelNames } from '../../content/modelNames.ts';
import { gateWords } from '../../content/ruleWords.ts';
import type { FitResult } from '../../domain/index.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { capital } from './verdictSentences.ts';
import { spelled } from './wording.ts';

type GateTable = Readonly<Record<string, { readonly why: string; readonly lift: string } | undefined>>;

/** The models that are ruled out, apart from their fit, each with what would lift it. */
export function Closed({ result }: { readonly result: FitResult }) {
  const closed = result.models.filter(({ gates }) => gates.length > 0).toSorted((a, b) => a.rank - b.rank);
  if (closed.length === 0) return null;
  return (
    <Part topic="Ruled out" about="Whatever the fit and the weights" id="lift">
      <h2 tabIndex={-1}>
        {capital(spelled(closed.length))} {closed.length === 1 ? 'model is' : 'models are'} not possible with these
        answers.
      </h2>
      <RuledList
        entries={closed.map(({ id, gates }) => ({
          key: id,
          label: <MarkedName {...modelNames[id]} />,
          children: gates.map((gate) => {
            const words = (gateWords as GateTable)[gate.id];
            return (
              <div key={gate.id}>
                <p>{words?.why}</p>
                <Quiet>What would lift it: {words?.lift}</Quiet>
              </div>
            );
          }),
        }))}
      />
    </Part>
  );
}
