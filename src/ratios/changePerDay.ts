import type { Ratio } from "../model/numbers.js";
import { ratio } from "./ratio.js";
import { reduced } from "./reduced.js";

/**
 * The relative change of a daily mean, (b·Da - a·Db) / (a·Db), exactly; `undefined` where it needs more digits than two numbers
 * hold. `before` and both numbers of days are above 0.
 */
export function changePerDay(before: number, daysBefore: number, after: number, daysAfter: number): Ratio | undefined {
  const base = before * daysAfter;
  const reached = after * daysBefore;
  if (base <= Number.MAX_SAFE_INTEGER && reached <= Number.MAX_SAFE_INTEGER) return ratio(reached - base, base);
  const exactBase = BigInt(before) * BigInt(daysAfter);
  const exact = reduced(BigInt(after) * BigInt(daysBefore) - exactBase, exactBase);
  const [numerator = 0, denominator = 1] = exact.map(Number);
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) ? { numerator, denominator } : undefined;
}
