import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { starredScores } from "../page/starredScores.js";
import type { Context } from "../place/Context.js";

/** How far, in characters, a score may stand from its count. */
const NEAR = 90;
/** Another number, and what is told with it. */
const OTHER = /[\d٠-٩][\d٠-٩.,٫٬]{2,}|[\d٠-٩]\s?[%٪]/;
/** All scores there are: "on a scale of 1 to 5". */
const SCALE = /(?:scale|مقياس|(?<![a-zء-ي])سلم)[^.؛\n\d٠-٩]{0,20}[\d٠-٩]{1,2}[^.؛\n\d٠-٩]{1,6}[\d٠-٩]{1,2}/gi;
const DIGITS = /[\d٠-٩]+/gu;
const WORDS =
  /\b(?:one|two|three|four|five|top|highest|lowest|full|excellent)\b|(?<![a-zء-ي])[وب]?(?:ال)?(?:واحد[ةه]?|نجم[a-zء-ي]+|ثلاث[ةه]?|[أا]ربع[ةه]?|خمس[ةه]?|[أا]على|[أا]دنى|كامل[ةه]?|ممتاز[ةه]?)(?![a-zء-ي])/i;

/** Whether a score is named in the row or column of a number, or around it up to the numbers beside it; or one is, in words. */
export function isScoreSaid(score: string, { span }: QuantityReading, { cell, label = "", text }: Context): boolean {
  const before = text.slice(Math.max(0, span.start - NEAR), span.start).replace(SCALE, " ");
  const after = text.slice(span.end, span.end + NEAR).replace(SCALE, " ");
  const words = cell ? label : `${before.split(OTHER).at(-1)} ${after.split(OTHER)[0]}`;
  const scores: readonly string[] = normalizeArabic(starredScores(words)).match(DIGITS) ?? [];
  return WORDS.test(words) || scores.includes(score);
}
