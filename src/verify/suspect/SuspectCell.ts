import type { Slip } from "../common/slipOf.js";

/** A printed table of counts; what is not printed is `undefined` or left out. */
export interface CountMatrix {
  /** Names of the rows (channels) and columns (months), for the answer. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A row of counts for each row, in the order of the columns. */
  readonly cells: readonly (readonly (number | undefined)[])[];
  readonly rowTotals?: readonly (number | undefined)[];
  readonly columnTotals?: readonly (number | undefined)[];
  readonly grandTotal?: number | undefined;
}

/** Where a number of the table stands; the total of a report's quarter or half is one of its row, or of all rows, and has its period as `column`. */
export type SuspectPlace = "cell" | "row-total" | "column-total" | "grand-total";

/**
 * What points at it. `crossing`: its row and its column are off by the same amount. `one-sum`: the only sum that could
 * tell is off, and it is a part of it. `wrong-total`, `wrong-grand-total`: the sums that it closes are off, the others
 * hold. `swapped-cells`: exchanged with another one, every sum holds. `several`: its row, or column, has other wrong cells too.
 */
export type SuspectPattern = "crossing" | "one-sum" | "wrong-total" | "wrong-grand-total" | "swapped-cells" | "several";

/**
 * How sure it is. `certain`: no other single change (or exchange) repairs every sum. `likely`: others would, but this one
 * is a usual slip, a report's data have it as repaired, or it is an exchange; or it repairs its own sums, and there is more
 * than one error. `possible`: it would repair its sums.
 */
export type SuspectCertainty = "certain" | "likely" | "possible";

/** A number of a table that is likely wrong. */
export interface SuspectCell {
  readonly place: SuspectPlace;
  readonly row?: string;
  readonly column?: string;
  /** Its figure id, where the table is a report's. */
  readonly figure?: string;
  readonly value: number;
  /** The value that repairs the sums. */
  readonly repair: number;
  readonly pattern: SuspectPattern;
  /** The slip of the hand that makes the one of the other. */
  readonly slip?: Slip;
  readonly certainty: SuspectCertainty;
  readonly message: string;
}

/** A suspect before it is worded. */
export type Suspicion = Omit<SuspectCell, "message" | "figure">;
