import { monthNumber } from "../../../language/monthNumber.js";

/** A year behind the month, and the point of a month in short. */
const BEHIND = /\.?(?:[ -](?:\d\d)?\d\d)?$/;

/** Whether the folded name of a row or column is a month, also one that is a word of its own in prose. */
export function isMonthLabel(label: string): boolean {
  return monthNumber(label.replace(BEHIND, "")) !== undefined;
}
