import { FeedbackError } from "../model/FeedbackError.js";
import { isPeriod } from "./isPeriod.js";

/** A period as a run of months; `first` counts them from January of the year 0. */
export interface MonthRun {
  readonly first: number;
  readonly length: 1 | 3 | 6 | 12;
  readonly months: readonly string[];
}

const known = new Map<string, MonthRun>();

/** The months of a period key, read once. Its error names no function, for whoever asked may have asked another one. */
export function monthRun(key: string): MonthRun {
  let run = known.get(key);
  if (run === undefined) {
    run = readKey(key);
    known.set(key, run);
  }
  return run;
}

function readKey(key: string): MonthRun {
  if (!isPeriod(key)) throw new FeedbackError("bad-period", "a period needs a key like 2021-03 or 2021-Q1", key);
  const letter = key[5];
  const length = letter === undefined ? 12 : letter === "H" ? 6 : letter === "Q" ? 3 : 1;
  const start = ((Number(key.slice(length > 1 ? 6 : 5)) || 1) - 1) * length;
  const months: string[] = [];
  for (let month = start + 1; months.length < length; month += 1) {
    months.push(key.slice(0, 4) + (month < 10 ? "-0" : "-") + month);
  }
  return { first: 12 * Number(key.slice(0, 4)) + start, length, months };
}
