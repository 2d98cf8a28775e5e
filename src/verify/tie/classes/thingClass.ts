import { endsIn } from "../../../language/reading/endsIn.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isYear } from "../../../language/reading/isYear.js";
import { THINGS } from "./things.js";

/** What may have thousands to part, a noun or a scale. */
const AMOUNTS = ["others", "money", "target"];
/** So many digits of a number in an address, a reference or a telephone. */
const NAMED = /^[\d٠-٩]{1,11}$/;

/**
 * What a number is that tells of a thing beside the report: one built, installed, closed or fined, an address, a reference, money.
 *
 * @param before - the words before it, and `after` behind it
 * @param isOwn - the report may have it
 */
export function thingClass(
  reading: QuantityReading,
  before: string,
  after: string,
  isOwn: boolean,
): string | undefined {
  const { kind, text } = reading;
  const isNamed = NAMED.test(text);
  return THINGS.find(
    ([rule, left, right]) =>
      (AMOUNTS.includes(rule) ? !isOwn : isNamed) &&
      (kind === "percent" ? rule === "target" : true) &&
      (rule !== "year" || isYear(reading)) &&
      (right?.test(after) ?? true) &&
      (left === undefined || endsIn(before, left)),
  )?.[0];
}
