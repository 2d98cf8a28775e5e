import { sentenceAround } from "../page/sentenceAround.js";
import type { Told } from "./withDerived.js";

/** What tells a number as a difference: "625 fewer than", `بانخفاض 625`. */
const BEHIND = /^(?: [a-z-]+)? (?:fewer|more|less|higher|lower)\b|^(?: [ء-ي]+)? (?:[أا]قل|[أا]كثر) (?:من|مما)/i;
const BEFORE =
  /(?:\bby|\b(?:increase|decrease|rise|fall|drop|decline|reduction) of|(?<![ء-ي])ب(?:زياد[ةه]|انخفاض|تراجع|ارتفاع|نقص|فارق)(?: (?:قدره?ا|بلغت?))?) [\u2066-\u2069]*$/i;
const NEAR = 40;

/**
 * Whether a difference is told once more beside the number that is told as it: "625 fewer than the 625 brought forward". What is compared is a level,
 * and no difference of itself.
 */
export function isOwnTerm(one: Told, before: Told | undefined, behind: Told | undefined): boolean {
  return !isDifference(one) && [before, behind].some((other) => other !== undefined && isTwin(one, other));
}

function isTwin({ reading, context }: Told, other: Told): boolean {
  const { start, end } = other.reading.span;
  const isNear = sentenceAround(reading.span, context.text, NEAR * 2).includes(context.text.slice(start, end));
  return isNear && other.reading.value === reading.value && other.reading.kind !== "percent" && isDifference(other);
}

function isDifference({ reading: { span }, context: { text } }: Told): boolean {
  const isBehind = BEHIND.test(text.slice(span.end, span.end + NEAR));
  return isBehind || BEFORE.test(text.slice(Math.max(0, span.start - NEAR), span.start));
}
