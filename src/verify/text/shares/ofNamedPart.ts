import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { stemsOf } from "../clauses/stemsOf.js";
import { OF_TOTAL } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

/** "45 % of the complaints against banks" */
const OF = /^\s*(?:\)\s*)?(?:من (?=ال)|of (?:the |all )?)([^,،;؛.()]+)/;
/** "The rate of those closed of the complaints against banks was 45 %". */
const RATE_OF =
  /(?<![a-zء-ي])(?:[وب]?نسبه|rate|share|proportion)(?![a-zء-ي])[^,،;؛.()]* (?:من|of(?: the)?) ([^,،;؛.()]{3,40})$/;

/**
 * The part of a whole that a percentage is said to be of, though it fits the whole: the only one of the parts that make the whole up whose
 * name, beside its number, its words hold.
 */
export function ofNamedPart(
  { before, after }: Item,
  { part, whole }: ToldShare,
  partsOf: (total: Item) => readonly Item[],
): Item | undefined {
  const base = OF.exec(after)?.[1] ?? RATE_OF.exec(before)?.[1];
  if (base === undefined || OF_TOTAL.test(after)) return undefined;
  const stems = new Set(stemsOf(base));
  const isNamed = (words: string) => stemsOf(words).some((stem) => stems.has(stem));
  const parts = partsOf(whole);
  // The words before a number may be those of the number before it.
  const behind = parts.filter((count) => isNamed(clauseAfter(count.after)));
  const named = onlyOne(behind.length > 0 ? behind : parts.filter((count) => isNamed(clauseBefore(count.before))));
  return named !== undefined && named.value > part.value ? named : undefined;
}
