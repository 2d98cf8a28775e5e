import type { BoundTable } from "../../../language/bindTable.js";
import { isDay } from "../../../periods/isDay.js";
import { lastDayOf } from "../../../periods/lastDayOf.js";
import { monthRun } from "../../../periods/monthRun.js";

const MONTH = 7;

/** By how many months the last days of months lie apart over or beside a table, where it goes by month, quarter or half-year: "31/01/2021", "28/02/2021". */
export function monthsBetween({ columns, rows }: BoundTable): 1 | 3 | 6 | undefined {
  const ends = new Set(
    [...columns, ...rows].flatMap(({ period }) => {
      const month = period?.slice(0, MONTH) ?? "";
      return isDay(period) && lastDayOf(month) === period ? [monthRun(month).first] : [];
    }),
  );
  return ([1, 3, 6] as const).find((step) => [...ends].some((end) => ends.has(end + step)));
}
