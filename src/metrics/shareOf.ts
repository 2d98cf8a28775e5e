import type { Caveat } from "../model/lists.js";
import type { Ratio } from "../model/numbers.js";
import type { Coverage, Result } from "../model/Result.js";
import { ratioOf } from "./ratioOf.js";
import { withCaveats } from "./withCaveats.js";

/** The share of one result in another, as it is: never clamped, and with a caveat where the part is larger than its whole. */
export function shareOf(
  part: Result<number>,
  whole: Result<number>,
  caveat?: Caveat,
  coverage?: Coverage,
): Result<Ratio> {
  const share = ratioOf(part, whole, caveat, coverage);
  if (part.status !== "ok" || whole.status !== "ok" || part.value <= whole.value) return share;
  return withCaveats(share, ["above-whole"]);
}
