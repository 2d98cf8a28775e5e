import type { FigureReading } from "../../../language/reading/FigureReading.js";

const SIGN = /[<>][\s(\u2066-\u2069]*$/;
/** Words that equal values do not keep, unless something denies them: "no more than", `لا يزيد على`. */
const WORDS =
  /(?:\b(no|not) |(?<![ء-ي])[وف]?(?:ما )?(لا|لم|لن) )?(?:\b(?:(?:more|fewer|less|greater|higher|lower) than|over|above|under|below|exceed(?:s|ed|ing)?|(?:sur)?pass(?:es|ed|ing)?|topp?(?:s|ed|ing))|(?<![ء-ي])[وفب]?(?:ما )?(?:(?:[أا]كثر|[أا]قل|[أا]زيد) من|[يت]زيد (?:على|عن)|[يت]قل عن|[يت]?تجاوز(?:ت)?|فوق|دون))[\s(\u2066-\u2069]*$/i;
/** What is below a number without a word for it, right behind or before the word for what is counted: what letters did not reach is no bound. */
const UNREACHED =
  /(?:\b(?:calls|contacts|tickets|complaints|requests|total|number)(?: (?:did|have|had|has|do))?(?: not| never|n['’]t) reach(?:ed)?|\bf[ae]ll short of|(?<![ء-ي]|ال[ء-ي]* )[وف]?لم [يت](?:بلغ|صل(?=.* [إا]لى\s*$)) (?:عدد|[إا]جمالي|مجموع|المكالمات|الاتصالات|التذاكر|الشكاوى|الطلبات)(?: (?!و|إذ|بل|سجل)[\u064b-\u0652ء-ي]+){0,6})[\s\u2066-\u2069]*$/i;
/** How far, in characters, a bound reaches back from its number, and a verb over its subject. */
const NEAR = 64;

/** Whether a sign or words before a number set a bound that equal values do not keep. What has no bound then was not reached. */
export function isStrict(reading: FigureReading | undefined, text: string): boolean {
  if (reading === undefined) return false;
  const before = text.slice(Math.max(0, reading.span.start - NEAR), reading.span.start);
  if (UNREACHED.test(before)) return true;
  if (!("bound" in reading)) return false;
  const words = WORDS.exec(before);
  return SIGN.test(before) || (words !== null && words[1] === undefined && words[2] === undefined);
}
