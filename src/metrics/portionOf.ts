import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { portionCoverage } from "./portionCoverage.js";
import { ratioOf } from "./ratioOf.js";

/** The exact ratio of two results of which the one is made of counts of the other: each is expected once. */
export function portionOf(part: Result<number>, whole: Result<number>): Result<Ratio> {
  return ratioOf(part, whole, undefined, portionCoverage(part.coverage, whole.coverage));
}
