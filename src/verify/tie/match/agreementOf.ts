import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { ROUNDINGS } from "../../../model/lists.js";
import type { FixedDecimal, Ratio } from "../../../model/numbers.js";
import { powerOfTen } from "../../../ratios/powerOfTen.js";
import { roundRatio } from "../../../ratios/roundRatio.js";
import { amountUnits } from "./amountUnits.js";
import { isAbout } from "./isAbout.js";
import { isRoundedTo } from "./isRoundedTo.js";
import { isTooCoarse } from "./isTooCoarse.js";
import { timesOf } from "./timesOf.js";

/** How a printed number agrees with a figure: exactly, by a rounding, as a bound, or in the unit of its scale word. */
export type Agreement = "exact" | "half-up" | "half-even" | "truncate" | "bound" | "scaled";

const PLAIN: readonly Agreement[] = ["exact", "half-up"];
/** How far a figure may lie beyond a bound that is said of it ("more than"), as a part of the bound. */
const REACH = 0.25;

/**
 * How a printed number agrees with a figure, or `undefined` when it does not. The sign counts only where it is printed; a
 * bound must hold, a strict one (`<`) also where both are equal; what is told as nearly so is no less. The unit of a scale word
 * rounds as far off as "about" may be, and no farther; a bound may have all of that unit: 1.4 million are more than 1 million.
 */
export function agreementOf(
  figure: Figure,
  reading: QuantityReading,
  isStrict = false,
  isNearly = false,
): Agreement | undefined {
  const value = numberOf(figure);
  if (value === undefined) return undefined;
  const size = Math.abs(
    typeof value === "number" ? value : (value.numerator / value.denominator) * timesOf(figure.form),
  );
  if (!holds(size, reading, isStrict) || (isNearly && isReached(size, reading))) return undefined;
  if (typeof value !== "number" && isEdge(reading)) return "bound";
  // A bound that holds is no other rounding.
  const isBound = reading.bound === "over" || reading.bound === "under";
  const readings: readonly FixedDecimal[] = [reading, ...(reading.alternatives ?? [])];
  for (const printed of readings) {
    const agreement = typeof value === "number" ? ofCount(value, printed) : ofRatio(figure.form, value, printed);
    if (agreement !== undefined) return isBound && !PLAIN.includes(agreement) ? "bound" : agreement;
  }
  if (isRoundedTo(size, reading) && (isBound || !isTooCoarse(size, reading))) return "scaled";
  const isNear = reading.bound === "about" ? isAbout(size, reading, isNearly) : within(size, reading);
  return reading.bound !== undefined && isNear ? "bound" : undefined;
}

/** What a figure is, or what the known parts of one add up to. */
function numberOf({ result }: Figure): number | Ratio | undefined {
  const value = result.status === "ok" ? result.value : result.status === "unavailable" ? result.partial : undefined;
  return typeof value === "number" || (typeof value === "object" && "numerator" in value) ? value : undefined;
}

function ofCount(count: number, { units, decimals }: FixedDecimal): Agreement | undefined {
  if (!Number.isInteger(count) && amountUnits(count, decimals) !== units) return undefined;
  if (!Number.isInteger(count)) return units / 10 ** decimals === count ? "exact" : "half-up";
  const scaled = count * 10 ** Math.max(0, decimals);
  return units === scaled || units === Math.abs(scaled) ? "exact" : undefined;
}

function ofRatio(form: Figure["form"], ratio: Ratio, { units, decimals }: FixedDecimal): Agreement | undefined {
  if (decimals < 0 || decimals > 6) return undefined;
  const times = timesOf(form);
  // No rounding moves a number by more than its last digit.
  const exact = Math.abs(ratio.numerator / ratio.denominator) * times * 10 ** decimals;
  if (Math.abs(exact - Math.abs(units)) > 2) return undefined;
  const size = units < 0 ? ratio : { ...ratio, numerator: Math.abs(ratio.numerator) };
  for (const rounding of ROUNDINGS)
    if (roundRatio(size, { decimals, times, rounding }).units === units)
      return isExact(size, times, units, decimals) ? "exact" : rounding;
  return undefined;
}

function isExact({ numerator, denominator }: Ratio, times: number, units: number, decimals: number): boolean {
  return BigInt(numerator) * BigInt(times) * BigInt(powerOfTen(decimals)) === BigInt(units) * BigInt(denominator);
}

/** Whether what is nearly so is; Arabic says قرابة also of a little more than its thousands or millions: `قرابة 18 ألف` for 18,240. */
function isReached(size: number, { value, scale }: QuantityReading): boolean {
  const beyond = scale !== undefined && /[ء-ي]/.test(scale.word) ? (scale.step ?? 0) / 2 : 0;
  return size === value || size - value >= beyond;
}

function holds(size: number, { value, bound }: QuantityReading, isStrict: boolean): boolean {
  if (bound !== "over" && bound !== "under") return true;
  return size === value ? !isStrict : size > value === (bound === "over");
}

/** Less than the least that can be printed, or more than the most that is not all: nothing lies beyond but what is meant. */
function isEdge({ kind, units, decimals, bound }: QuantityReading): boolean {
  if (decimals < 0) return false;
  if (bound === "under") return units === 1;
  return kind === "percent" && bound === "over" && units === 100 * 10 ** decimals - 1;
}

function within(size: number, { value, kind }: QuantityReading): boolean {
  // A share of 1.46 % is well said to be less than 2 %; below 1 % a whole point is far.
  if (kind === "percent" && value >= 1 && Math.abs(size - value) < 1) return true;
  return Math.abs(size - value) <= value * REACH;
}
