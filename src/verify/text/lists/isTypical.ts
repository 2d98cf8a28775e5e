import { foldText } from "../../../language/foldText.js";
import type { Span } from "../../../model/Finding.js";

/** What comes on other days: "on an average day", "normally", `في اليوم العادي`. */
const USUAL =
  /(?<![a-z])(?:(?:average|normal|ordinary|typical|usual|regular) (?:day|night|evening|shift|weekend|week|month|year)|normally|usually|typically|ordinarily|on average)(?![a-z])|(?<![ء-ي])[وف]?(?:عاده(?! فتح)|في (?:العاده|المعتاد|المتوسط)|كالمعتاد|(?:ال)?(?:يوم|ليله|ايام|ليالي|اسبوع|شهر|سنه|عام|وقت|اوقات|ظروف|احوال) (?:ال)?(?:عادي|معتاد|اعتيادي)ه?)(?![ء-ي])/;
const REACH = 100;

/** Whether the sentence of a count says, up to it, that so many come at other times: it is no total of those that came. */
export function isTypical(text: string, { start }: Span): boolean {
  const before = foldText(text.slice(Math.max(0, start - REACH), start));
  return USUAL.test(before.split(/[.!?؟\n؛;]\s/).at(-1) ?? "");
}
