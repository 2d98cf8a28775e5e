import type { FigureValue } from "../../figures/Figure.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { Finding } from "../../model/Finding.js";
import type { Ratio } from "../../model/numbers.js";

/** Whether a change was better data, a mistake put right, or is not said to be either. */
export type CellChangeKind = "revision" | "correction" | "unexplained";

/** What a report gives: a count, or a mean or share that comes worked out. */
export type GivenValue = Cell | Ratio;

/**
 * What happened to a count. `changed`: another value. `filled`: it was missing. `withdrawn`: it is missing now.
 * `restated`: the same value with another status, or missing for another reason. `not-comparable`: another value on another basis.
 */
export type CellChangeOutcome = "changed" | "filled" | "withdrawn" | "restated" | "not-comparable";

/** What the two editions give differently: a count, or a mean or share that they give as it is. */
export interface CellChange {
  readonly figure: string;
  readonly outcome: CellChangeOutcome;
  /** As the later edition declares; a count that was missing or provisional, or is marked `revised`, is a revision by that. */
  readonly kind: CellChangeKind;
  /** In the language of the messages, where the report has it. */
  readonly reason?: string;
  /** The declared figure, where it is not the count but one that rests on it. */
  readonly declaredAs?: string;
  /** As given, with status or reason, or as it follows from what is given in its place; none where the count is absent. */
  readonly before?: GivenValue;
  readonly after?: GivenValue;
  /** After minus before; none of a mean or share. */
  readonly absolute?: number;
  /** The same over the value before; none from 0. */
  readonly relative?: Ratio;
  readonly message: string;
}

/** A derived figure that moved with the counts it rests on; without a value where it has none. */
export interface MovedFigure {
  readonly figure: string;
  readonly before?: FigureValue;
  readonly after?: FigureValue;
  /** After minus before, and the same over the value before; for counts. */
  readonly absolute?: number;
  readonly relative?: Ratio;
  /** The changed counts that it rests on. */
  readonly because: readonly string[];
}

/** What {@link compareEditions} gives. */
export interface EditionComparison {
  /** `unchanged`: both give the same figures; what is said of them otherwise, a name or a date, is among the findings. `explained`: every changed count is a revision or correction, and means what it did. */
  readonly status: "unchanged" | "explained" | "unexplained";
  readonly period: string;
  /** The counts that differ, in the order of the later edition, then those that only the earlier one has. */
  readonly changes: readonly CellChange[];
  /** The derived figures that moved, in the order of the catalogue. */
  readonly moved: readonly MovedFigure[];
  readonly channelsAdded: readonly string[];
  readonly channelsRemoved: readonly string[];
  /** Unexplained changes, declared ones that did not happen, and what else makes the editions hard to compare. */
  readonly findings: readonly Finding[];
  /** The library's version and a hash of either edition's data. */
  readonly version: string;
  readonly dataHash: { readonly before: string; readonly after: string };
}
