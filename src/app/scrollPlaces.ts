/** How long a screen may take to stand as tall as it was: on a slow machine its parts come late. */
const patienceMs = 20_000;
/** After this a heading that is still the same is that of the same screen. */
const sameScreenMs = 3000;
/** Frames for which the place has to hold until it counts as found. */
const steadyFrames = 5;

/** Where each entry of the history was scrolled to, by a name of its own. */
const places = new Map<string, number>();
let current = '';
let entries = 0;
/** While a place is looked for, where the page happens to stand is no place of the reader's. */
let lookingFor: string | null = null;

/**
 * Back and forward lead to where the reader was, not to the top. The browser would do so by itself if the screen stood there at
 * once; ours comes in parts, and its heading takes the focus.
 */
export function keepScrollPlaces(): void {
  history.scrollRestoration = 'manual';
  current = nameOfEntry() ?? nameEntry();
  addEventListener('scroll', () => lookingFor === current || places.set(current, scrollY), { passive: true });
  addEventListener('popstate', () => {
    const known = nameOfEntry();
    current = known ?? nameEntry();
    if (known !== undefined) comeBackTo(places.get(known) ?? 0);
  });
}

/** An entry that has a name was here before. */
function nameOfEntry(): string | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'string'
    ? state.place
    : undefined;
}

function nameEntry(): string {
  const place = `${performance.timeOrigin} ${++entries}`;
  history.replaceState({ place }, '');
  return place;
}

/** Once the page is tall enough, unless the reader moves first. */
function comeBackTo(place: number): void {
  const start = performance.now();
  const entry = current;
  const headingBefore = heading();
  lookingFor = entry;
  let held = 0;
  const stop = () => {
    if (lookingFor === entry) lookingFor = null;
  };
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) addEventListener(event, stop, { once: true });
  const step = () => {
    if (lookingFor !== entry || entry !== current) return;
    const waited = performance.now() - start;
    // The screen before stays until the parts of this one are there; its heading then takes the focus, at the top.
    const drawn = heading() !== headingBefore || waited > sameScreenMs;
    const reach = document.documentElement.scrollHeight - innerHeight;
    held = drawn && Math.abs(scrollY - place) < 2 ? held + 1 : 0;
    if (held > steadyFrames || waited > patienceMs) return stop();
    if (drawn && held === 0 && reach >= place) scrollTo(0, place);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}

function heading(): Element | null {
  return document.querySelector('#main h1');
}
