/** A number as it is shown: rounded at a place, as a power of ten (−2 for hundredths). */
export interface Rounded {
  readonly value: number;
  readonly place: number;
}

export interface TurningPoint {
  /** Where something changes. */
  readonly at: number;
  readonly now: number;
}

interface Rounding {
  readonly towards: 'up' | 'down';
  /** Only whole numbers can be typed. */
  readonly whole: boolean;
}

/** With as many digits as it takes to tell it from the value now, three to six, and rounded one way only. */
export function roundedTurn({ at, now }: TurningPoint, { towards, whole }: Rounding): Rounded {
  // Around 0 the size of the other says which digits mean anything.
  const size = Math.max(Math.abs(at), now === 0 ? 0.01 : 1e-6 * Math.abs(now));
  const step = towards === 'up' ? 1 : -1;
  const placeOf = (digits: number) => Math.max(Math.floor(Math.log10(size)) - digits + 1, whole ? 0 : -Infinity);
  const rounded = (place: number): Rounded => {
    const nearest = roundedAt(at, place);
    return { value: step * (nearest - at) < 0 ? stepped(nearest, place, step) : nearest, place };
  };
  const differs = ({ value, place }: Rounded) =>
    value !== roundedAt(now, place) && (Math.abs(at) < size || roundedAt(at, place) !== roundedAt(now, place));
  const found = [3, 4, 5].map((digits) => rounded(placeOf(digits))).find(differs);
  if (found) return found;
  const last = rounded(placeOf(6));
  const meets = last.value === roundedAt(now, last.place);
  return meets && step * (at - now) > 0 ? { ...last, value: stepped(last.value, last.place, step) } : last;
}

/** To the nearest at a place. */
export function roundedAt(value: number, place: number): number {
  return decimal(Math.round(value / 10 ** place), place);
}

function stepped(value: number, place: number, step: 1 | -1): number {
  return decimal(Math.round(value / 10 ** place) + step, place);
}

/** 123 at the place −1 is the double that '12.3' is read as. */
function decimal(steps: number, place: number): number {
  return Number(`${steps}e${place}`);
}
