import type { Verdict } from '../domain/index.ts';

/** The only verdict words in the app, each with its tone and glyph. */
export const verdictWords: {
  readonly [V in Verdict]: {
    readonly word: string;
    readonly tone: 'ok' | 'note' | 'care' | 'stop' | 'quiet';
    readonly glyph: 'wide-gap' | 'gap' | 'even' | 'barred' | 'open';
  };
} = {
  clear: { word: 'Clear', tone: 'ok', glyph: 'wide-gap' },
  leaning: { word: 'Leaning', tone: 'note', glyph: 'gap' },
  close: { word: 'Close', tone: 'care', glyph: 'even' },
  none: { word: 'None possible', tone: 'stop', glyph: 'barred' },
  unknown: { word: 'Not enough known', tone: 'quiet', glyph: 'open' },
};
