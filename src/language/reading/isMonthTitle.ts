import { foldText } from "../foldText.js";

const MONTHS = /^(?:(?:ال)?شهر|months?)$/;

/** Whether a header says that months stand under or beside it. */
export function isMonthTitle(title: string): boolean {
  return title.length < 20 && MONTHS.test(foldText(title).trim());
}
