import { clauseOf } from "../clauses/clauseOf.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import type { ToldShare } from "./toldShare.js";

/** "6.8 % of formal complaints": two words that no article sets apart, and nothing more. */
const OF = /^\s*(?:\)\s*)?of (?!the |all |those |these |them |total |its |our )([a-z-]+ [a-z-]+)\s*(?:[.,;)]|$)/;

/** The one count that is called, word for word, what a percentage is said to be of, though it fits another whole that is not. */
export function ofSuch(
  { after, sentence }: Item,
  { part, whole }: ToldShare,
  candidates: readonly Item[],
): Item | undefined {
  const base = OF.exec(after)?.[1];
  const isCalled = (count: Item) => ` ${clauseOf(count)} `.includes(` ${base} `);
  if (base === undefined || isCalled(whole)) return undefined;
  const isNear = (count: Item) => count !== part && count.value > part.value && sentence - count.sentence <= 1;
  return onlyOne(candidates.filter((count) => isNear(count) && isCalled(count)));
}
