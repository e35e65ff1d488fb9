import { lazy, useState } from 'react';
import { fitContent } from '../../content/fitContent.ts';
import { modelNames } from '../../content/modelNames.ts';
import { sectionWords } from '../../content/questionWords.ts';
import { type FitInput, sectionCurve, sectionWalks, sectionWeightMax, type WeightWalk } from '../../domain/index.ts';
import { ChartFigure } from '../../ui/ChartFigure.tsx';
import { Range } from '../../ui/Field.tsx';
import { Part, Quiet } from '../../ui/Layout.tsx';
import styles from './Result.module.css';
import { listed } from './wording.ts';

const CurveChart = lazy(() => import('../../ui/chart/CurveChart.tsx'));

/** Weights in the table behind the chart. */
const tableSteps = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** What the weight of a section does: the fits as lines over it, with the crossings marked. */
export function WeightWalkPart({ input }: { readonly input: FitInput }) {
  const walks = sectionWalks(fitContent, input);
  const turning = walks.filter(({ winners }) => winners.length > 1);
  const [chosen, setChosen] = useState(turning[0]?.id ?? walks[0]?.id ?? '');
  const walk = walks.find(({ id }) => id === chosen);
  if (!walk || walk.winners.length === 0) return null;
  return (
    <Part topic="Weights" about="One moves, the others stay">
      <h2>{finding(turning)}</h2>
      <div className={styles.walk}>
        <label>
          Weight of{' '}
          <select value={chosen} onChange={(event) => setChosen(event.target.value)}>
            {walks.map(({ id, winners }) => (
              <option key={id} value={id}>
                {titleOf(id)}
                {winners.length > 1 ? '' : ' (changes nothing)'}
              </option>
            ))}
          </select>
        </label>
        <Walk key={walk.id} walk={walk} curve={sectionCurve(fitContent, input, walk.id)} />
      </div>
    </Part>
  );
}

function Walk({ walk, curve }: { readonly walk: WeightWalk; readonly curve: readonly (readonly number[])[] }) {
  const [weight, setWeight] = useState(walk.now);
  const best = walk.winners.findLast(({ from }) => from <= weight)?.model;
  const title = titleOf(walk.id);
  return (
    <>
      <div className={styles.weight}>
        <Range
          min={0}
          max={sectionWeightMax}
          step={1}
          value={weight}
          aria-label={`Weight of ${title}, to look at`}
          onChange={(event) => setWeight(event.target.valueAsNumber)}
        />
        <output>{weight}</output>
      </div>
      <p role="status">
        At {weight}
        {weight === walk.now ? ', as it is now,' : ''}{' '}
        {best ? `${modelNames[best].inSentence} is recommended` : 'nothing is recommended'}. {sentence(walk)}
      </p>
      <ChartFigure
        caption={`Fit of each model over the weight of ‘${title}’. Moving it here changes nothing; Priorities keeps it.`}
        chart={
          <CurveChart
            label={`Fit of the six models over the weight of ${title}`}
            axis={`Weight of ‘${title}’`}
            at={weight}
            crossings={walk.winners.slice(1).map(({ from }) => from)}
            series={fitContent.models.map(({ id }, m) => ({
              ...modelNames[id],
              values: curve.map((fits) => fits[m] ?? 50),
            }))}
          />
        }
        columns={[
          { key: 'weight', title: 'Weight' },
          ...fitContent.models.map(({ id }) => ({ key: id, title: modelNames[id].name, end: true })),
        ]}
        rows={tableSteps.map((step) => ({
          key: String(step),
          cells: [step, ...(curve[step] ?? []).map((fit) => fit.toFixed(0))],
        }))}
      />
      <Quiet small>Models that are ruled out stay so at every weight; they are drawn, but cannot be recommended.</Quiet>
    </>
  );
}

/** Where the winner changes, in words: 'From 71 up BPO comes first.' */
function sentence({ winners }: WeightWalk): string {
  const [first, ...others] = winners;
  if (!first || others.length === 0) return 'No weight of this section changes that.';
  return others
    .map(({ from, model }) => `From ${Math.ceil(from)} up ${modelNames[model].inSentence} comes first.`)
    .join(' ');
}

function finding(turning: readonly WeightWalk[]): string {
  if (turning.length === 0) return 'No weight of a single section changes the result.';
  const names = listed(
    turning.map(({ id }) => `‘${titleOf(id)}’`),
    'or',
  );
  return `Only the weight of ${names} could change the result.`;
}

function titleOf(section: string): string {
  return sectionWords[section as keyof typeof sectionWords].title;
}
