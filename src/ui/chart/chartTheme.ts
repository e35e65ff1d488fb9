import { useSyncExternalStore } from 'react';
import type { Tone } from '../Mark.tsx';

interface ChartTheme {
  /** A token as the colour that holds now, light or dark. */
  readonly colour: (tone: Tone) => string;
  readonly font: string;
  /** The reader asked for less motion. */
  readonly still: boolean;
}

const darkScheme = '(prefers-color-scheme: dark)';

/** Colours by theme and token: asking the page for one makes it work out its styles, so each is asked for once. */
const resolved = new Map<string, string>();
let probe: HTMLElement | null = null;

/** What a canvas needs of the tokens, drawn anew when the colours of the page change. */
export function useChartTheme(): ChartTheme {
  const theme = useSyncExternalStore(onThemeChange, themeNow);
  return {
    colour: (tone) => colourNow(theme, tone),
    font: getComputedStyle(document.body).fontFamily,
    still: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** The numbers of an axis as they are: chart.js would start Intl for them, which alone takes 40 ms of a slow computer. */
export function plain(value: number | string): string {
  return String(value);
}

function colourNow(theme: string, tone: Tone): string {
  const key = `${theme} ${tone}`;
  const known = resolved.get(key);
  if (known !== undefined) return known;
  probe ??= newProbe();
  probe.style.color = `var(${tone})`;
  const found = getComputedStyle(probe).color;
  resolved.set(key, found);
  return found;
}

/** One element that stays, so that asking for a colour touches nothing else of the page. */
function newProbe(): HTMLElement {
  const made = document.documentElement.appendChild(document.createElement('span'));
  made.hidden = true;
  // High contrast replaces colours of text; the lines of a chart are told apart by theirs.
  made.style.forcedColorAdjust = 'none';
  return made;
}

function themeNow(): string {
  return `${document.documentElement.dataset.theme ?? ''} ${String(matchMedia(darkScheme).matches)}`;
}

function onThemeChange(changed: () => void): () => void {
  const media = matchMedia(darkScheme);
  media.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    media.removeEventListener('change', changed);
    observer.disconnect();
  };
}
