import type { Ratio } from "../model/numbers.js";
import { ratio } from "./ratio.js";

/**
 * The relative change of a daily mean, (b·Da - a·Db) / (a·Db), exactly; `undefined` where it needs more digits than two numbers
 * hold. `before` and both numbers of days are above 0.
 */
export function changePerDay(before: number, daysBefore: number, after: number, daysAfter: number): Ratio | undefined {
  const base = before * daysAfter;
  const reached = after * daysBefore;
  if (base <= Number.MAX_SAFE_INTEGER && reached <= Number.MAX_SAFE_INTEGER) return ratio(reached - base, base);
  const exactBase = BigInt(before) * BigInt(daysAfter);
  const difference = BigInt(after) * BigInt(daysBefore) - exactBase;
  let divisor = exactBase;
  for (let rest = difference < 0n ? -difference : difference; rest > 0n; ) [divisor, rest] = [rest, divisor % rest];
  const numerator = Number(difference / divisor);
  const denominator = Number(exactBase / divisor);
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) ? { numerator, denominator } : undefined;
}
