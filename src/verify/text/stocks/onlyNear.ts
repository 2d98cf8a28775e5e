import { OF_WHICH } from "../passage/cues.js";
import { onlyOne } from "../relations/onlyOne.js";
import type { Item } from "../relations/Relation.js";

/** The only flow of its kind that is no part of another, or the only one in the sentence of the closing stock. */
export function onlyNear(flows: readonly Item[], closing: Item | undefined): Item | undefined {
  const exact = flows.filter(({ bound }) => bound === undefined);
  const main = exact.length > 1 ? exact.filter(({ before }) => !OF_WHICH.test(before)) : exact;
  return onlyOne(main.length > 1 ? main.filter(({ sentence }) => sentence === closing?.sentence) : main);
}
