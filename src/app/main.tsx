import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { followOtherTab, startWork, writeNow } from '../state/work.ts';
import { App } from './App.tsx';
import { prefetchScreens } from './screens.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);

// The first question can be answered before the stores are read; what is begun meanwhile is written after.
void import('../io/storage/browserAssessments.ts').then(({ browserAssessments }) =>
  startWork(browserAssessments(__BUILD__)),
);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && writeNow());
window.addEventListener('pagehide', writeNow);
window.addEventListener('storage', ({ key, newValue }) => key !== null && followOtherTab(key, newValue));
prefetchScreens();
