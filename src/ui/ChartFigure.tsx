import { type ReactNode, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import styles from './ChartFigure.module.css';
import { Disclosure } from './Disclosure.tsx';
import { type Column, Table, type TableRow } from './Table.tsx';

/** A chart with its caption and the same figures as a table, one keystroke away. */
export function ChartFigure({
  caption,
  chart,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly chart: ReactNode;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}) {
  const turn = useTurn();
  const place = useRef<HTMLElement>(null);
  const drawn = useWhileNear(place, chart);
  const drawing = (
    <div className={styles.canvas}>
      <p role="status">Drawing…</p>
    </div>
  );
  return (
    <figure ref={place}>
      {turn.mine ? (
        <Suspense fallback={drawing}>
          {drawn}
          <Standing then={turn.pass} />
        </Suspense>
      ) : (
        drawing
      )}
      <figcaption className={styles.caption}>{caption}</figcaption>
      <Disclosure summary="The same as a table">
        <Table caption={caption} captionHidden columns={columns} rows={rows} />
      </Disclosure>
    </figure>
  );
}

/** The newest of what is given while the place is near the screen; further away it stays as it was, for nobody looks. */
function useWhileNear<T>(place: RefObject<Element | null>, newest: T): T {
  const [near, setNear] = useState(true);
  const [kept, setKept] = useState(newest);
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setNear(entry?.isIntersecting ?? true), {
      rootMargin: '50%',
    });
    observer.observe(place.current);
    const all = () => setNear(true);
    window.addEventListener('beforeprint', all);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', all);
    };
  }, [place]);
  if (near && kept !== newest) setKept(newest);
  return near ? newest : kept;
}

/** Until the last chart of the queue stands, or is no longer wanted. */
let queue: Promise<void> = Promise.resolve();

/**
 * Words come first, charts after them, each in a quiet moment of its own. The next one waits until this one stands:
 * charts that wait for the same code would otherwise all be built the moment it is there.
 */
function useTurn(): { readonly mine: boolean; readonly pass: () => void } {
  const [mine, setMine] = useState(false);
  const passTurn = useRef(() => {});
  useEffect(() => {
    let wanted = true;
    const before = queue;
    queue = new Promise((resolve) => {
      passTurn.current = () => resolve(before);
    });
    void before.then(quietMoment).then(() => wanted && setMine(true));
    return () => {
      wanted = false;
      passTurn.current();
    };
  }, []);
  return { mine, pass: () => passTurn.current() };
}

/** Beside a chart that may still be loading: says when both are on the page. */
function Standing({ then }: { readonly then: () => void }) {
  useEffect(then, [then]);
  return null;
}

function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1_000 });
    else setTimeout(resolve, 200);
  });
}
