import { clauseOf } from "../clauses/clauseOf.js";
import { rootsOf } from "../clauses/rootsOf.js";
import { TOTAL } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import { isCalledAll } from "./isCalledAll.js";

/** A percentage of what one word names, and nothing else: "of the calls, or". */
const OF = /^\s*(?:of (?:all |the |our |its )*|من )([a-zء-ي]+)\s*(?:[,،(–—.]|$)/;
/** The total is one of a time or a place, or the part is. */
const WHOLE_OF = /(?<![a-zء-ي])(?:in(?! all)|during|for|at|since|في|خلال|منذ|لدي)(?![a-zء-ي])/;
const DATED =
  /(?<![a-z])(?:in|during|last|this|since) (?:the |last |this )*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|quarter|year|\d)|(?<![ء-ي])(?:في|خلال|منذ) (?:شهر|عام|سنه|العام|السنه|الشهر|الربع|الاسبوع|\d)/;

/** The only count that is called the total of what a percentage says that it is of: "57 % of the calls, or 89,917, came at noon; the total number of calls was 157,665". */
export function allOfNoun({ after }: Item, part: Item, counts: readonly Item[]): Item | undefined {
  const named = OF.exec(after)?.[1] ?? "";
  const [noun] = rootsOf(named);
  // "Of the total" names nothing.
  if (noun === undefined || TOTAL.test(named) || DATED.test(clauseOf(part))) return undefined;
  return onlyOne(
    counts.filter(
      (count) =>
        isCalledAll(count) &&
        !WHOLE_OF.test(clauseOf(count)) &&
        rootsOf(`${count.before} ${count.noun ?? ""}`).includes(noun),
    ),
  );
}
