// A report held to itself, to what it prints, and to its next edition. With all of base, so that the bundler keeps that in one file (decision 0001).
export * from "./base.js";
export type { CheckObstacle, CheckOutcome, CheckRule } from "./verify/checks/CheckOutcome.js";
export { type BoundOperator, checkBound } from "./verify/checks/checkBound.js";
export { checkGrowth } from "./verify/checks/checkGrowth.js";
export { checkGrowthFromDifference } from "./verify/checks/checkGrowthFromDifference.js";
export { checkRatio } from "./verify/checks/checkRatio.js";
export { checkRollForward } from "./verify/checks/checkRollForward.js";
export { checkRounded } from "./verify/checks/checkRounded.js";
export { checkShare } from "./verify/checks/checkShare.js";
export { checkShareOfSum } from "./verify/checks/checkShareOfSum.js";
export { checkSharesTo100 } from "./verify/checks/checkSharesTo100.js";
export { checkSum } from "./verify/checks/checkSum.js";
export { checkWeightedMean } from "./verify/checks/checkWeightedMean.js";
export { type CompareEditionsOptions, compareEditions } from "./verify/compareEditions.js";
export { dataHash } from "./verify/dataHash.js";
export { disclosedCells } from "./verify/disclosedCells.js";
export type {
  CellChange,
  CellChangeKind,
  CellChangeOutcome,
  EditionComparison,
  GivenValue,
  MovedFigure,
} from "./verify/editions/EditionComparison.js";
export type { DisclosedCell } from "./verify/reconcile/findDisclosed.js";
export type {
  Reconciliation,
  ReconciliationStatus,
  ReportCheck,
  ReportCheckCode,
  ReportObstacle,
} from "./verify/reconcile/Reconciliation.js";
export { type ReconcileOptions, reconcile } from "./verify/reconcile.js";
export type {
  CountMatrix,
  SuspectCell,
  SuspectCertainty,
  SuspectPattern,
  SuspectPlace,
} from "./verify/suspect/SuspectCell.js";
export { type SuspectCellsOptions, suspectCells } from "./verify/suspectCells.js";
