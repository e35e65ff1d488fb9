import { calibrationRecord, keptAside } from '../../content/calibrationRecord.ts';
import { fitContent } from '../../content/fitContent.ts';
import { Quiet } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';
import { ofAll, percent, titlesOf } from './wording.ts';

const { readings, right, sameTwice, answersAgree, givenAnswersAgree, byVerdict, cases } = calibrationRecord;
const { clear } = fitContent.verdict;

/** What is known of the cases that are not shown, beside the same of those that are. */
export function KeptAside() {
  return (
    <>
      <h3>{keptAside.cases} further cases are kept aside.</h3>
      <p>
        They check that a change of the method helps in general, so they are not part of the program and cannot be
        listed here. What was measured on them is reported, not recomputed.
      </p>
      <Table
        stack
        caption="Cases on this page and cases kept aside"
        columns={[
          { key: 'what', title: 'Measured' },
          { key: 'here', title: `These ${cases.length} cases`, end: true },
          { key: 'aside', title: `The ${keptAside.cases} kept aside`, end: true },
        ]}
        rows={[
          {
            key: 'right',
            cells: ['Readings that are right', percent(right / readings), percent(keptAside.rightShare)],
          },
          {
            key: 'clear',
            cells: [`Right where the lead is ${clear} points or more`, ofAll(byVerdict.clear), ofAll(keptAside.clear)],
          },
          {
            key: 'same',
            cells: [
              'Cases with the same recommendation from both readings',
              percent(sameTwice / cases.length),
              percent(keptAside.sameTwiceShare),
            ],
          },
        ]}
      />
      <p>
        Of the {keptAside.readings} readings kept aside, {percent(keptAside.rightShareOnMarket)} are right for the four
        models on the market. The two readings of a case on this page agree on {percent(answersAgree)} of the answers,
        and on {percent(givenAnswersAgree)} where both gave one: that bounds what any method can reach.
      </p>
      <Quiet small>Source of the figures kept aside: {titlesOf(keptAside.sources)}.</Quiet>
    </>
  );
}
