import { isHollow, type Shape } from '../Mark.tsx';

/** The shape of what a point stands for, by chart.js's name for it. */
export const pointStyles = {
  disc: 'circle',
  triangle: 'triangle',
  diamond: 'rectRot',
  square: 'rect',
  'hollow-square': 'rect',
  ring: 'circle',
} as const;

/** A point of a chart in the shape of what it stands for; references are hollow. */
export function pointLook(shape: Shape, colour: string, paper: string) {
  return {
    pointStyle: pointStyles[shape],
    pointBackgroundColor: isHollow(shape) ? paper : colour,
    pointBorderColor: colour,
    pointBorderWidth: 2,
  };
}
