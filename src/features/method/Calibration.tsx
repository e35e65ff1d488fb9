import { calibrationRecord, clearRightAim } from '../../content/calibrationRecord.ts';
import { fitContent } from '../../content/fitContent.ts';
import { verdictWords } from '../../content/verdictWords.ts';
import type { Verdict } from '../../domain/index.ts';
import { Flow, Part, Split, Spread } from '../../ui/Layout.tsx';
import { Figures } from '../../ui/Lists.tsx';
import { Signal } from '../../ui/Mark.tsx';
import { Table } from '../../ui/Table.tsx';
import { AllCases, WrongCases } from './Cases.tsx';
import { KeptAside } from './KeptAside.tsx';
import styles from './Method.module.css';
import { Settling } from './Settling.tsx';
import { ofAll, percent } from './wording.ts';

const { readings, right, amongFirstTwo, warnedAgainst, byVerdict, cases } = calibrationRecord;
const { clear, leaning } = fitContent.verdict;
const less = { said: readings - byVerdict.clear.said, right: right - byVerdict.clear.right };

/** How often each verdict word was right on published decisions, and where the tool was wrong. */
export function Calibration() {
  return (
    <Part topic="How often right" about={`${cases.length} published decisions, each read twice`} id="calibration">
      <h2 tabIndex={-1}>
        ‘Clear’ was right in {ofAll(byVerdict.clear)} readings, anything less in {ofAll(less)}.
      </h2>
      <Split>
        <Spread>
          <p>
            {cases.length} decisions were described without the verdict of their source, and the questions were answered
            from each description twice, independently. A reading is right where the recommended model is the one that
            the source chose, or one that it accepts.
          </p>
          <div className={styles.narrow}>
            <ReliabilityTable />
          </div>
          <Flow>
            <p>
              The thresholds, {clear} and {leaning} points of lead, were chosen so that ‘clear’ is right in at least{' '}
              {percent(clearRightAim)} of the readings where it is said. They were chosen on readings like these, and
              the two readings of a case are alike: so take ‘clear’ as ‘seldom wrong’, not as ‘never’.
            </p>
            <p>
              Below that the word says little: ‘leaning’ was right in {ofAll(byVerdict.leaning)}, ‘close’ in{' '}
              {ofAll(byVerdict.close)}. Take both as a reason to look closer.
            </p>
          </Flow>
        </Spread>
        <Figures
          entries={[
            { key: 'right', label: `of ${readings} readings right`, children: right },
            { key: 'two', label: `of ${readings} with a right model among the first two`, children: amongFirstTwo },
            { key: 'warned', label: 'with a model that the source warns against', children: warnedAgainst },
          ]}
        />
      </Split>
      <Flow>
        <WrongCases />
        <KeptAside />
        <Settling />
        <AllCases />
      </Flow>
    </Part>
  );
}

function ReliabilityTable() {
  return (
    <Table
      caption={`How often each word was right when it was said, in ${readings} readings`}
      columns={[
        { key: 'word', title: 'Remit says' },
        { key: 'right', title: 'Right', end: true },
        { key: 'share', title: 'Share', end: true },
      ]}
      rows={(Object.keys(byVerdict) as Verdict[]).map((verdict) => {
        const { word, tone, glyph } = verdictWords[verdict];
        const { said, right: rightOnes } = byVerdict[verdict];
        const wasSaid = said > 0;
        return {
          key: verdict,
          cells: [
            <Signal key="word" tone={tone} glyph={glyph}>
              {word}
            </Signal>,
            wasSaid ? ofAll(byVerdict[verdict]) : 'not said',
            wasSaid ? percent(rightOnes / said) : '–',
          ],
        };
      })}
    />
  );
}
