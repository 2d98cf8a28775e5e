import type { Caveat } from "../model/lists.js";
import type { MissingPart } from "../model/Result.js";

/** A sum to which parts are still added. */
export interface OpenSum {
  value: number;
  /** How many months it covers. */
  present: number;
  readonly gaps: MissingPart[];
  readonly caveats: Caveat[];
}
