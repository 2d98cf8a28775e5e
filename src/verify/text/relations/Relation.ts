import type { Span } from "../../../model/Finding.js";
import type { FixedDecimal } from "../../../model/numbers.js";
import type { CheckOutcome } from "../../checks/CheckOutcome.js";

/** What ties numbers of a text together. */
export type RelationKind =
  | "sum"
  | "bound"
  | "rounded"
  | "share"
  | "share-list"
  | "direction"
  | "growth"
  | "difference"
  | "mean"
  | "multiple"
  | "extreme"
  | "roll-forward"
  | "stock-total"
  | "weighted-mean"
  | "repeated"
  | "rank";

/** What a text as a whole is: its numbers agree, do not, need not, since a list is open, or no count can be checked against another. */
export type Verdict = "reconciles" | "does-not-reconcile" | "not-exhaustive" | "no-total";

/** A part that is wrong, by its place among the operands, and what it should be. */
export interface WrongPart {
  readonly at: number;
  readonly meant: number;
  /** Printed minus meant. */
  readonly difference: number;
}

/** Numbers of a text that belong together, and what checking them gave. */
export interface Relation {
  readonly kind: RelationKind;
  /** The numbers, the stated one (total, percentage, mean, closing stock) last. */
  readonly operands: readonly Span[];
  /** `cannot-check` with the reason `not-exhaustive` for parts that need not be all. */
  readonly outcome: CheckOutcome;
  /** The count of another period that a difference is one from. */
  readonly base?: Item;
  /** So many of the first numbers of an account are added, where not two. */
  readonly added?: number;
  /** What the parts of a share are parts of, where no total is printed. */
  readonly whole?: number;
  /** The part of a sum that is wrong in place of its total. */
  readonly wrong?: WrongPart;
  /** The text says itself that the parts are only some. */
  readonly said?: true;
  /** It is one of amounts, times, scores or percentages, not of counts. */
  readonly measured?: true;
  /** How grave a failure is: a `warning` where another reading of the text is possible. `error` unless said otherwise. */
  readonly severity?: "error" | "warning";
}

/** A number and where it stands: in a sentence, or in a cell of a table. */
export interface Printed extends Span {
  /** A figure in thousands has negative decimals, so that it carries its rounding. */
  readonly figure: FixedDecimal;
  readonly value: number;
}

/** Two numbers that are compared, the earlier one first. */
export type Pair = readonly [Item, Item];

/** A number of a sentence, with what stands around it. */
export interface Item extends Printed {
  readonly kind: "count" | "percent" | "points";
  /** The noun counted; absent where the text gives none. */
  readonly noun?: string;
  /** Whether the noun counts people; absent without a noun. */
  readonly ofPeople?: boolean;
  /** The unit of a rate: `minute` in "64 calls a minute", `100000` in "4 per 100,000 passengers". */
  readonly per?: string;
  readonly bound?: "over" | "under" | "about";
  /** It is printed with a plus or minus, as a change is. */
  readonly signed?: true;
  readonly alternatives: readonly FixedDecimal[];
  /** The folded text between the number before, with its noun, and this one, its own sentence only. */
  readonly before: string;
  /** The folded text between this one and the next number, with the noun of this one, its own sentence only. */
  readonly after: string;
  readonly sentence: number;
  readonly line: number;
  /** Whether its line is a list row: a bullet, or a label and one number. */
  readonly listed: boolean;
}
