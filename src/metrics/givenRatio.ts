import { FeedbackError } from "../model/FeedbackError.js";
import type { Duration } from "../model/FeedbackReport.js";
import type { Ratio } from "../model/numbers.js";
import { ratio } from "../ratios/ratio.js";

/** A duration or a percentage as given, exact: 26.4 is 132/5, as it is written and not as it is stored. */
export function givenRatio(given: Duration): Ratio {
  if (typeof given === "object") return ratio(given.numerator, given.denominator);
  const [, whole = "", part = ""] = /^(\d+)(?:\.(\d{1,9}))?$/.exec(String(given)) ?? [];
  if (whole === "")
    throw new FeedbackError("bad-number", "a given number needs to be from 0 on, with at most 9 decimals", given);
  return ratio(Number(whole + part), 10 ** part.length);
}
