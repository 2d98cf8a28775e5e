import { isTimeUnit } from "../language/reading/isTimeUnit.js";

/** Whether a noun is a length of time, and not the one that a figure is told in. Working hours and days are often told as hours and days. */
export function isOtherTime(noun: string, time: string): boolean {
  const length = inAll(noun);
  return isTimeUnit(length) && length !== inAll(time);
}

function inAll(time: string): string {
  return time.replace("working-", "");
}
