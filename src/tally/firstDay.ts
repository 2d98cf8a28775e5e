import { dayNumber } from "./dayNumber.js";

/** The first day of a month (counted from January of the year 0), counted from 1970-01-01. */
export function firstDay(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1, 1);
}
