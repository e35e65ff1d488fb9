import { sectionWords } from '../../content/questionWords.ts';
import type { Assessment, Progress } from '../../domain/index.ts';
import { goTo, places } from '../../state/places.ts';
import { prefer } from '../../state/preferences.ts';
import { Steps } from '../../ui/Steps.tsx';
import styles from './Questions.module.css';
import { type Layout, placeInSection, type Stop } from './stops.ts';

const layouts = [
  { id: 'one', label: 'One at a time' },
  { id: 'shortest', label: 'Shortest way' },
  { id: 'section', label: 'By section' },
  { id: 'list', label: 'All in one list' },
] as const;

/** How far it has come, where this is, and how many questions stand on the screen at once. */
export function ProgressHead({
  assessment,
  progress,
  stop,
  layout,
}: {
  readonly assessment: Assessment;
  readonly progress: Progress;
  readonly stop: Stop;
  readonly layout: Layout;
}) {
  const choose = (one: Layout) => {
    prefer({ layout: one });
    goTo(places.questions(assessment.id, stop.sections.length === 1 ? stop.questions[0] : undefined));
  };
  const { answered, total, notSure, unconfirmed } = progress;
  const said = [
    `${answered} of ${total} answered`,
    notSure > 0 && `${notSure} not sure`,
    unconfirmed > 0 && `${unconfirmed} typical, to confirm`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <div className={styles.head}>
      <Steps label={said} steps={progress.sections} />
      <div className={styles.line}>
        <span>
          {stop.questions.length === 1 && (
            <>
              <b>{sectionWords[stop.sections[0].id].title}</b>, {placeInSection(stop)}.{' '}
            </>
          )}
          {said}.
        </span>
        <fieldset className={styles.layouts} aria-label="How many questions at once">
          {layouts.map(({ id, label }) => (
            <label key={id}>
              <input
                type="radio"
                name={`layout-${assessment.id}`}
                checked={layout === id}
                onChange={() => choose(id)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
