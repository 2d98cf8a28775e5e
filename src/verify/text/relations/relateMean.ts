import type { FixedDecimal } from "../../../model/numbers.js";
import { checkRatio } from "../../checks/checkRatio.js";
import type { Printed, Relation } from "./Relation.js";

/** Ties a mean to the numbers it is told with, of which the first is divided by the last, or by what is given. */
export function relateMean(told: readonly [Printed, ...Printed[]], by: FixedDecimal, mean: Printed): Relation {
  return { kind: "mean", operands: [...told, mean], outcome: checkRatio(told[0].figure, by, mean.figure) };
}
