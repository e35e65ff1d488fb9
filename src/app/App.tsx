import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { modelNames } from '../content/modelNames.ts';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { usePreferences } from '../state/preferences.ts';
import { notify, useWork } from '../state/work.ts';
import { Page } from '../ui/Layout.tsx';
import { Patterns } from '../ui/Patterns.tsx';
import { Toast } from '../ui/Toast.tsx';
import { Footer, Header, SkipLink } from './Frame.tsx';
import { NotFound, OfAssessment } from './OfAssessment.tsx';
import { Recover } from './Recover.tsx';
import {
  AboutScreen,
  AskScreen,
  CostScreen,
  MethodScreen,
  ModelsScreen,
  PrioritiesScreen,
  QuestionsScreen,
  ResultScreen,
  SharedPlace,
  StartScreen,
} from './screens.ts';

const NotSaved = lazy(() => import('./NotSaved.tsx'));

const closeNotice = () => notify(null);

/** The place that is drawn: the screen before stays until the parts of the next one are there. */
const useDrawnLocation: typeof useHashLocation = Object.assign(
  () => {
    const [location, navigate] = useHashLocation();
    const drawn: ReturnType<typeof useHashLocation> = [useDeferredValue(location), navigate];
    return drawn;
  },
  { hrefs: (href: string) => `#${href}` },
);

/** Assembles the screens; the only place where features meet. */
export function App() {
  const notice = useWork((work) => work.notice);
  const theme = usePreferences((preferences) => preferences.theme);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const undo = notice?.undo;
  const lost = useWork((work) => Object.values(work.held).some(({ saving }) => saving === 'not-saved'));
  return (
    <Router hook={useDrawnLocation}>
      <SkipLink />
      <Patterns tones={Object.values(modelNames)} />
      <Header />
      <main id="main">
        <Page>
          {lost && (
            <Suspense>
              <NotSaved />
            </Suspense>
          )}
          <Recover>
            <Suspense fallback={<p role="status">Loading…</p>}>
              <Switch>
                <Route path="/" component={HomeScreen} />
                <Route path="/start" component={StartScreen} />
                <Route path="/models" component={ModelsScreen} />
                <Route path="/method" component={MethodScreen} />
                <Route path="/a/:id/questions/:at?">
                  {({ id, at }) => (
                    <OfAssessment id={id}>{(held) => <QuestionsScreen held={held} at={at} />}</OfAssessment>
                  )}
                </Route>
                <Route path="/a/:id/priorities">
                  {({ id }) => <OfAssessment id={id}>{(held) => <PrioritiesScreen held={held} />}</OfAssessment>}
                </Route>
                <Route path="/a/:id/result">
                  {({ id }) => <OfAssessment id={id}>{(held) => <ResultScreen held={held} />}</OfAssessment>}
                </Route>
                <Route path="/a/:id/cost">
                  {({ id }) => <OfAssessment id={id}>{(held) => <CostScreen held={held} />}</OfAssessment>}
                </Route>
                <Route path="/a/:id/about">
                  {({ id }) => <OfAssessment id={id}>{(held) => <AboutScreen held={held} />}</OfAssessment>}
                </Route>
                <Route path="/a/:id/ask/:questions?">
                  {({ id, questions }) => (
                    <OfAssessment id={id}>
                      {(held) => <AskScreen key={`${id} ${questions}`} held={held} questions={questions} />}
                    </OfAssessment>
                  )}
                </Route>
                <Route path="/s/*?" component={SharedPlace} />
                <Route component={NotFound} />
              </Switch>
            </Suspense>
          </Recover>
        </Page>
      </main>
      <Footer />
      <Toast
        key={notice?.text}
        text={notice?.text}
        onUndo={
          undo &&
          (() => {
            undo();
            closeNotice();
          })
        }
        onClose={closeNotice}
      />
    </Router>
  );
}
