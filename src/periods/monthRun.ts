import { FeedbackError } from "../model/FeedbackError.js";
import { isPeriod } from "./isPeriod.js";

/** A period as a run of months; `first` counts them from January of the year 0. */
export interface MonthRun {
  readonly first: number;
  readonly length: 1 | 3 | 6 | 12;
}

/** The months of a period key, for the functions of this folder; `caller` is named in the error. */
export function monthRun(key: string, caller: string): MonthRun {
  if (!isPeriod(key)) {
    throw new FeedbackError("bad-period", `${caller} needs a period such as 2021-03, 2021-Q1, 2021-H1 or 2021`, key);
  }
  const year = 12 * Number(key.slice(0, 4));
  const letter = key[5];
  if (letter === undefined) return { first: year, length: 12 };
  if (letter === "Q") return { first: year + 3 * (Number(key[6]) - 1), length: 3 };
  if (letter === "H") return { first: year + 6 * (Number(key[6]) - 1), length: 6 };
  return { first: year + Number(key.slice(5)) - 1, length: 1 };
}
