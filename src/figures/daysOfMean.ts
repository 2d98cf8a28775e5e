import { daysIn } from "../periods/daysIn.js";
import type { Figure } from "./Figure.js";
import { isRatio } from "./isRatio.js";

/** The days that a mean is over, as the mean and its total tell; those of the period where they do not. */
export function daysOfMean({ period, result }: Figure, total: Figure | undefined): number {
  if (result.status !== "ok" || total?.result.status !== "ok") return daysIn(period);
  const [mean, sum] = [result.value, total.result.value];
  // A ratio is in lowest terms, so that its numerator divides the total.
  return isRatio(mean) && typeof sum === "number" && sum > 0
    ? (sum / mean.numerator) * mean.denominator
    : daysIn(period);
}
