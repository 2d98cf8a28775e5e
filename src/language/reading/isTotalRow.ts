import { isTotal } from "./isTotal.js";

/** What stands inward of a total of all. */
const NOTHING = /^(?:all|both|(?:ال)?(?:كل|جميع)|[-–—*]+)?$/i;

/** Whether the labels of a row, the outermost first, are those of a total: "Water, Total", but not "Total, Phone". */
export function isTotalRow(labels: readonly string[]): boolean {
  const [outer = "", ...inward] = labels;
  if (isTotal(labels.at(-1) ?? "")) return true;
  return isTotal(outer) && inward.every((text) => NOTHING.test(text));
}
