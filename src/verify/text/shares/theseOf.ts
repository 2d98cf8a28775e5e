import { clauseOf } from "../clauses/clauseOf.js";
import { sharesStem } from "../clauses/sharesStem.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

const THESE_NAMED = /^\s*(?:\)\s*)?(?:من (?:هذه|تلك|هولاء)|of (?:these|those))\s+([^,،;؛.()]+)/;

/** The one count that "of these grievances" names, though the percentage fits another whole. */
export function theseOf({ after }: Item, part: Item, whole: Item, candidates: readonly Item[]): Item | undefined {
  const base = THESE_NAMED.exec(after)?.[1];
  if (base === undefined || sharesStem(base, clauseOf(whole))) return undefined;
  return onlyOne(candidates.filter((count) => count.value > part.value && sharesStem(base, clauseOf(count))));
}
