/** How long a screen may take to stand as tall as it was. */
const patienceMs = 2000;
/** Frames for which the place has to hold until it counts as found. */
const steadyFrames = 5;

/** Where each entry of the history was scrolled to, by a name of its own. */
const places = new Map<string, number>();
let current = '';
let entries = 0;

/**
 * Back and forward lead to where the reader was, not to the top. The browser would do so by itself if the screen stood there at
 * once; ours comes in parts, and its heading takes the focus.
 */
export function keepScrollPlaces(): void {
  history.scrollRestoration = 'manual';
  current = nameOfEntry() ?? nameEntry();
  addEventListener('scroll', () => places.set(current, scrollY), { passive: true });
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
  const until = performance.now() + patienceMs;
  let held = 0;
  let moved = false;
  const stop = () => (moved = true);
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) addEventListener(event, stop, { once: true });
  const entry = current;
  const step = () => {
    if (moved || entry !== current || performance.now() > until || held > steadyFrames) return;
    const reach = document.documentElement.scrollHeight - innerHeight;
    held = Math.abs(scrollY - place) < 2 ? held + 1 : 0;
    if (held === 0 && reach >= place) scrollTo(0, place);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
