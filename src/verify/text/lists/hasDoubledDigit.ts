import { slipOf } from "../../tie/match/slipOf.js";
import type { Item } from "../relations/Relation.js";

/** A digit typed twice makes a part larger than its total. */
export function hasDoubledDigit(part: Item, parts: readonly Item[], total: Item): boolean {
  const rest = parts.reduce((sum, { value }) => sum - value, total.value + part.value);
  return rest > 99 && slipOf(part.value, rest) === "doubled-digit";
}
