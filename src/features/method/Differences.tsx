import { sourceDifferences } from '../../content/sourceDifferences.ts';
import { Flow, Part } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import styles from './Method.module.css';
import { titlesOf } from './wording.ts';

/** Where sources disagree: each side, and what was chosen. */
export function Differences() {
  return (
    <Part topic="Differences" about="What the sources say, and what we chose" id="differences">
      <h2 tabIndex={-1}>Our sources disagree on {sourceDifferences.length} points; each is settled in the open.</h2>
      <RuledList
        entries={sourceDifferences.map(({ id, topic, sides, chose }) => ({
          key: id,
          label: <b>{topic}</b>,
          children: (
            <Flow>
              {sides.map(({ text, sources }) => (
                <p key={text}>
                  {text} <small className={styles.cited}>{titlesOf(sources)}</small>
                </p>
              ))}
              <p>
                <b>We chose:</b> {chose}
              </p>
            </Flow>
          ),
        }))}
      />
    </Part>
  );
}
