import { useEffect, useState } from 'react';
import type { FitInput } from '../../domain/index.ts';
import { type Certainty, certaintyOf } from './certainty.ts';

/**
 * How sure a result is, as soon as it is known: null while it is computed. What is asked for again meanwhile overtakes what
 * waits, so that the page never queues up work for answers that are already changed.
 */
export function useCertainty({ answers, weights, unconfirmed }: FitInput): Certainty | null {
  const key = JSON.stringify([answers, weights, unconfirmed]);
  const [known, setKnown] = useState<{ readonly key: string; readonly certainty: Certainty }>();
  useEffect(() => {
    let wanted = true;
    const [nowAnswers, nowWeights, nowUnconfirmed] = JSON.parse(key) as [
      FitInput['answers'],
      FitInput['weights'] | null,
      FitInput['unconfirmed'] | null,
    ];
    const input = {
      answers: nowAnswers,
      ...(nowWeights && { weights: nowWeights }),
      ...(nowUnconfirmed && { unconfirmed: nowUnconfirmed }),
    };
    request({ input, isWanted: () => wanted, done: (certainty) => wanted && setKnown({ key, certainty }) });
    return () => {
      wanted = false;
    };
  }, [key]);
  return known?.key === key ? known.certainty : null;
}

interface Request {
  readonly input: FitInput;
  /** False once somebody asked for something newer in its place. */
  readonly isWanted: () => boolean;
  readonly done: (certainty: Certainty) => void;
}

/** Undefined before the first request, null where there is none to be had. */
let worker: Worker | null | undefined;
let running: Request | undefined;
const queue: Request[] = [];

function request(one: Request): void {
  queue.push(one);
  if (!running) startNext();
}

function startNext(): void {
  do running = queue.shift();
  while (running && !running.isWanted());
  if (!running) return;
  if (worker === undefined) worker = newWorker();
  const { input } = running;
  // A worker of our own has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  if (worker) worker.postMessage(input);
  else setTimeout(() => finish(certaintyOf(input)), 0);
}

function finish(certainty: Certainty): void {
  const one = running;
  startNext();
  one?.done(certainty);
}

/** Null where the browser has none or forbids it: then the same is computed on the page, after the frame. */
function newWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const made = new Worker(new URL('./certaintyWorker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<Certainty>) => finish(data));
    made.addEventListener('error', () => {
      worker = null;
      if (running) queue.unshift(running);
      startNext();
    });
    return made;
  } catch {
    return null;
  }
}
