import { checkWeightedMean } from "../../checks/checkWeightedMean.js";
import { figuresOf } from "./figuresOf.js";
import type { Printed, Relation } from "./Relation.js";

/** Ties the means of groups, weighted by the sizes of these, to the mean of all. */
export function relateOverall(means: readonly Printed[], sizes: readonly Printed[], overall: Printed): Relation {
  const outcome = checkWeightedMean(figuresOf(means), figuresOf(sizes), overall.figure);
  return { kind: "weighted-mean", operands: [...means, overall], outcome };
}
