import { monthRun } from "./monthRun.js";

/** How long a period is. */
export type PeriodKind = "month" | "quarter" | "half" | "year";

/**
 * Says whether a period is a month, a quarter, a half-year or a year.
 *
 * @param key - a period key: `2021-03`, `2021-Q1`, `2021-H1`, `2021`
 * @returns `month`, `quarter`, `half` or `year`
 * @throws `bad-period` for anything that is not a key
 *
 * @example
 * ```ts
 * import { periodKind } from "beneficiary-feedback";
 * console.log(periodKind("2021-Q1")); // => "quarter"
 * ```
 */
export function periodKind(key: string): PeriodKind {
  switch (monthRun(key).length) {
    case 1:
      return "month";
    case 3:
      return "quarter";
    case 6:
      return "half";
    case 12:
      return "year";
  }
}
