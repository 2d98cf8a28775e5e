import { FeedbackError } from "../model/FeedbackError.js";
import type { Duration } from "../model/FeedbackReport.js";
import { givenDecimal } from "../model/givenDecimal.js";
import { isExactCount } from "../model/isExactCount.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";

/** A duration, weight or percentage as given, exact: 26.4 is 132/5; throws `bad-number`, by its place, for what is none, and above `most`. */
export function givenRatio(given: Duration, path?: string, most?: number): Ratio {
  const { numerator = -1, denominator = 0 } = typeof given === "object" ? given : fractionOf(given);
  const isExact = isExactCount(numerator) && isExactCount(denominator) && denominator > 0;
  if (!isExact || (most && numerator > most * denominator))
    throw new FeedbackError(
      "bad-number",
      "a given number needs to be from 0 on, of percentages to 100, with at most 9 decimals, or a ratio of two such whole numbers",
      given,
      path,
    );
  return ratio(numerator, denominator);
}

function fractionOf(given: number): Partial<Ratio> {
  const { units, decimals } = givenDecimal(given) ?? {};
  return units === undefined || decimals === undefined ? {} : { numerator: units, denominator: 10 ** decimals };
}
