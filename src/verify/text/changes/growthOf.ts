import { checkGrowthFromDifference } from "../../checks/checkGrowthFromDifference.js";
import type { Item, Relation } from "../relations/Relation.js";
import { withSign } from "../relations/withSign.js";

/** Ties a growth, with its sign, to the difference that it repeats and the count that this led to. */
export function growthOf(delta: Item, after: Item, growth: Item): Relation {
  const change = withSign(delta, Math.sign(growth.figure.units));
  const outcome = checkGrowthFromDifference(change.figure, after.figure, growth.figure);
  return { kind: "growth", operands: [delta, after, growth], outcome };
}
