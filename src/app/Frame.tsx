import { useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { places } from '../state/places.ts';
import { prefer, usePreferences } from '../state/preferences.ts';
import { heldAt, useWork } from '../state/work.ts';
import { Page } from '../ui/Layout.tsx';
import styles from './Frame.module.css';

/** A button, not a link: the fragment of the address names the screen. */
export function SkipLink() {
  return (
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('#main h1')?.focus();
      }}
    >
      Skip to the content
    </a>
  );
}

export function Header() {
  const [location] = useHashLocation();
  const [, parameters] = useRoute<{ id: string; screen: string }>('/a/:id/:screen/*?');
  const held = useWork((work) => heldAt(work, parameters?.id));
  const links = [
    { href: places.home, text: 'Assessments' },
    ...(held ? ofAssessment(held.assessment.id) : []),
    { href: places.models, text: 'The six models' },
    { href: places.method, text: 'Method' },
  ];
  return (
    <header className={styles.top}>
      <Page>
        <div className={styles.line}>
          <a className={styles.brand} href={places.home}>
            Remit
          </a>
          <nav className={styles.nav} aria-label="Main">
            <ul>
              {links.map(({ href, text }) => (
                <li key={href}>
                  <a href={href} aria-current={isHere(location, href) ? 'page' : undefined}>
                    {text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className={styles.about}>
            {held && (
              <a href={places.about(held.assessment.id)} dir="auto">
                {held.assessment.name}
              </a>
            )}
          </p>
        </div>
      </Page>
    </header>
  );
}

export function Footer() {
  const theme = usePreferences((preferences) => preferences.theme);
  return (
    <footer className={styles.foot}>
      <Page>
        <p>
          Remit helps to decide; it is not legal, tax, HR or security advice. Everything stays in this browser until you
          share it.
        </p>
        <p className={styles.printed} id="printed" />
        <fieldset className={styles.themes}>
          <legend>Colours</legend>
          {(['system', 'light', 'dark'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="theme" checked={theme === one} onChange={() => prefer({ theme: one })} />
              {one === 'system' ? 'As the system' : one === 'light' ? 'Light' : 'Dark'}
            </label>
          ))}
        </fieldset>
      </Page>
    </footer>
  );
}

function ofAssessment(id: string) {
  return [
    { href: places.questions(id), text: 'Questions' },
    { href: places.priorities(id), text: 'Priorities' },
    { href: places.result(id), text: 'Result' },
    { href: places.cost(id), text: 'Cost' },
  ];
}

function isHere(location: string, href: string): boolean {
  const path = href.slice(1);
  return path === '/'
    ? location === '/' || location === '/start'
    : location === path || location.startsWith(`${path}/`);
}
