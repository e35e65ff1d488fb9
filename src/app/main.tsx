import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { followOtherTab, startWork, workWithoutStore, writeNow } from '../state/work.ts';
import { App } from './App.tsx';
import { prefetchScreens } from './screens.ts';
import { keepScrollPlaces } from './scrollPlaces.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

// The first question can be answered before the stores are read; what is begun meanwhile is written after.
void import('../io/storage/browserAssessments.ts')
  .then(({ browserAssessments }) => startWork(browserAssessments(__BUILD__)))
  .catch(workWithoutStore);
window.addEventListener('beforeprint', () => printLight(true));
window.addEventListener('afterprint', () => printLight(false));
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && writeNow());
window.addEventListener('pagehide', writeNow);
window.addEventListener('storage', ({ key, newValue }) => key !== null && followOtherTab(key, newValue));
prefetchScreens();
keepScrollPlaces();

/** Paper is white: charts are canvases, which take their colours from the page before it is printed. */
function printLight(printing: boolean): void {
  const page = document.documentElement;
  if (printing) page.dataset.shown = page.dataset.theme ?? 'system';
  const date = document.getElementById('printed');
  if (date) date.textContent = `Printed ${new Date().toLocaleDateString(undefined, { dateStyle: 'long' })}.`;
  const shown = printing ? 'light' : (page.dataset.shown ?? 'system');
  if (shown === 'system') delete page.dataset.theme;
  else page.dataset.theme = shown;
}
