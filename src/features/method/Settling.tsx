import { settlingRecord } from '../../content/settlingRecord.ts';
import { Flow, Quiet } from '../../ui/Layout.tsx';
import { Table } from '../../ui/Table.tsx';

const { readings, practicallySettled, fixed, shortest } = settlingRecord;

/** How many questions it takes until none that is open can change the result, in the two orders. */
export function Settling() {
  return (
    <Flow>
      <h3>
        The shortest way settles the result after {Math.floor(shortest.median)} questions, the fixed order after{' '}
        {Math.floor(fixed.median)}.
      </h3>
      <Table
        caption={`Questions until no open one can change the recommendation, in ${readings} readings`}
        columns={[
          { key: 'order', title: 'Order' },
          { key: 'median', title: 'Median', end: true },
          { key: 'low', title: 'A quarter needs at most', end: true },
          { key: 'high', title: 'Three quarters need at most', end: true },
        ]}
        rows={[
          { key: 'shortest', cells: ['Worth most first', shortest.median, ...shortest.quartiles] },
          { key: 'fixed', cells: ['As in the list', fixed.median, ...fixed.quartiles] },
        ]}
      />
      <Quiet small>
        Answers that a reading leaves open are filled with the one given most often. ‘Practically settled’, at least 99
        % of plausible weights and answers, is reached in {practicallySettled} of the {readings} readings once
        everything is answered, so that in either order more than half of them never get there: weights alone can move a
        close result.
      </Quiet>
    </Flow>
  );
}
