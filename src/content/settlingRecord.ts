interface Settling {
  /** Questions after which no open answer could change the recommendation, in the middle reading and its quartiles. */
  readonly median: number;
  readonly quartiles: readonly [number, number];
}

/**
 * How many questions it takes on the calibration cases until the result is settled: in the order of the questionnaire, and
 * asked by what is worth most. Answers that a reading leaves open are filled with the one given most often, so that every
 * reading ends settled after 28.
 */
export const settlingRecord: {
  readonly readings: number;
  /** Readings in which 99 % of plausible weights agree once every question is answered. */
  readonly practicallySettled: number;
  readonly fixed: Settling;
  readonly shortest: Settling;
} = {
  readings: 72,
  practicallySettled: 23,
  fixed: { median: 25, quartiles: [23, 26] },
  shortest: { median: 17.5, quartiles: [14, 22] },
};
