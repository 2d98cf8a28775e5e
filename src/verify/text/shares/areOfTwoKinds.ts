import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { stemsOf } from "../clauses/stemsOf.js";
import type { Item } from "../relations/Relation.js";

/** What a clause says to have come in, right behind its number: "first appeals were received". */
const CAME =
  /^\s*\)?\s*((?:[a-z]+ ){1,4}?)(?:\([^)]*\) )?(?:were|was|had been|have been) (?:received|registered|lodged|filed|logged|submitted)(?![a-z])/;

/** Whether what came in is called by words of which the whole has none: "appeals" are no part of "requests". */
export function areOfTwoKinds(part: Item, whole: Item): boolean {
  const own = stemsOf(CAME.exec(clauseAfter(part.after))?.[1] ?? "");
  const all = own.length === 0 ? [] : stemsOf(clauseOf(whole));
  return own.length > 0 && !own.some((stem) => all.includes(stem));
}
