import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import { verdictWords } from '../../content/verdictWords.ts';
import { assessFit, progressOf } from '../../domain/index.ts';
import { places } from '../../state/places.ts';
import { deleteAssessment, type Held, useWork } from '../../state/work.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Hidden, Quiet, Row } from '../../ui/Layout.tsx';
import { MarkedName, Signal } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import styles from './HomeScreen.module.css';
import { OpenFile } from './OpenFile.tsx';
import { StoreProblems } from './StoreProblems.tsx';

const columns = [
  { key: 'name', title: 'Piece of work' },
  { key: 'recommended', title: 'Recommended' },
  { key: 'sure', title: 'How sure' },
  { key: 'questions', title: 'Questions', end: true },
  { key: 'changed', title: 'Last change', end: true },
  { key: 'actions', title: 'Actions', end: true },
];

/** The assessments kept in this browser, the newest change first. */
export default function KeptAssessments() {
  const held = useWork((work) => work.held);
  const loaded = useWork((work) => work.loaded);
  const keeps = useWork((work) => work.keeps);
  const list = Object.values(held).toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1}>
        Your assessments
      </h2>
      {!keeps && (
        <p role="alert">
          This browser does not let the page keep anything. All works for this visit; save what matters as a file or a
          link before you close the tab.
        </p>
      )}
      <StoreProblems />
      {!loaded && <p role="status">Loading…</p>}
      {loaded && list.length === 0 && (
        <Quiet>None yet. Answer the question above, or see how a finished one looks.</Quiet>
      )}
      {list.length > 0 && (
        <Table
          stack
          caption="Assessments kept in this browser"
          captionHidden
          columns={columns}
          rows={list.map(rowOf)}
        />
      )}
      <Row>
        <OpenFile />
        <ButtonLink look="bare" href={places.start}>
          See an example
        </ButtonLink>
      </Row>
    </section>
  );
}

function rowOf({ assessment, changedAt }: Held) {
  const { id, name, answers, unconfirmed } = assessment;
  const { recommended, verdict } = assessFit(fitContent, assessment);
  const progress = progressOf(fitContent, answers, unconfirmed);
  const words = verdictWords[verdict];
  const begun = progress.answered + progress.notSure < progress.total;
  return {
    key: id,
    cells: [
      <a key="name" href={begun ? places.questions(id) : places.result(id)} dir="auto">
        {name}
      </a>,
      recommended ? <MarkedName key="model" {...modelNames[recommended]} /> : '–',
      <Signal key="sure" tone={words.tone} glyph={words.glyph}>
        {words.word}
      </Signal>,
      `${progress.answered} of ${progress.total} answered`,
      <time key="changed" dateTime={changedAt}>
        {whenChanged(changedAt)}
      </time>,
      <span key="actions">
        <ButtonLink look="bare" href={places.about(id)}>
          Details<Hidden> of {name}</Hidden>
        </ButtonLink>{' '}
        <Button look="bare" onClick={() => removeRow(id)}>
          Delete<Hidden> {name}</Hidden>
        </Button>
      </span>,
    ],
  };
}

/** The button goes with its row, so the focus goes to the heading of the list. */
function removeRow(id: string): void {
  deleteAssessment(id);
  document.getElementById('kept')?.focus();
}

/** The time for today, the day otherwise, in the reader's own format. */
function whenChanged(iso: string): string {
  const when = new Date(iso);
  const today = when.toDateString() === new Date().toDateString();
  return today
    ? `Today, ${when.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' })}`
    : when.toLocaleDateString(undefined, { day: 'numeric', month: 'long', year: 'numeric' });
}
