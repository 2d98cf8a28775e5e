import { monthRun } from "../../../periods/monthRun.js";

/** The months of a period, counted from January of the year 0. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months of a period by its key. */
export function monthsIn(period: string): Months {
  const { first, length } = monthRun(period);
  return { first, last: first + length - 1 };
}
