import { glossary } from '../../content/glossary.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';

/** The words of the product and of the field. */
export function Glossary({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = glossary.filter(({ id }) => found?.has(id) ?? true);
  return (
    <Part topic="Glossary" about="Words used here" id="glossary">
      <h2 tabIndex={-1}>
        {found ? `${shown.length} of ${glossary.length} terms.` : `${glossary.length} terms, each in plain words.`}
      </h2>
      <RuledList
        entries={shown.map(({ id, term, aka, text }) => ({
          key: id,
          label: (
            <>
              <b>{term}</b>
              {aka && <Quiet small>{aka.join(', ')}</Quiet>}
            </>
          ),
          children: <p>{text}</p>,
        }))}
      />
    </Part>
  );
}
