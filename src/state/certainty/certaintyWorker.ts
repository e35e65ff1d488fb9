import type { FitInput } from '../../domain/index.ts';
import { certaintyOf } from './certainty.ts';

/** One request at a time; the page sends the next one only when this one is answered. */
addEventListener('message', ({ data }: MessageEvent<FitInput>) => {
  postMessage(certaintyOf(data));
});
