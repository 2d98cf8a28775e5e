import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";

/** The percentile that reports give of their durations. */
const PERCENTILE = 90;
/** Behind it, the time within which so many were done. */
const WITHIN =
  /^[^.;؛\n\d٠-٩]{1,80}?(?:within|in under|in less than|in|took|خلال|في غضون|في|احتاجت|استغرقت)[\s\u2066-\u2069]*[\d٠-٩][\d٠-٩.,٫٬]*[\s\u2066-\u2069]*(?:(?:working|business) )?(?:minutes?|hours?|days?|weeks?|دقيق|دقائق|ساع|يوم|أيام|أسبوع|أسابيع)/i;

/** "Mean / median / 90 %: 3.8 / 2.5 / 9", "median 2.5, 90 %: 9 days". */
const LISTED = /(?:median|mean|average|وسيط[ةه]?|متوسط)[^\n]{0,20}[/,،|]\s*$/i;
const HEADED = /^[\s)\u2066-\u2069]*(?:[:/]|[\d٠-٩.]+ (?:minutes?|hours?|days?|دق|ساع|يوم|أيام))/i;
const NEAR = 40;

/** Whether a number is no figure but says of which percentile one is: "90% came within 15 hours". */
export function isPercentile(
  { value, kind, span }: QuantityReading,
  text: string,
  { tickets }: FeedbackReport,
): boolean {
  const behind = text.slice(span.end, span.end + 140);
  if (kind !== "percent" || value !== PERCENTILE) return false;
  const isListed = HEADED.test(behind) && LISTED.test(text.slice(Math.max(0, span.start - NEAR), span.start));
  if (!isListed && !WITHIN.test(behind)) return false;
  const { firstResponse, firstResolution, finalResolution } = tickets?.durations ?? {};
  return [firstResponse, firstResolution, finalResolution].some((duration) => duration?.p90 !== undefined);
}
