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
export { type CostBlock, costFields, fieldOf, type FieldKind, type FigureId, figureIds } from './cost/costFields.ts';
export {
  baseOf,
  type BpoPricing,
  costCategories,
  type CostCategory,
  type CostInputs,
  costModels,
  type ExtraLine,
  type Figure,
  horizonMax,
  horizonMin,
  type ManagedPricing,
  type Range,
} from './cost/costInputs.ts';
export type { AnswerRule, Assumption, Confidence, EvidenceRule, Quantity } from './cost/evidence.ts';
export { type CostFault, CostFaultError, costFaults, figureFaults } from './cost/costFaults.ts';
export { type CostLine, type CostResult, costs, type RowCost } from './cost/costs.ts';
export { type RowId, vendorLines } from './cost/lines/modelLines.ts';
export { breakEvenUnits, marginOfMarkup, paybackYears, presentValue } from './cost/presentValue.ts';
export {
  type CostSimulation,
  type RowSpread,
  simulate,
  simulateInSteps,
  type SimulateOptions,
  type Spread,
} from './cost/simulate.ts';
export { type LeftOut, leftOut } from './cost/afterHorizon.ts';
export { type AgainstToday, againstToday } from './cost/againstToday.ts';
export { cheapestOf } from './cost/cheapest.ts';
export { type BreakEven, breakEvens } from './cost/breakEven.ts';
export { type DefaultRule, fullSize } from './cost/defaultRules.ts';
export { followOf } from './cost/following.ts';
export type { Follow } from './cost/whatIf.ts';
export {
  type Comparison,
  comparisonOf,
  type CostContent,
  type CostSituation,
  type LedgerFigure,
  type Origin,
} from './cost/comparison.ts';
export { type CostCaution, type CostCautionId, costCautions } from './cost/costCautions.ts';
export { crossovers, cumulative, payback } from './cost/crossovers.ts';
export { gradeOf } from './cost/evidence.ts';
export { type Explained, type ExplainedPiece, explainLine } from './cost/explain.ts';
export type { Expression } from './cost/expression.ts';
export { categoryYears, type CategoryYears, type CostYears, fiscalYears } from './cost/fiscalYears.ts';
export { type FormulaPiece, type LineFormula, lineFormulas, type Moment } from './cost/formulas.ts';
export { type Ground, groundKinds, groundsOf, type RowGrounds, weakestGround } from './cost/grounds.ts';
export { type CostLedger, type CostStructure, essentialFigures, ledgerFrom, type OwnFigure } from './cost/ledger.ts';
export { cumulativeOver, heightAt, type Overtaking, overtakings, type Payoff, payoffOf } from './cost/overtakings.ts';
export { priceFigures } from './cost/priceFigures.ts';
export {
  byCategory,
  byYear,
  difference,
  isOneSided,
  onTopOfFee,
  type Reconciliation,
  reconcileToday,
} from './cost/summaries.ts';
export { costHeldBy, onTopGroups, type OnTopGroup, overlayOnFee } from './cost/onTop.ts';
export { tieOf } from './cost/ties.ts';
export { type Tornado, tornado, type TornadoBar } from './cost/tornado.ts';
export { nearestFirst, turnWithin } from './cost/turnings.ts';
export { uncountedFigures } from './cost/uncounted.ts';
export { feeOfSaving, feeOfSpend, overtakingVolumes, type PricingVariant, pricingVariants } from './cost/variants.ts';
export { type FitAndCost, fitAndCost } from './joint/fitAndCost.ts';
export { fitWithoutCost } from './joint/fitWithoutCost.ts';
export { isSeldomCheapest } from './joint/isSeldomCheapest.ts';
