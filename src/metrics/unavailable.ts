import type { Caveat } from "../model/lists.js";
import type { Result, UnavailableResult } from "../model/Result.js";

/** What a result would have been of, without a value and with the reason; the caveat, if any, goes first. */
export function unavailable(
  { unit, coverage, caveats }: Pick<Result<unknown>, "unit" | "coverage" | "caveats">,
  reason: UnavailableResult<never>["reason"],
  caveat?: Caveat,
): UnavailableResult<never> {
  // Which way something points is said of what is shown, and of nothing that is withheld.
  const known = caveats.includes("sign-flip") ? caveats.filter((each) => each !== "sign-flip") : caveats;
  const noted = caveat === undefined ? known : [caveat, ...known];
  return { status: "unavailable", reason, unit, coverage, caveats: noted };
}
