import type { CostInputs } from '../../domain/index.ts';
import { type CostRange, costRangeInSteps } from './costRange.ts';

export type CostRequest = {
  readonly request: number;
  readonly inputs: CostInputs | null;
  readonly ruledOut: readonly string[];
};
export type CostReply = { readonly request: number } & (
  | { readonly done: number }
  | { readonly range: CostRange }
  | { readonly failed: string }
);

/** The newest request: an older one stops at its next step; one without inputs only stops what runs. */
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<CostRequest>) => {
  newest = data.request;
  if (data.inputs) void run(data.request, data.inputs, data.ruledOut);
});

async function run(request: number, inputs: CostInputs, ruledOut: readonly string[]): Promise<void> {
  const reply = (message: CostReply) => postMessage(message);
  try {
    const steps = costRangeInSteps(inputs, ruledOut);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return reply({ request, range: value });
      reply({ request, done: value });
      await nextMessage();
      if (newest !== request) return;
    }
  } catch (error) {
    reply({ request, failed: error instanceof Error ? error.message : String(error) });
  }
}

/** Lets messages in: promises alone would keep the queue of the worker closed. */
function nextMessage(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
