import { FeedbackError } from "../model/FeedbackError.js";
import { isPeriod } from "./isPeriod.js";

/** A period as a run of months; `first` counts them from January of the year 0. */
export interface MonthRun {
  readonly first: number;
  readonly length: 1 | 3 | 6 | 12;
}

/** The months of a period key. Its error names no function, for whoever asked may have asked another one. */
export function monthRun(key: string): MonthRun {
  if (!isPeriod(key)) throw new FeedbackError("bad-period", "a period needs a key like 2021-03 or 2021-Q1", key);
  const letter = key[5];
  const length = letter === undefined ? 12 : letter === "H" ? 6 : letter === "Q" ? 3 : 1;
  const index = Number(key.slice(length > 1 ? 6 : 5)) || 1;
  return { first: 12 * Number(key.slice(0, 4)) + (index - 1) * length, length };
}
