// Pages tied out to a report. With all of base, so that the bundler keeps that in one file (decision 0001).
export * from "./base.js";
export type { Slip } from "./verify/common/slipOf.js";
export type { TieOut, TieOutStatus } from "./verify/tie/findings/TieOut.js";
export type { TieOutcome, TieOutEntry } from "./verify/tie/match/TieOutEntry.js";
export type { BoundFigure, PageText } from "./verify/tie/page/PageText.js";
export { type TieOutOptions, tieOut } from "./verify/tieOut.js";
