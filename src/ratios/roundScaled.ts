import { checkOption } from "../model/checkOption.js";
import { FeedbackError } from "../model/FeedbackError.js";
import { ROUNDINGS, type Rounding } from "../model/lists.js";
import type { FixedDecimal, Ratio } from "../model/numbers.js";
import { checkRatio } from "./checkRatio.js";
import { powerOfTen } from "./powerOfTen.js";
import { type Division, scaledDivision } from "./scaledDivision.js";

/** `times` the ratio, rounded as `roundRatio` does it, without options to be checked: for each number that is written. */
export function roundScaled(
  ratio: Ratio,
  decimals: number,
  times: 1 | 100 | 1000,
  rounding: Rounding = "half-up",
): FixedDecimal {
  checkRatio(ratio);
  const { numerator, denominator } = ratio;
  const division = scaledDivision(Math.abs(numerator), times * powerOfTen(decimals), denominator);
  const units = division.quotient + (roundsUp(division, denominator, rounding) ? 1 : 0);
  if (units > Number.MAX_SAFE_INTEGER) {
    throw new FeedbackError(
      "ratio-too-large",
      `a ratio needs fewer digits for ${decimals} decimals`,
      numerator / denominator,
    );
  }
  return { units: numerator < 0 && units > 0 ? -units : units, decimals };
}

function roundsUp({ quotient, remainder }: Division, denominator: number, rounding: Rounding): boolean {
  const twice = 2 * remainder;
  // Most are rounded so: to look for it in a list takes as long as to divide.
  if (rounding === "half-up") return twice >= denominator;
  if (checkOption("rounding", rounding, ROUNDINGS) === "truncate") return false;
  return twice > denominator || (twice === denominator && quotient % 2 === 1);
}
