import { useState } from 'react';
import { costFaults } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Row } from '../../ui/Layout.tsx';
import { readAmount } from '../../ui/readAmount.ts';
import { useCostForm } from './costForm.ts';

/** When the price of a project is paid; 30 % at the start, 40 % halfway, 30 % at the end unless said otherwise. */
export function Milestones() {
  const { view, change } = useCostForm();
  const { milestones } = view.structure;
  const { locale, number, share } = view.amounts;
  const written = milestones?.map(([month, part]) => `${number(month)}: ${share(part)}`).join('; ') ?? '';
  const [text, setText] = useState(written);
  const [error, setError] = useState<string>();
  const keep = () => {
    if (text.trim() === '') {
      setError(undefined);
      if (milestones) change({ milestones: undefined });
      return;
    }
    const read = readMilestones(text, locale);
    const fault = read ? faultOf(read) : 'Write month and share in pairs, as in 0: 30 %; 4: 40 %; 8: 30 %.';
    setError(fault);
    if (read && !fault) change({ milestones: read });
  };
  return (
    <>
      <TextField
        label="When it is paid"
        help="Month after the start and share of the price, as in 0: 30 %; 4: 40 %; 8: 30 %. Empty: 30, 40 and 30 % at the start, halfway and at the end."
        value={text}
        error={error}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
      />
      {milestones && (
        <Row>
          <Button
            look="bare"
            onClick={() => {
              setText('');
              setError(undefined);
              change({ milestones: undefined });
            }}
          >
            Put the usual milestones back
          </Button>
        </Row>
      )}
    </>
  );
}

function readMilestones(text: string, locale: string): [number, number][] | null {
  const pairs = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => part.split(':'));
  const read = pairs.map(([month = '', part = '', ...rest]) => {
    const at = readAmount(month, { locale });
    const share = readAmount(part, { locale, percent: true });
    return rest.length === 0 && at.kind === 'amount' && share.kind === 'amount'
      ? ([at.value, share.value] as [number, number])
      : null;
  });
  return read.every((pair) => pair !== null) ? read : null;
}

function faultOf(milestones: readonly (readonly [number, number])[]): string | undefined {
  const [fault] = costFaults({
    horizonMonths: 12,
    models: { 'project-outsourcing': { buildMonths: 1, milestones } },
  });
  if (!fault) return undefined;
  if (fault.kind === 'milestones-do-not-add-up')
    return `The shares add up to ${Number((100 * Number(fault.value)).toFixed(2))} %; they have to add up to 100 %.`;
  return 'Months are whole numbers from 0 to 84, shares lie between 0 and 100 %.';
}
