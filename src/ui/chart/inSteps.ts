import type { Chart, Plugin } from 'chart.js';

/** The next stop of each chart that is there; one past the last when it is drawn. */
const reached = new WeakMap<Chart, number>();
const last = 3;

/** Builds a new chart over several tasks: in one, it would hold up the page of a slow computer. */
export const inSteps: Plugin = {
  id: 'inSteps',
  beforeInit: (chart) => void reached.set(chart, 0),
  // The order in which an update of chart.js comes by.
  beforeUpdate: (chart) => passes(chart, 0),
  beforeLayout: (chart) => passes(chart, 1),
  beforeDatasetsUpdate: (chart) => passes(chart, 2),
  beforeRender: (chart) => passes(chart, last),
  beforeEvent: (chart) => reached.get(chart) === last + 1,
  afterDestroy: (chart) => void reached.delete(chart),
};

/** False stops chart.js here; a task of its own then goes on to the next stop. */
function passes(chart: Chart, stop: number): boolean {
  const next = reached.get(chart) ?? 0;
  if (next === stop) setTimeout(() => goOn(chart, stop));
  return next > stop;
}

function goOn(chart: Chart, stop: number): void {
  // It is gone, or was updated meanwhile and has gone on already.
  if (reached.get(chart) !== stop) return;
  reached.set(chart, stop + 1);
  if (stop === last) chart.render();
  else chart.update();
}
