import type { Item } from "../relations/Relation.js";

const ENDS = /^\s*(?:\)\s*)?(?:of (?:them|these|all)(?![a-z])|in all|منه[امن])?\s*(?:[.,،;؛)–—»”"]|$)/;

/** Whether nothing follows that a percentage has done: "61 %.", "61 % of them,". */
export function endsThere({ after }: Item): boolean {
  return ENDS.test(after);
}
