import { FeedbackError } from "../model/FeedbackError.js";
import type { Duration } from "../model/FeedbackReport.js";
import { givenDecimal } from "../model/givenDecimal.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";

/** A duration or a percentage as given, exact: 26.4 is 132/5; throws `bad-number`, by its place, for what is none, and above `most`. */
export function givenRatio(given: Duration, path?: string, most?: number): Ratio {
  if (typeof given === "object") return ratio(given.numerator, given.denominator);
  const { units, decimals } = givenDecimal(given) ?? {};
  if (units === undefined || decimals === undefined || (most && given > most))
    throw new FeedbackError(
      "bad-number",
      "a given number needs to be from 0 on, of percentages to 100, with at most 9 decimals",
      given,
      path,
    );
  return ratio(units, 10 ** decimals);
}
