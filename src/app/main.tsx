import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { browserAssessments } from '../io/storage/browserStores.ts';
import { followOtherTab, startWork, writeNow } from '../state/work.ts';
import { App } from './App.tsx';

void startWork(browserAssessments(import.meta.env.VITE_BUILD ?? 'development'));
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && writeNow());
window.addEventListener('pagehide', writeNow);
window.addEventListener('storage', ({ key, newValue }) => key !== null && followOtherTab(key, newValue));

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
