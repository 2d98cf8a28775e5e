import type { FigureReading } from "../../../language/reading/FigureReading.js";

const SIGN = /[<>][\s(\u2066-\u2069]*$/;
/** Words that equal values do not keep, unless something denies them: "no more than", `لا يزيد على`. */
const WORDS =
  /(?:\b(no|not) |(?<![ء-ي])[وف]?(?:ما )?(لا|لم|لن) )?(?:\b(?:(?:more|fewer|less|greater|higher|lower) than|over|above|under|below|exceed(?:s|ed|ing)?|(?:sur)?pass(?:es|ed|ing)?|topp?(?:s|ed|ing))|(?<![ء-ي])[وفب]?(?:ما )?(?:(?:[أا]كثر|[أا]قل|[أا]زيد) من|[يت]زيد (?:على|عن)|[يت]قل عن|[يت]?تجاوز(?:ت)?|فوق|دون))[\s(\u2066-\u2069]*$/i;
/** How far, in characters, a bound reaches back from its number. */
const NEAR = 24;

/** Whether a sign or words before a number set a bound that equal values do not keep. */
export function isStrict(reading: FigureReading | undefined, text: string): boolean {
  if (reading === undefined || !("bound" in reading)) return false;
  const before = text.slice(Math.max(0, reading.span.start - NEAR), reading.span.start);
  const words = WORDS.exec(before);
  return SIGN.test(before) || (words !== null && words[1] === undefined && words[2] === undefined);
}
