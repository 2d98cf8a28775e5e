import type { Finding } from "../../../model/Finding.js";
import type { Waived } from "../../../model/Waiver.js";
import type { TieOutcome, TieOutEntry } from "../match/TieOutEntry.js";

/**
 * The whole outcome. `passed`: every number is matched or classed, and every published figure was found. `failed`: a
 * number is contradicted. `incomplete`: a number is unexplained, or a published figure is missing. `nothing-checked`:
 * no number could be compared, which is not a pass.
 */
export type TieOutStatus = "passed" | "failed" | "incomplete" | "nothing-checked";

/** What {@link tieOut} gives. */
export interface TieOut extends Waived {
  readonly status: TieOutStatus;
  /** Every number of the text, in its order. */
  readonly entries: readonly TieOutEntry[];
  /** The ids of figures that the report says it publishes and the text does not print. */
  readonly missing: readonly string[];
  /** Contradictions, missing and unexplained numbers, and grammar, in the order of the text, less those that are waived. */
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<TieOutcome, number>>;
  /** The library's version and a hash of the report's data, to say later what was compared. */
  readonly version: string;
  readonly dataHash: string;
}
