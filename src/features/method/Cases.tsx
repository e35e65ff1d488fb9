import { type CalibrationCase, calibrationRecord, type CaseReading } from '../../content/calibrationRecord.ts';
import { modelNames } from '../../content/modelNames.ts';
import { gateWords } from '../../content/ruleWords.ts';
import { verdictWords } from '../../content/verdictWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Quiet } from '../../ui/Layout.tsx';
import { RuledList } from '../../ui/Lists.tsx';
import { Table } from '../../ui/Table.tsx';
import { CaseSource } from './CaseSource.tsx';
import styles from './Method.module.css';

const isWrong = ({ readings }: CalibrationCase) => readings.some(({ right }) => !right);
const wrong = calibrationRecord.cases.filter(isWrong);
const wrongReadings = calibrationRecord.readings - calibrationRecord.right;

/** Where the tool was wrong, and by how much. */
export function WrongCases() {
  return (
    <>
      <h3>
        {wrongReadings} readings of {wrong.length} cases were wrong.
      </h3>
      <p>
        The weakest spot is telling in-house, a dedicated team and staff augmentation apart: in all three you direct the
        people yourself.
      </p>
      <RuledList
        entries={wrong.map((one) => ({
          key: one.id,
          label: <b>{one.title}</b>,
          children: (
            <>
              <p>The source says {modelNames[one.verdict].inSentence}.</p>
              <p>{told('First', one.readings[0], one)}</p>
              <p>{told('Second', one.readings[1], one)}</p>
              <Quiet small>
                <CaseSource {...one.source} />
              </Quiet>
            </>
          ),
        }))}
      />
    </>
  );
}

/** All the cases with their sources, those with a wrong reading first. */
export function AllCases() {
  const right = calibrationRecord.cases.filter((one) => !isWrong(one));
  return (
    <Disclosure summary={`All ${calibrationRecord.cases.length} cases, with their sources`}>
      <Table
        stack
        caption="What each source says, and what Remit recommends for each of the two readings; wrong ones first"
        columns={[
          { key: 'case', title: 'Case' },
          { key: 'verdict', title: 'The source says' },
          { key: 'first', title: 'First reading' },
          { key: 'second', title: 'Second reading' },
          { key: 'source', title: 'Source' },
        ]}
        rows={[...wrong, ...right].map((one) => ({
          key: one.id,
          cells: [
            one.title,
            <>
              {modelNames[one.verdict].name}
              {one.accepted.length > 0 && `; accepts ${one.accepted.map((id) => modelNames[id].inSentence).join(', ')}`}
            </>,
            ...one.readings.map(shortly),
            <small key="source" className={styles.block}>
              <CaseSource {...one.source} />
            </small>,
          ],
        }))}
      />
    </Disclosure>
  );
}

function told(which: string, reading: CaseReading, { verdict: own }: CalibrationCase) {
  const { recommended, verdict, right, ahead = 0, ruledOutBy = [] } = reading;
  const said = `${modelNames[recommended].inSentence} (${verdictWords[verdict].word.toLowerCase()})`;
  if (right) return `${which} reading right: ${said}.`;
  const points = ahead.toFixed(0) === '1' ? '1 point' : `${ahead.toFixed(0)} points`;
  const closed = ruledOutBy.map((gate) => `, which a gate rules out because ${gateWords[gate].short}`).join('');
  return (
    <>
      <b>{which} reading wrong:</b> {said}, {points} ahead of {modelNames[own].inSentence}
      {closed}.
    </>
  );
}

function shortly({ recommended, verdict, right }: CaseReading, i: number) {
  const said = `${modelNames[recommended].name} (${verdictWords[verdict].word.toLowerCase()})`;
  return right ? `${said}, right` : <b key={i}>{said}, wrong</b>;
}
