import { useState } from 'react';
import { type FigureId, figureIds, type TornadoBar } from '../../domain/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Row } from '../../ui/Layout.tsx';
import { useCostForm } from './costForm.ts';
import { FigureInput } from './FigureInput.tsx';

/** Inputs that are asked for next, because they move the difference most. */
const nextCount = 6;

/** Kept in their order while they are worked on: a list that sorts itself anew under the hands is no list. */
export function NextFigures() {
  const { view } = useCostForm();
  const { range } = view;
  const bars = range.kind === 'known' ? range.range.tornado?.bars : undefined;
  const [order, setOrder] = useState<readonly FigureId[]>();
  if (!order && bars) setOrder(leading(bars));
  if (order?.length === 0 || (range.kind === 'known' && !bars)) return null;
  const moved = order !== undefined && bars !== undefined && leading(bars).join() !== order.join();
  return (
    <Disclosure summary="Then those that move the difference most">
      {order?.map((id) => (
        <FigureInput key={id} id={id} named />
      ))}
      {moved && (
        <Row>
          <Button look="bare" onClick={() => setOrder(leading(bars))}>
            Show those that matter most now
          </Button>
        </Row>
      )}
    </Disclosure>
  );
}

function leading(bars: readonly TornadoBar[]): FigureId[] {
  return bars
    .map(({ figure }) => figure)
    .filter((id): id is FigureId => (figureIds as readonly string[]).includes(id))
    .slice(0, nextCount);
}
