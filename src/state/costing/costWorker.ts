import { type AskedRange, type CostRange, costRangeInSteps } from './costRange.ts';

export type CostRequest = { readonly request: number; readonly asked: AskedRange | null };
export type CostReply = { readonly request: number } & (
  | { readonly done: number }
  | { readonly range: CostRange }
  | { readonly failed: string }
);

/** The newest request: an older one stops at its next step; one that asks for nothing only stops what runs. */
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<CostRequest>) => {
  newest = data.request;
  if (data.asked) void run(data.request, data.asked);
});

async function run(request: number, asked: AskedRange): Promise<void> {
  const reply = (message: CostReply) => postMessage(message);
  try {
    const steps = costRangeInSteps(asked);
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
