import type { FixedDecimal } from "../../../model/numbers.js";
import { addExact } from "../../checks/addExact.js";
import type { CheckOutcome } from "../../checks/CheckOutcome.js";
import { intervalOf } from "../../checks/intervalOf.js";
import { judgePrinted } from "../../checks/judgePrinted.js";

/** Judges a printed difference; `rounded` where both numbers are, though whole. */
export function judgeDifference(
  high: FixedDecimal,
  low: FixedDecimal,
  printed: FixedDecimal,
  rounded?: true,
): CheckOutcome {
  const [from, to] = [intervalOf(low, rounded), intervalOf(high, rounded)];
  return judgePrinted(printed, {
    low: addExact(to.low, from.high, -1n),
    value: addExact(to.value, from.value, -1n),
    high: addExact(to.high, from.low, -1n),
  });
}
