import type { Item } from "../relations/Relation.js";

/** What each row says to be a share of: "of all issues raised". */
const OF_ALL = /^\s*of (?:all |the |total |these |our )*([a-z]+(?: [a-z]+)?)/;

/** Rows that are shares of what is called by other words are no list. */
export function isOfOneWhole(last: Item, item: Item): boolean {
  const [one, other] = [last, item].map(({ after }) => OF_ALL.exec(after)?.[1]?.split(" ").sort().join(" "));
  return one === other || one === undefined || other === undefined;
}
