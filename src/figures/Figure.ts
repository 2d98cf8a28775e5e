import type { CountBasis, DurationUnit } from "../model/lists.js";
import type { CountedNoun, NounId } from "../model/Noun.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";

/** What a figure is about. */
export type FigureSubject = "contacts" | "tickets" | "causes" | "initiatives" | "satisfaction" | "bases";

/**
 * How a figure's value is to be read and printed: a `count` or `signed-count` is an integer, or an amount of money; a `share` or
 * `signed-share` is a ratio printed in percent; a `rate` is a ratio printed per 1,000; a `mean` is a ratio printed as
 * it is, a `score` with two decimals; `points` and `signed-points` are ratios printed in percentage points; `months` is a list of month keys.
 */
export type FigureForm =
  | "count"
  | "signed-count"
  | "share"
  | "signed-share"
  | "rate"
  | "mean"
  | "score"
  | "points"
  | "signed-points"
  | "months";

/** How a figure follows from its inputs. */
export type FormulaId =
  | "as-given"
  | "sum"
  | "ratio"
  | "difference"
  | "relative-change"
  | "relative-change-per-day"
  | "relative-change-per-working-day"
  | "mean-per-day"
  | "largest"
  | "roll-forward"
  | "number-of"
  | "mean-of-months"
  | "mean-score"
  | "net"
  | "weighted-mean"
  | "wilson";

/** What a figure can be: a number, an exact ratio, or a list of month keys. */
export type FigureValue = number | Ratio | readonly string[];

/** One figure that a report can support. */
export interface Figure<Value extends FigureValue = FigureValue> {
  /** Subject, key, period and measure, joined by `/`: `contacts/calls/2021-Q1/share-of-channels`. */
  readonly id: string;
  readonly subject: FigureSubject;
  /** The id of the channel, subset or initiative, where the figure is about one. */
  readonly key?: string;
  readonly period: string;
  /** `count` where the id names none. */
  readonly measure: string;
  readonly form: FigureForm;
  /** A flow is summed over months; a stock is the state at an instant; a derived figure is neither. */
  readonly kind: "flow" | "stock" | "derived";
  /** Which tickets are counted; only for ticket counts. */
  readonly basis?: CountBasis;
  /** The unit of a duration, whose number it counts. */
  readonly time?: DurationUnit;
  /** The currency of an amount, where the report names it. */
  readonly currency?: string;
  /** What is counted; none for an amount of money. */
  readonly noun?: NounId | CountedNoun;
  readonly formula: FormulaId;
  /** The ids of the figures it is computed from; none for a figure as given. */
  readonly inputs: readonly string[];
  readonly result: Result<Value>;
}
