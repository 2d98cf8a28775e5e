import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Result } from "../model/Result.js";
import { ratio } from "../ratios/ratio.js";
import { joinCaveats } from "./joinCaveats.js";
import { withoutValue } from "./withoutValue.js";

/** The exact ratio of two results, or why there is none. The ratio has the unit of its part and the coverage of its whole. */
export function ratioOf(part: Result<number>, whole: Result<number>, caveat?: Caveat): Result<Ratio> {
  const known = joinCaveats(part.caveats, whole.caveats);
  const caveats = caveat === undefined ? known : [...known, caveat];
  const { unit } = part;
  if (part.status !== "ok") return withoutValue({ ...part, caveats });
  if (whole.status !== "ok") return withoutValue({ ...whole, unit, caveats });
  const { coverage } = whole;
  if (whole.value === 0) return { status: "undefined", reason: "zero-denominator", unit, coverage, caveats };
  return { status: "ok", value: ratio(part.value, whole.value), unit, coverage, caveats };
}
