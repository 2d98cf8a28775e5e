import type { Moment, YearProblem } from "./Moment.js";

// The first instants of the years 1300, 1600, 1901 and 2200 in UTC.
const HIJRI = -21_143_116_800_000;
const NO_LONGER_HIJRI = -11_676_096_000_000;
const FIRST = -2_177_452_800_000;
const END = 7_258_118_400_000;
const DAY = 86_400_000;

/**
 * Why a date that can be read is none of a record: its year is one of the Hijri calendar, 1300 to 1599, or it stands for no date. Systems write 0001-01-01,
 * 1753-01-01, 1899-12-30, 1900-01-01 and 1970-01-01, in whatever zone, for never, and 9999-12-31 for not yet. What a table of days has from 1970 on needs not
 * be asked again.
 */
export function yearProblem({ instant }: Moment): YearProblem | undefined {
  if (instant >= DAY && instant < END) return undefined;
  if (instant >= HIJRI && instant < NO_LONGER_HIJRI) return "hijri-year";
  return instant >= FIRST && instant < -DAY ? undefined : "impossible-date";
}
