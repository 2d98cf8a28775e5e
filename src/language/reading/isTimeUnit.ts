const UNITS = ["second", "minute", "hour", "day", "working-day", "week", "month", "quarter", "year"];

/** Whether a noun is a unit of time, of which a number tells how long. */
export function isTimeUnit(noun: string): boolean {
  return UNITS.includes(noun);
}
