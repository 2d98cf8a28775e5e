import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { ratio } from "../ratios/ratio.js";
import { joinCaveats } from "./joinCaveats.js";
import { joinCoverage } from "./joinCoverage.js";
import { withoutValue } from "./withoutValue.js";

/** The exact ratio of two results, or why there is none: with the unit of its part, over the counts of both, whichever of them are there. */
export function ratioOf(
  part: Result<number>,
  whole: Result<number>,
  caveat?: Caveat,
  coverage = joinCoverage(part.coverage, whole.coverage),
): Result<Ratio> {
  const known = joinCaveats(part.caveats, whole.caveats);
  const caveats = caveat === undefined ? known : [...known, caveat];
  const { unit } = part;
  if (part.status !== "ok") return withoutValue({ ...part, coverage, caveats });
  if (whole.status !== "ok") return withoutValue({ ...whole, unit, coverage, caveats });
  if (whole.value === 0) return { status: "undefined", reason: "zero-denominator", unit, coverage, caveats };
  return { status: "ok", value: ratio(part.value, whole.value), unit, coverage, caveats };
}
