import figure from '../ChartFigure.module.css';
import { MarkedName, type Shape, type Tone } from '../Mark.tsx';

/** The names of the series with their shapes, above a chart. */
export function SeriesKey({
  series,
}: {
  readonly series: readonly { readonly name: string; readonly shape: Shape; readonly tone: Tone }[];
}) {
  return (
    <div className={figure.key}>
      {series.map(({ name, shape, tone }) => (
        <span key={name}>
          <MarkedName name={name} shape={shape} tone={tone} />
        </span>
      ))}
    </div>
  );
}
