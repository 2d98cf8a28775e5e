import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Span } from "../../../model/Finding.js";
import type { Context } from "../place/Context.js";
import { isAhead } from "./isAhead.js";

/** "90% of them within 14 hours", "تسعون في المئة من التذاكر خلال" */
const OF_MOST =
  /(?:(?:90|٩٠)[\s\u2066-\u2069]*[%٪]|(?:90|ninety) per ?cent|تسع[وي]ن (?:في |ب)ال?ما?ئ[ةه])[^.;؛\n\d٠-٩]{1,80}$/i;
/** "On average within 3.8 days", "within 3.8 days on average", `تُحل في المتوسط خلال ٣٫٨ أيام`. */
const AVERAGE = /(?:\b(?:average|mean)\b|(?<![ء-ي])(?:ال|ب|بال)?(?:متوسط|معدل)(?![ء-ي]))[^.,،;؛\n\d٠-٩]{0,80}$/i;
const AVERAGE_BEHIND = /^ (?:[a-zء-ي\u064b-\u0652-]+,? ){1,3}(?:on average\b|(?:في ال|بال|ك)متوسط(?![ء-ي]))/i;
/** What has to be is no time that was measured. */
const DUE =
  /\b(?:must|should|shall|ha(?:ve|s) to|to be|may|can|targets?|goals?)\b|(?<![ء-ي])(?:يجب|ينبغي|يلزم|يتعين|(?:ال)?(?:مست)?هدف)(?![ء-ي])/i;
const NEAR = 100;

/** Whether a mean, median or percentile is told with the number at `span`, of a report that has some: a time there is no deadline. */
export function isOfMany({ measures, text }: Context, span: Span, { tickets }: FeedbackReport): boolean {
  if (tickets?.durations === undefined) return false;
  if (measures.includes("median") || measures.includes("p90")) return true;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  if (OF_MOST.test(before)) return true;
  const isMean = AVERAGE.test(before) || AVERAGE_BEHIND.test(text.slice(span.end, span.end + NEAR));
  return isMean && !DUE.test(before) && !isAhead(span, text);
}
