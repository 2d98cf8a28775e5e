import type { FigureForm } from "../../figures/Figure.js";
import { foldText } from "../../language/foldText.js";

// All folded. What is glued to a name or a slash is part of it: "Q1", "2020/21".
const NUMERAL = /(?<![a-z\d/])\d[\d.,٫٬]*/g;
/** The blanks between the groups of one number. */
const GROUPED = /(?<=\d)\s(?=\d{3}(?!\d))/g;
/** Right before another number: what it says of when or where the first is counted, "on page 4", "within 3 months". */
const BESIDE =
  /(?:^|\s)\(?(?:within|in|over|by|until|as of|on|since|table|page|note|خلال|غضون|في|حتي|يوم|منذ|جدول|صفحه)\s$/;
/** The rest of a number whose scale word stands before it: `13 ألفاً و78`. */
const REST = /\s(?:الف|الاف|مليون|ملايين|مليار|مليارات)[اين]*\sو\s?$/;
/** The end of the scale of a score: "4.38 out of 5". */
const SCALE = /(?:\sof|\sمن(?: اصل)?|\/)\s?$/;
/** None of these words is longer. */
const NEAR = 24;
const YEAR = /^(?:1[3-9]|20)\d\d[.,]?$/;
/** Whether a printed text holds more than its one number: "600 or 900 calls". */
export function holdsOthers(printed: string, form: FigureForm | undefined): boolean {
  const text = foldText(printed).replace(GROUPED, "");
  return [...text.matchAll(NUMERAL)].slice(1).some(({ 0: numeral, index }) => {
    const before = text.slice(Math.max(0, index - NEAR), index);
    if (YEAR.test(numeral) || BESIDE.test(before) || REST.test(before)) return false;
    return form !== "score" || !SCALE.test(before);
  });
}
