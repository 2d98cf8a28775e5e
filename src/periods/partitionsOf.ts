import { halfOf } from "./halfOf.js";
import { monthsOf } from "./monthsOf.js";
import { quarterOf } from "./quarterOf.js";

/** The ways to divide a period into shorter ones of one length: its months, quarters and halves; none for a month. */
export function partitionsOf(period: string): readonly (readonly string[])[] {
  const months = monthsOf(period);
  if (months.length <= 3) return months.length > 1 ? [months] : [];
  const quarters = [...new Set(months.map(quarterOf))];
  return months.length > 6 ? [months, quarters, [...new Set(months.map(halfOf))]] : [months, quarters];
}
