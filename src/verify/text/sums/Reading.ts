import type { LabelSet } from "../passage/labelSets.js";
import type { Passage } from "../passage/Passage.js";
import type { Grid } from "../passage/readGrids.js";
import type { Item } from "../relations/Relation.js";
import type { SumHit } from "./findSums.js";

/** A passage with what its numbers were found to be: what the rules read. */
export interface Reading extends Passage {
  /** The counts of the prose that may be added to each other. */
  readonly counts: readonly Item[];
  /** The sums of the prose that hold. */
  readonly sums: readonly SumHit[];
  readonly grids: readonly Grid[];
  /** The lists and columns in which every number has a name. */
  readonly sets: readonly LabelSet[];
}

/** The same before its sums are known. */
export type Unsummed = Omit<Reading, "sums">;
