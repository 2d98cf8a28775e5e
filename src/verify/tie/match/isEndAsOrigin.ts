import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import { isOfSide } from "./isOfSide.js";

const FROM = /(?:\bfrom|(?<![ء-ي])من)(?:\s+(?:some|about|nearly|almost|نحو|حوالي|قرابة))?[\s\u2066-\u2069]*$/i;
const NEAR = 20;

/** Whether a count of the report's own period is printed where something rose or fell from: there stands what was before; of an initiative, too. */
export function isEndAsOrigin(
  candidate: Candidate,
  { span }: QuantityReading,
  { isOrigin, claims, role, text }: Context,
  reportPeriod: string,
): boolean {
  const { figure, measure } = candidate;
  if (isOfSide(candidate, role) === false) return true;
  if (isOrigin !== true || figure.form !== "count" || figure.period !== reportPeriod || measure === "brought")
    return false;
  return !claims.periods.includes(reportPeriod) && FROM.test(text.slice(Math.max(0, span.start - NEAR), span.start));
}
