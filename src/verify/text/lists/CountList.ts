import type { Printed } from "../relations/Relation.js";
import type { ListCandidate } from "./listCandidates.js";
import type { Wording } from "./wordingOf.js";

/** A list of counts with a total it may belong to, and how well it does. */
export interface CountList extends ListCandidate {
  readonly wording: Wording;
  /** How far the parts are from the total, as a share of it; positive when they fall short. */
  readonly short: number;
  /** One digit put right would repair the sum. */
  readonly slip: boolean;
  /** The numbers in words among the parts or behind the last of them, which may be parts too. */
  readonly words: readonly Printed[];
  /** The words say outright that the parts are all. */
  readonly said: boolean;
  /** The parts exclude each other and are more than all. */
  readonly over: boolean;
}
