import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import type { Context } from "../place/Context.js";

/** "90% of them within 14 hours", "تسعون في المئة من التذاكر خلال" */
const OF_MOST =
  /(?:(?:90|٩٠)[\s\u2066-\u2069]*[%٪]|(?:90|ninety) per ?cent|تسع[وي]ن (?:في |ب)ال?ما?ئ[ةه])[^.;؛\n\d٠-٩]{1,80}$/i;
const NEAR = 100;

/** Whether a median or percentile is named before `start`, of a report that has some: a time there is no deadline. */
export function isOfMany({ measures, text }: Context, start: number, { tickets }: FeedbackReport): boolean {
  if (tickets?.durations === undefined) return false;
  if (measures.includes("median") || measures.includes("p90")) return true;
  return OF_MOST.test(text.slice(Math.max(0, start - NEAR), start));
}
