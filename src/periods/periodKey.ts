import type { MonthRun } from "./monthRun.js";

/** The key of a run of months, the inverse of `monthRun`. */
export function periodKey(first: number, length: MonthRun["length"]): string {
  const year = String(Math.floor(first / 12)).padStart(4, "0");
  const index = (first % 12) / length + 1;
  if (length === 12) return year;
  if (length === 1) return year + (index < 10 ? "-0" : "-") + index;
  return `${year}-${length === 3 ? "Q" : "H"}${index}`;
}
