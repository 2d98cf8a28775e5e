import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Item } from "../relations/Relation.js";
import type { RatioWords } from "./readRatios.js";

/** A passage whose numbers may be related: the text between two `-----` rules. Offsets are those of the passage. */
export interface Passage {
  readonly text: string;
  /** Counts and percentages of the prose, in order. */
  readonly items: readonly Item[];
  /** What else the prose measures: times, percentage points, staff, scores. */
  readonly others: readonly Item[];
  /** The amounts of money of the prose, with the words between them. */
  readonly money: readonly Item[];
  readonly measures: readonly Measure[];
  /** Every number of the passage, tables included. */
  readonly figures: readonly FigureReading[];
  readonly lineStarts: readonly number[];
  readonly sentenceStarts: readonly number[];
  /** The multiples and fractions that it tells in words. */
  readonly ratios: readonly RatioWords[];
}

/** The amounts of one currency, unit of time or kind of thing, and the percentages beside them. */
export interface Measure {
  /** Whether they may be parts of each other, as times and scores are not. */
  readonly isAdded: boolean;
  readonly items: readonly Item[];
}
