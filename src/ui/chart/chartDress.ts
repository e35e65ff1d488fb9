import { useChartTheme } from './chartTheme.ts';

interface TextLook {
  /** As a canvas takes it. */
  readonly font: string;
  readonly lineHeight: number;
  readonly colour: string;
  /** Around the letters, so that lines of the chart stay off them. */
  readonly halo: string;
}

/** How charts are dressed in the tokens: their texts, which grow with the page on a projector, and their axes. */
export function useChartDress() {
  const { colour, font, still } = useChartTheme();
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const look = (weight: number, rem: number, ink: string): TextLook => ({
    font: `${weight} ${rem * root}px ${font}`,
    lineHeight: 1.3 * rem * root,
    colour: ink,
    halo: colour('--paper'),
  });
  const ticks = { color: colour('--ink-2'), font: { family: font, size: 0.8125 * root }, maxRotation: 0 };

  /** Amounts: lines across the chart, the one of zero in ink. */
  function valueAxis(format: (value: number) => string) {
    return {
      ticks: { ...ticks, padding: 8, maxTicksLimit: 7, callback: (value: number | string) => format(Number(value)) },
      grid: {
        drawTicks: false,
        color: ({ tick }: { tick: { value: number } }) => colour(tick.value === 0 ? '--ink' : '--rule'),
        lineWidth: ({ tick }: { tick: { value: number } }) => (tick.value === 0 ? 1.5 : 1),
      },
      border: { display: false },
    };
  }

  return {
    colour,
    tick: look(400, 0.8125, colour('--ink-2')),
    name: look(400, 0.875, colour('--ink')),
    strongName: look(600, 0.875, colour('--ink')),
    ticks,
    valueAxis,
    /** What every chart takes: no events, since its figures stand in a table. */
    common: {
      maintainAspectRatio: false,
      resizeDelay: 100,
      animation: still ? (false as const) : { duration: 150 },
      events: [],
    },
  };
}

export type ChartDress = ReturnType<typeof useChartDress>;
export type { TextLook };
