import { places } from '../../state/places.ts';
import type { Held } from '../../state/work.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { Flow, Quiet, Row } from '../../ui/Layout.tsx';
import styles from './Ask.module.css';

/** Where no assessment here asked the questions: the reader says which one the answers are for. */
export function WhichAssessment({
  held,
  chosen,
  onChoose,
}: {
  readonly held: Readonly<Record<string, Held>>;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}) {
  const list = Object.values(held).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  if (list.length === 0)
    return (
      <Flow>
        <p role="alert">
          This browser holds no assessment that the answers could belong to. Open the link in the browser from which the
          questions were asked.
        </p>
        <Row>
          <ButtonLink look="main" href={places.home}>
            Go to your assessments
          </ButtonLink>
        </Row>
      </Flow>
    );
  return (
    <fieldset className={styles.which}>
      <legend>
        <h2>None of your assessments here asked this. Which one is it for?</h2>
      </legend>
      <Flow>
        <Quiet>
          That is so with a copy, and with an assessment that was opened from a file. If none of them fits, open the
          link in the browser from which the questions were asked.
        </Quiet>
        <Choices
          name="assessment"
          value={chosen}
          onChoose={onChoose}
          choices={list.map(({ assessment, changedAt }) => ({
            id: assessment.id,
            label: assessment.name || 'Without a name',
            description: `Last changed ${new Date(changedAt).toLocaleDateString(undefined, { dateStyle: 'long' })}`,
          }))}
        />
      </Flow>
    </fieldset>
  );
}
