import type { Aside } from "./Aside.js";

/** The records of an id, of the version that counts, beside the one that counts; most ids have none. */
export interface Repeats {
  /** Records equal to it. */
  same: number;
  /** Records that differ from it. */
  others: number;
  /** The first lines of both. */
  readonly sameLines: number[];
  readonly otherLines: number[];
  /** Those that are not counted whatever else there is. */
  readonly asides: Aside[];
}
