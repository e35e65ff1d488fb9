/** Importance as the user set it; whatever is left out keeps its default. */
export interface Weights {
  /** Swing weights: section id → integer 0..100. */
  readonly sections?: Readonly<Record<string, number>> | undefined;
  /** Question id → multiple of 0.5 in 0..10. */
  readonly questions?: Readonly<Record<string, number>> | undefined;
}

export const sectionWeightMax = 100;
export const questionWeightMax = 10;
export const questionWeightStep = 0.5;

export function isSectionWeight(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= sectionWeightMax;
}

export function isQuestionWeight(value: number): boolean {
  return value >= 0 && value <= questionWeightMax && Number.isInteger(value / questionWeightStep);
}
