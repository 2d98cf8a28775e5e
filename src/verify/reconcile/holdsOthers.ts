import type { FigureForm } from "../../figures/Figure.js";

/** A number, in whatever digits and groups. */
const NUMBER = /(?<![\p{L}\d])[\d٠-٩۰-۹]+(?:[.,٬٫'’\s\u00a0\u202f][\d٠-٩۰-۹]+)*/gu;
const YEAR = /^(?:19|20|١٩|٢٠)[\d٠-٩]{2}$/;
/** What stands before a number that says how, when or where another is counted: "per 1,000", "within 3 months", "Table 3". */
const BESIDE = /(?:^|[\s(])(?:table|figure|per|every|each|within|in|over|جدول|شكل|خلال|غضون|في|[لو]?كل)\s$/i;
/** The end of the scale of a score: "4.38 out of 5". */
const SCALE = /(?:\sof|\sمن(?: أصل)?|\/)\s?$/i;
/** So many of each day, or month. */
const RATE =
  /\s(?:an?|per|each|every) (?:working |calendar )?(?:day|week|month|hour|quarter|year)\b|\b(?:daily|weekly|monthly)\b|(?<![ء-ي])ل?كل (?:يوم|[أا]سبوع|شهر|ساع|سن|عام)|(?:يومي|[أا]سبوعي|شهري)[اً]/i;
const LETTER = /\p{L}/u;

/** Whether a printed text holds more than its one number: "600 or 900 calls", or a number of each day: "600 calls a day". */
export function holdsOthers(text: string, form: FigureForm | undefined): boolean {
  if (!LETTER.test(text)) return false;
  if (form?.endsWith("count") && RATE.test(text)) return true;
  const [, ...others] = text.matchAll(NUMBER);
  return others.some(({ 0: number, index }) => {
    const before = text.slice(0, index);
    return !YEAR.test(number) && !BESIDE.test(before) && !(form === "score" && SCALE.test(before));
  });
}
