import type { FigureForm } from "../../figures/Figure.js";
import { foldText } from "../../language/foldText.js";

// All folded. What is glued to a name or a slash is part of it: "Q1", "2020/21".
const NUMERAL = /(?<![a-z\d/])\d[\d.,٫٬]*/g;
/** The blanks between the groups of one number. */
const GROUPED = /(?<=\d)\s(?=\d{3}(?!\d))/g;
/** Right before another number: what it says of when or how the first is counted, "per 1,000", "within 3 months". */
const BESIDE =
  /(?:^|\s)\(?(?:per|every|each|within|in|over|by|until|as of|on|since|table|page|note|خلال|غضون|في|ل?كل|حتي|يوم|منذ|جدول|صفحه)\s$/;
/** The rest of a number whose scale word stands before it: `13 ألفاً و78`. */
const REST = /\s(?:الف|الاف|مليون|ملايين|مليار|مليارات)[اين]*\sو\s?$/;
/** The end of the scale of a score: "4.38 out of 5". */
const SCALE = /(?:\sof|\sمن(?: اصل)?|\/)\s?$/;
/** None of these words is longer. */
const NEAR = 24;
const YEAR = /^(?:1[3-9]|20)\d\d[.,]?$/;
/** A number of each day, or of another time. */
const RATE =
  /\s(?:an?|per|each|every) (?:working )?(?:minute|hour|day|week|month|year)(?![a-z])|\sل?كل (?:دقيقه|ساعه|يوم|اسبوع|شهر|سنه|عام)|\s(?:daily|weekly|monthly|يوميا|اسبوعيا|شهريا|سنويا)/;

/** Whether a printed text holds more than its one number: "600 or 900 calls", or for a count a number of each day: "600 calls a day". */
export function holdsOthers(printed: string, form: FigureForm | undefined): boolean {
  const text = foldText(printed).replace(GROUPED, "");
  if (form?.endsWith("count") && RATE.test(text)) return true;
  return [...text.matchAll(NUMERAL)].slice(1).some(({ 0: numeral, index }) => {
    const before = text.slice(Math.max(0, index - NEAR), index);
    if (YEAR.test(numeral) || BESIDE.test(before) || REST.test(before)) return false;
    return form !== "score" || !SCALE.test(before);
  });
}
