import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { endsIn } from "../../../language/reading/endsIn.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { isPercentile } from "./isPercentile.js";

/** The confidence of the intervals that a report has, in percent. */
const CONFIDENCE = 95;

/** A score that is named: "a score of 4 or 5", "a scale of 1 to 5", "(1 to 5)", "(4-5)". */
const SCORED =
  /(?:بالدرج[ةه]|درج[ةه]|مقياس|(?<![ء-ي])سلم|scores?(?: of)?|scale(?: of| from)?|\b(?:gave|chose) (?:it |us |them )?(?:an? )?|\brated (?:it |us |them |the [a-z]+ )?(?:an? )?|mean score|average score|satisfied|promoters|passives|detractors|مروج(?:ين|ون)|منتقد(?:ين|ون)|راض(?:ين|ون)|تقييم|رضا(?:هم|هن|ه|ها))[^\n.\d٠-٩]{0,20}(?:[\d٠-٩]{1,2}[\s\u2066-\u2069]*(?:to|or|and|-|–|إلى|أو|و)\s*(?:an? )?)?[\s\u2066-\u2069]*$/i;
/** "84 % were a 4 or a 5". */
const A_SCORE =
  /(?:[%٪][^.\n]{0,40}|\bratings )\b(?:was|were|is|are|gave)(?: an?)? (?:[\d٠-٩]{1,2} (?:to|or|and) (?:an? )?)?$/i;
/** Behind how many gave it: "4,975 were a 5 and 1,053 a 4". */
const AN_ANSWER = /\d[^.;\n\d]{0,24}\ban? $/i;
const ENDS = /^(?:[.,;)\n]|$| (?:and|or|to|out) )/;
/** "Good (4): 3,846", "Rating 4: 3,846". */
const LABEL =
  /[a-zء-ي\u064b-\u0652] ?\([\u2066-\u2069]*$|(?<![a-z])(?:ratings?|scores?|grades?) $|(?<![ء-ي])(?:ال)?(?:درج[ةه]|تقييم) $/i;
const LABELLED = /^[\u2066-\u2069]*\)?\s?:[\s\u2066-\u2069]*[\d٠-٩]/;
/** "4 or 5 stars", "1 star", "4 أو 5 درجات", "4 or 5 of 5" */
const IN_POINTS =
  /^\s?(?:(?:to|or|إلى|أو)\s[\d٠-٩]{1,2}\s(?:(?:out )?of|من)\s[\d٠-٩]|(?:(?:to|or|إلى|أو)\s[\d٠-٩]{1,2}\s)?(?:stars?\b|نجوم|نجم[ةه](?![ء-ي])|درجات))/i;
/** A scale from end to end: "Counters, 1-5 stars". */
const FROM = /(?:^|[^\d٠-٩.,])([\d٠-٩]{1,2})[\u2066-\u2069]*[-–][\u2066-\u2069]*$/;
const TO = /^[\u2066-\u2069]*[-–][\u2066-\u2069]*([\d٠-٩]{1,3})(?![\d٠-٩.,])/;
/** The score that a scale ends with, behind a score of it: "4.3 out of 5". */
const OUT_OF =
  /(?:[\d٠-٩]|\d (?:points|stars)|[\d٠-٩] (?:درجات|نقاط|نجوم))[\s\u2066-\u2069]*(?:(?:out )?of(?: a possible)?|من(?: أصل)?|\/)[\s\u2066-\u2069]*$/i;

/** What was aimed at: "a target of", "74.6% (target 80%)", "our goal is to answer", "هدفنا أن نجيب عن". */
const TARGET =
  /(?:[\d٠-٩%٪] ?[([–—|,;-]? ?target(?= [\u2066-\u2069]*$)|\b(?:target|goal|standard)s?(?: for(?: [a-z]+){1,3}| (?:for|by|in|at)(?: the)?(?: year| end of)? \d{4})?(?: of| is| was|:)(?: to(?: [a-z]+){1,3})?|(?<![ء-ي])[وف]?هدف(?:نا|ها|ه) [أا]ن [نيت][ء-ي]+(?: [ء-ي]+){0,4}|مستهدف[ةه]?(?: في(?: [ء-ي]+){1,3})?(?:(?: (?:في|حتى|بحلول|[بل]?نهاي[ةه]|ل?عام|ل?سن[ةه])){1,3} [\d٠-٩]{4}م?)?(?: (?:البالغ[ةه]?|قدره|هو|[يت]بلغ|مقداره))?|(?<!(?:فئ(?:[ةه]|ات)|شرائح|شريح[ةه]|جمهور|جه(?:[ةه]|ات)|مناطق|منطق[ةه]) (?:ال)?)مستهدف[ةه]?(?:(?: [ء-ي]+){1,4} (?:هو|قدره|البالغ[ةه]?)| لل?(?:عام|سن[ةه]|فتر[ةه]|ربع)(?: ال[ء-ي]+)?\s?:)|(?<![ء-ي])(?:ال)?هدف(?: ال(?:مرسوم|محدد|معتمد|مقرر)(?: [ء-ي]+){0,4}|:))[^a-zء-ي\d]*$/i;

/** "The 92% target", "نسبة 92% المستهدفة" */
const AS_TARGET = /^ (?:(?:target|goal|benchmark)\b|ال(?:مستهدف|مرجو\u0651?|منشود)[ةه])/i;

/** So many channels as the report has: "through 6 channels", "عبر 6 قنوات". */
const THROUGH =
  /(?:\b(?:through|via|across|on)(?: (?:its|our|their|all|the))*|(?<![ء-ي])(?:عبر|خلال|على))\s[\u2066-\u2069]*$/i;
const CHANNELS = /^ (?:channels\b|قنوات(?![ء-ي]))/i;

/** How long the law gives, whatever the report measures. */
const LEGAL =
  /(?:\b(?:statutory|legal) (?:period|limit|deadline)(?: of| is)?|(?:مد[ةه]|مهل[ةه]|[أا]جل)(?: القصوى| الأقصى)? ال(?:قانوني|نظامي|محدد|مقرر)[ةه]?(?: ه[يو])?)\s$/i;
const DAYS = ["hour", "working-hour", "day", "working-day"];

/** A number that says how something is measured: a score of a scale, a minimum, a target in seconds, a confidence level. */
export function declaredRule(
  reading: QuantityReading,
  left: string,
  text: string,
  report: FeedbackReport,
): string | undefined {
  const { value, kind, span } = reading;
  const { satisfaction = [], channels } = report;
  const right = text.slice(span.end, span.end + 16);
  if (satisfaction.length > 0 && isOfScale(reading, left, right, satisfaction)) return "scale";
  if (endsIn(text.slice(Math.max(0, span.start - 56), span.start), TARGET)) return "target";
  if (kind === "percent" && AS_TARGET.test(right)) return "target";
  if (DAYS.includes(reading.noun ?? "") && endsIn(left, LEGAL)) return "deadline";
  if (
    kind === "percent" &&
    value === CONFIDENCE &&
    (/(?:ثقة|confidence(?: level| interval)?(?: of| is)?)[^a-zء-ي]*$/i.test(left) ||
      /^[^a-zء-ي]*confidence/i.test(right))
  )
    return "confidence";
  if (satisfaction.some(({ minimumRated }) => minimumRated === value) && /(?:الأدنى|minimum of)[^a-zء-ي]*$/i.test(left))
    return "minimum";
  if (value === channels.length && kind !== "percent" && CHANNELS.test(right) && endsIn(left, THROUGH))
    return "channels";
  if (isPercentile(reading, text, report)) return "percentile";
  const isTarget = channels.some(({ handling }) => handling?.serviceLevelSeconds === value);
  return isTarget &&
    /^.{0,8}(?:ثاني|ثوان|(?:s|secs?|seconds?)\b|ث(?![ء-ي]))/i.test(text.slice(span.start, span.end + 16))
    ? "target"
    : undefined;
}

/** Whether a number is a score of a scale, or where one ends. */
function isOfScale(
  { value, kind }: QuantityReading,
  left: string,
  right: string,
  satisfaction: NonNullable<FeedbackReport["satisfaction"]>,
): boolean {
  const isScore = satisfaction.some(
    ({ scale }) => scale !== undefined && Number.isInteger(value) && value >= scale.min && value <= scale.max,
  );
  if (
    kind === "number" &&
    isScore &&
    (SCORED.test(left) ||
      A_SCORE.test(left) ||
      (AN_ANSWER.test(left) && ENDS.test(right)) ||
      IN_POINTS.test(right) ||
      (LABEL.test(left) && LABELLED.test(right))) &&
    !/^[\s\u2066-\u2069]*(?:[%٪]|[\d٠-٩]|[,.٫][\d٠-٩])/.test(right)
  )
    return true;
  const [from, to] = [FROM.exec(left)?.[1], TO.exec(right)?.[1]].map((text = "-") => Number(normalizeArabic(text)));
  return satisfaction.some(
    ({ scale }) =>
      (scale?.max === value && (OUT_OF.test(left) || scale.min === from)) || (scale?.min === value && scale.max === to),
  );
}
