import { itemRole } from "../clauses/itemRole.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";
import { isCalledAll } from "./isCalledAll.js";

/** The count of all that came in, of the same things as a part; of several the one that is called all. */
export function allReceived(larger: readonly Item[], part: Item): Item | undefined {
  if (larger.some(({ noun }) => noun !== undefined && noun !== part.noun)) return undefined;
  const arrivals = larger.filter((count) => itemRole(count) === "received");
  return onlyOne(arrivals) ?? onlyOne(arrivals.filter(isCalledAll));
}
