import { methodChanges } from '../../content/methodChanges.ts';
import { Part, Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';

const [latest] = methodChanges;

/** What changed in the method, newest first. */
export function Changes() {
  return (
    <Part topic="Changes" about="Of the method, not of the program" id="changes">
      <h2 tabIndex={-1}>
        Version {latest?.version} is in use{methodChanges.length === 1 && ', and it is the first'}.
      </h2>
      <RuledList
        entries={methodChanges.map((one) => ({
          key: String(one.version),
          label: (
            <>
              <b>Version {one.version}</b>
              <Quiet small>
                <time dateTime={one.date}>{dayOf(one.date)}</time>
              </Quiet>
            </>
          ),
          children: (
            <>
              <p>{one.title}.</p>
              <p>
                {one.questions} questions, {one.gates} gates, {one.cautions} cautions; ‘clear’ from {one.clear} points
                of lead, ‘leaning’ from {one.leaning}.
              </p>
              {one.changes.map((change) => (
                <p key={change}>{change}</p>
              ))}
            </>
          ),
        }))}
      />
    </Part>
  );
}

/** The day in the reader's own format, the same in every time zone. */
function dayOf(date: string): string {
  return new Date(date).toLocaleDateString(undefined, { dateStyle: 'long', timeZone: 'UTC' });
}
