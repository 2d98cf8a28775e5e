import type { FixedDecimal } from "../../model/numbers.js";
import { checkGrowth } from "../checks/checkGrowth.js";
import type { Item, Relation } from "./Relation.js";

/** A percentage as the growth from one count to another. */
export function growthOf(before: Item, after: Item, percent: Item, printed: FixedDecimal): Relation {
  const outcome = checkGrowth(before.figure, after.figure, printed);
  return { kind: "growth", base: before, operands: [before, after, percent], outcome };
}
