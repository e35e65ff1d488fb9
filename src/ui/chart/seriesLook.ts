import type { Shape } from '../Mark.tsx';

/** Lines of series differ in dash as well as in colour. */
export const dashes: Record<Shape, number[]> = {
  disc: [],
  square: [9, 4],
  diamond: [1, 3],
  triangle: [2, 4],
  'hollow-square': [],
  ring: [9, 3, 2, 3],
};
