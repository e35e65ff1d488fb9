import { useEffect, useState } from 'react';
import { type AskedRange, type CostRange, costRangeInSteps } from './costRange.ts';
import type { CostReply, CostRequest } from './costWorker.ts';

export type CostRangeState =
  | { readonly kind: 'known'; readonly range: CostRange }
  /** `done` is a share; `cancel` leaves what is known as it is. */
  | { readonly kind: 'running'; readonly done: number; readonly cancel: () => void }
  | { readonly kind: 'cancelled'; readonly restart: () => void }
  | { readonly kind: 'failed'; readonly why: string };

/** The ranges of a comparison, worked out beside the page; what is asked for later overtakes what still runs. */
export function useCostRange(asked: AskedRange): CostRangeState {
  const key = JSON.stringify(asked);
  const [state, setState] = useState<{ readonly key: string; readonly state: CostRangeState }>();
  useEffect(() => {
    const put = (next: CostRangeState) => setState({ key, state: next });
    let stop: () => void = () => undefined;
    const cancel = () => {
      stop();
      put({ kind: 'cancelled', restart: run });
    };
    const run = () => {
      put({ kind: 'running', done: 0, cancel });
      const since = performance.now();
      stop = start(JSON.parse(key) as AskedRange, (reply) => {
        if ('range' in reply) put({ kind: 'known', range: reply.range });
        else if ('failed' in reply) put({ kind: 'failed', why: reply.failed });
        // What is done before anybody could see it need not be drawn.
        else if (performance.now() - since > shownAfterMs) put({ kind: 'running', done: reply.done, cancel });
      });
    };
    run();
    return () => stop();
  }, [key]);
  return state?.key === key ? state.state : starting;
}

const shownAfterMs = 300;

/** Until the request is on its way. */
const starting: CostRangeState = { kind: 'running', done: 0, cancel: () => undefined };

type Listener = (reply: CostReply) => void;

/** Undefined before the first request, null where there is none to be had. */
let worker: Worker | null | undefined;
let requests = 0;
const listeners = new Map<number, { readonly asked: AskedRange; readonly listen: Listener }>();

/** Starts and returns the way to stop. */
function start(asked: AskedRange, listen: Listener): () => void {
  if (worker === undefined) worker = newWorker();
  const request = ++requests;
  listeners.clear();
  listeners.set(request, { asked, listen });
  if (worker) send({ request, asked });
  else onPage(request);
  return () => {
    if (listeners.delete(request) && worker) send({ request: ++requests, asked: null });
  };
}

function send(message: CostRequest): void {
  // A worker of our own has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker?.postMessage(message);
}

/** Null where the browser has none or forbids it: then the same is worked out on the page, between its frames. */
function newWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    const made = new Worker(new URL('./costWorker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<CostReply>) => listeners.get(data.request)?.listen(data));
    made.addEventListener('error', () => {
      worker = null;
      for (const request of listeners.keys()) onPage(request);
    });
    return made;
  } catch {
    return null;
  }
}

function onPage(request: number): void {
  const one = listeners.get(request);
  if (!one) return;
  const steps = costRangeInSteps(one.asked);
  const next = () => {
    if (!listeners.has(request)) return;
    const { done, value } = steps.next();
    one.listen(done ? { request, range: value } : { request, done: value });
    if (!done) setTimeout(next, 0);
  };
  setTimeout(next, 0);
}
