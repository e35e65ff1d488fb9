import { modelNames } from '../../content/modelNames.ts';
import { type Source, sources } from '../../content/sources.ts';
import { Part } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { gradeWords } from './wording.ts';

const all = Object.entries<Source>(sources);

/** What questions, effects and texts rest on, and which models its authors sell. */
export function Sources({ found }: { readonly found: ReadonlySet<string> | undefined }) {
  if (found?.size === 0) return null;
  const shown = all.filter(([id]) => found?.has(id) ?? true);
  return (
    <Part topic="Sources" about="And what their authors sell" id="sources">
      <h2 tabIndex={-1}>
        {found
          ? `${shown.length} of ${all.length} sources.`
          : 'Three of the five guides sell a model that they describe.'}
      </h2>
      <Table
        stack
        caption="Sources of questions, effects and texts"
        columns={[
          { key: 'title', title: 'Source' },
          { key: 'publisher', title: 'By' },
          { key: 'date', title: 'Date' },
          { key: 'grade', title: 'Grade' },
          { key: 'sells', title: 'Sells' },
        ]}
        rows={shown.map(([id, { title, publisher, about, date, grade, sells }]) => ({
          key: id,
          cells: [
            `${title} (${id})`,
            `${publisher}. ${about}`,
            date ?? 'Undated',
            gradeWords[grade],
            sells.length > 0 ? sells.map((model) => modelNames[model].name).join(', ') : '–',
          ],
        }))}
      />
    </Part>
  );
}
