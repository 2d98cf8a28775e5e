import type { Caveat } from "../model/lists.js";
import type { MissingPart } from "../model/Result.js";

/** A sum to which parts are still added. */
export interface OpenSum {
  value: number;
  /** How many months it covers. */
  present: number;
  readonly gaps: MissingPart[];
  readonly caveats: Caveat[];
  /** Whether a count that it lacks is known with others: as a month of a total that is given, or by the months of one that is suppressed. */
  known: boolean;
  /** Whether a count that it lacks is suppressed, alone or with others. */
  hidden: boolean;
}
