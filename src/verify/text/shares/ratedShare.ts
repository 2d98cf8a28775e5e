import { itemRole } from "../clauses/itemRole.js";
import { OF_FIRST } from "../passage/cues.js";
import { isCount } from "../relations/isCount.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

/** The percentage is a rate of closing, and of nothing more: "a 96 % resolution rate". */
const RATE = /^\s*(?:resolution|closure|completion|settlement|clearance|disposal|redress(?:al)?) rate\s*(?:[.;]|$)/;
/** From what was closed to its rate. */
const WITH =
  /^(?: [a-z]+){0,5}[,–—]?\s+(?:with|at|for|or|representing|giving|yielding|making|achieving|(?:correspond|amount)ing to|equivalent to|equal to)(?: an?| the)?(?: overall)?\s*$/;
const ON_TIME = /(?<![a-z])(?:on|in) time|within|days?(?![a-z])/;

/** What was closed, with a rate behind it, and what came in: "out of 11,100 complaints 10,200 were resolved with a 92 % resolution rate". */
export function ratedShare(items: readonly Item[], percent: Item, index: number): ToldShare | undefined {
  const [whole, part] = items.slice(Math.max(0, index - 2), index);
  if (!RATE.test(percent.after) || !WITH.test(percent.before) || ON_TIME.test(percent.before)) return undefined;
  if (part === undefined || whole === undefined || !isCount(part) || !isCount(whole)) return undefined;
  if (part.sentence !== percent.sentence || itemRole(part) !== "resolved" || part.value >= whole.value)
    return undefined;
  return whole.sentence === part.sentence && OF_FIRST.test(whole.before) ? { part, whole } : undefined;
}
