import type { Caveat } from "../model/lists.js";
import type { Result, UnavailableResult } from "../model/Result.js";

/** What a result would have been of, without a value and with the reason; the caveat, if any, goes first. */
export function unavailable(
  { unit, coverage, caveats }: Pick<Result<unknown>, "unit" | "coverage" | "caveats">,
  reason: UnavailableResult<never>["reason"],
  caveat?: Caveat,
): UnavailableResult<never> {
  const noted = caveat === undefined ? caveats : [caveat, ...caveats];
  return { status: "unavailable", reason, unit, coverage, caveats: noted };
}
