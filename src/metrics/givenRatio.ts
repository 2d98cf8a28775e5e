import { FeedbackError } from "../model/FeedbackError.js";
import type { Duration } from "../model/FeedbackReport.js";
import { givenDecimal } from "../model/givenDecimal.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";

/** A duration or a percentage as given, exact: 26.4 is 132/5; throws `bad-number`. */
export function givenRatio(given: Duration): Ratio {
  if (typeof given === "object") return ratio(given.numerator, given.denominator);
  const { units, decimals } = givenDecimal(given) ?? {};
  if (units === undefined || decimals === undefined)
    throw new FeedbackError("bad-number", "a given number needs to be from 0 on, with at most 9 decimals", given);
  return ratio(units, 10 ** decimals);
}
