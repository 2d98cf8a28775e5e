import { foldText } from "../foldText.js";

const TOTALS =
  /^(?:(?:ال)?(?:مجموع|اجمالي)|المجموع (?:الكلي|العام)|الاجمالي العام|(?:grand )?total|totals|overall|sum)$/;

/** Whether a header or label says that totals stand under or beside it. */
export function isTotal(name: string): boolean {
  return name.length < 40 && TOTALS.test(foldText(name).replace(/[:*_]/g, "").trim());
}
