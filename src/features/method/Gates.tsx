import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import { gateWords } from '../../content/ruleWords.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { MarkedName } from '../../ui/Mark.tsx';
import { Clauses } from './Clauses.tsx';
import { titlesOf } from './wording.ts';

const { gates } = fitContent;

/** What rules a model out: when, why, and what would lift it. */
export function Gates({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = gates.filter(({ id }) => found?.has(id) ?? true);
  return (
    <Part topic="Gates" about="What rules a model out" id="gates">
      <h2 tabIndex={-1}>
        {found ? `${shown.length} of ${gates.length} gates.` : `${gates.length} rules that no weight can overrule.`}
      </h2>
      <RuledList
        entries={shown.map(({ id, when, models }) => ({
          key: id,
          label: models.map((model) => (
            <div key={model}>
              <MarkedName {...modelNames[model]} />
            </div>
          )),
          children: (
            <>
              <p>{gateWords[id].why}</p>
              <Clauses when={when} />
              <p>{gateWords[id].lift}</p>
              <Quiet small>{titlesOf(gateWords[id].sources)}</Quiet>
            </>
          ),
        }))}
      />
    </Part>
  );
}
