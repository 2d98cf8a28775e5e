import { monthRun } from "../../../periods/monthRun.js";
import { shiftPeriod } from "../../../periods/shiftPeriod.js";

/** The month in which the calendar begins, as `monthRun` counts. */
const FIRST = 12;

/** The period so many months before another one, by default the one just before; the other one where the calendar begins. */
export function priorPeriod(period: string, months?: 12): string {
  const { first, length } = monthRun(period);
  const back = months ?? length;
  return first - back < FIRST ? period : shiftPeriod(period, -back / length);
}
