export { type Answers, isOpen, notApplicable, notSure } from './assessment/answers.ts';
export { conditionHolds } from './assessment/conditionHolds.ts';
export type { Assessment, Today } from './assessment/assessment.ts';
export { isComplete, missingAnswers, type Progress, progressOf } from './assessment/completeness.ts';
export { type FitInput, type InputFault, InputFaultError, inputFaults } from './assessment/inputFaults.ts';
export {
  isQuestionWeight,
  isSectionWeight,
  questionWeightMax,
  questionWeightStep,
  sectionWeightMax,
  type Weights,
} from './assessment/weights.ts';
export { type Argument, argumentBetween, argumentFor } from './fit/argument.ts';
export {
  assessFit,
  type Contribution,
  type FactsOnly,
  type FitResult,
  type HoldingRule,
  type ModelFit,
} from './fit/assessFit.ts';
export { effectiveWeights } from './fit/effectiveWeights.ts';
export type {
  CautionRule,
  Condition,
  Effects,
  FitAnswer,
  FitContent,
  FitQuestion,
  GateRule,
  ModelId,
} from './fit/fitContent.ts';
export { type SectionProfile, sectionProfile } from './fit/sectionProfile.ts';
export { weightsCanChange } from './fit/weightsCanChange.ts';
export { findOutFirst, type ToFindOut } from './fit/findOutFirst.ts';
export { conditions, type RecommendationCondition } from './fit/conditions.ts';
export { decisiveWishes } from './fit/decisiveWishes.ts';
export { type Change, type Flip, flips } from './fit/flips.ts';
export { type Turn, turns } from './fit/turns.ts';
export { questionWalks, sectionCurve, sectionWalks, type WeightWalk } from './fit/weightWalk.ts';
export { type Robustness, robustness, type RobustnessOptions } from './fit/robustness.ts';
export { practicallySettled } from './fit/practicallySettled.ts';
export { type Settled, settled } from './fit/settled.ts';
export type { Verdict } from './fit/verdictWord.ts';
