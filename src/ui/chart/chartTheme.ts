import { useSyncExternalStore } from 'react';
import type { Tone } from '../Mark.tsx';

interface ChartTheme {
  /** A token as the colour that holds now, light or dark. */
  readonly colour: (tone: Tone) => string;
  readonly font: string;
  /** The reader asked for less motion. */
  readonly still: boolean;
}

/** What a canvas needs of the tokens, drawn anew when the colours of the page change. */
export function useChartTheme(): ChartTheme {
  useSyncExternalStore(onThemeChange, themeNow);
  const resolved = new Map<Tone, string>();
  const colour = (tone: Tone) => {
    const known = resolved.get(tone);
    if (known !== undefined) return known;
    const holder = document.body.appendChild(document.createElement('span'));
    // High contrast replaces colours of text; the lines of a chart are told apart by theirs.
    holder.style.forcedColorAdjust = 'none';
    holder.style.color = `var(${tone})`;
    const found = getComputedStyle(holder).color;
    holder.remove();
    resolved.set(tone, found);
    return found;
  };
  const font = getComputedStyle(document.body).fontFamily;
  return { colour, font, still: matchMedia('(prefers-reduced-motion: reduce)').matches };
}

const darkScheme = '(prefers-color-scheme: dark)';

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
