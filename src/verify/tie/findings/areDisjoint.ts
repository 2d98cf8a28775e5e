import type { Months } from "./monthsIn.js";

/** Whether two periods have no month in common. */
export function areDisjoint(one: Months, other: Months): boolean {
  return one.last < other.first || one.first > other.last;
}
