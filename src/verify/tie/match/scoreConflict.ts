import { normalizeArabic } from "../../../language/normalizeArabic.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { starredScores } from "../page/starredScores.js";
import { wordsAround } from "../page/wordsAround.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";
import type { Conflict } from "./conflictOf.js";
import { isOfOtherAnswers } from "./isOfOtherAnswers.js";
import { isOtherRating } from "./isOtherRating.js";

/** How far, in characters, a score may stand from its count. */
const NEAR = 60;
/** How far those who are not satisfied. */
const FAR = 90;
/** Right behind the number of those who rated. */
const RATINGS = /^[\s\u2066-\u2069]*(?:ratings\b|تقييم)/i;
/** Before the number of those of whom ratings are asked. */
const ASKING = /\b(?:ask|request|sent\b|invit)|طلب|[أا]رسل/i;

/** What of a figure of ratings the words contradict: another score is named, or those who are satisfied. */
export function scoreConflict(candidate: Candidate, reading: QuantityReading, context: Context): Conflict | undefined {
  const { measure, subject } = candidate.figure;
  // "4" may head a month of calls, too.
  const isOfScores = context.subject === "satisfaction" && context.key === undefined;
  if ((subject === "satisfaction" || isOfScores) && isOfScoreHead(candidate, context)) return "measure";
  const { start, end } = reading.span;
  const isRated = RATINGS.test(context.text.slice(end, end + NEAR));
  const isAsked = measure === "asked" && !ASKING.test(context.text.slice(Math.max(0, start - NEAR), start));
  if (isRated && (isAsked || subject === "causes")) return "measure";
  if (subject !== "satisfaction") return undefined;
  const { form } = candidate.figure;
  const isScored = measure.startsWith("score-");
  const isCounted = form === "count" && !context.cell && (isScored || measure === "asked");
  const score = isCounted ? scoreNamed(isScored, reading, context.text) : undefined;
  const isOwn = score !== undefined && score === OF_SCORE.exec(measure)?.[1];
  // "4,826 fours" are no other's, whatever the lines before are about.
  if (isOwn) return undefined;
  if (score !== undefined || isOfOtherAnswers(candidate, reading, context)) return "measure";
  if (isOtherRating(candidate, context)) return "measure";
  // All who are satisfied are more than those of one score, but for the very satisfied.
  const isOfScore = OF_SCORE.test(candidate.figure.measure) && !context.cell;
  if (isOfScore && context.claims.measures.includes("satisfied") && !VERY.test(wordsAround(reading, context.text)))
    return "measure";
  return candidate.measure === "dissatisfied" && isToldAsSatisfied(reading, context) ? "subject" : undefined;
}

/** A score before its count: "Score 4: 7,101", "الدرجة 4 (7,101)", "Good (4): 7,101", "4 stars 7,101". */
const SCORE_BEFORE =
  /(?:scores?|ratings?|marks?|grades?|stars?|درج[ةه]|تقييم)(?: (?:of|رقم))? ?([\d٠-٩]{1,2}) *[:=(–-]?[ \u00a0\u2066-\u2069]*$|[a-zء-ي\u064b-\u0652] ?\(([\d٠-٩]{1,2})\) ?:[ \u2066-\u2069]*$|(?<![\d٠-٩.,٫٬])([\d٠-٩]{1,2}) (?:stars?|نجوم) *[:=(–-]?[ \u2066-\u2069]*$/i;
/** A score behind its count, and no other beside it: "7,101 gave a score of 4", "gave 4 stars". */
const SCORE_BEHIND =
  /^[^\d٠-٩.;،؛,:\n|\t·•]{0,40}(?:(?:score|rating|mark|grade|درج[ةه]|تقييم)(?: (?:of|رقم))? ([\d٠-٩]{1,2})|(?<!\bof |من )([\d٠-٩]{1,2}) (?:stars?\b|نجوم))(?![\d٠-٩%٪]|[.٫][\d٠-٩]| (?:or|[أا]و) )(?!\s*(?:or|to|and|out|of|\/|,|-|–|[أا]و|و|من|إلى)\s*[a-z]{0,2}\s*[\d٠-٩]{1,2}(?![\d٠-٩,٬]))/i;
const VERY =
  /\b(?:very|highly|extremely|fully|completely)\b|(?<![ء-ي])(?:جد[اً]|تمام[اً]|للغاية)|[\d٠-٩] (?:stars?|نجوم)|score|درج[ةه]/i;
const OF_SCORE = /^score-(\d+)$/;

/** The score that is named beside the number of its answers, or of all who were asked. */
function scoreNamed(isScored: boolean, { span }: QuantityReading, text: string): string | undefined {
  const words = starredScores(text.slice(Math.max(0, span.start - NEAR), span.start));
  const before = isScored ? SCORE_BEFORE.exec(words) : null;
  const found = before ?? SCORE_BEHIND.exec(starredScores(text.slice(span.end, span.end + NEAR)));
  const named = found?.slice(1).find((score) => score !== undefined);
  return named === undefined ? undefined : normalizeArabic(named);
}

/** A row or column that is headed by one score: "5", "5 stars". */
const SCORE_HEAD = /^[\d٠-٩]{1,2}(?: (?:stars?|points?|نجوم|نجم[ةه]|درجات|درج[ةه]))?$/m;

/** Whether a count is no score's own, in a row or column of one. */
function isOfScoreHead({ figure: { form, measure } }: Candidate, { cell, label = "" }: Context): boolean {
  return cell && form === "count" && !OF_SCORE.test(measure) && SCORE_HEAD.test(label);
}

/** What is told of those who are not, or of low scores; it is no low satisfaction that is their share. */
const NOT_SATISFIED =
  /dissatisf|unsatisf|unhappy|\bnot\b|\b(?:low(?:est)?|poor|worst|negative|bad) (?:[a-z]+ )?(?:scores?|ratings?|marks?|grades?|stars?|answers?|responses?|reviews?|boxe?s?|two)\b|\b(?:negative|were (?:poor|low|bad)|(?:rated?|gave|as)(?: (?:us|it|them|the|our|service|very|as)){0,3} (?:poor|low|bad)(?:ly)?)\b|(?<![a-zء-ي])[وب]?(?:غير|عدم|لم|ليس[a-zء-ي]*)(?![a-zء-ي])|مستا[ءئ]|(?:درج|تقييم|علام|[آا]راء|نجوم|إجاب)[ء-ي]*(?: [ء-ي]+)? (?:ال)?(?:منخفض|متدني)|سلبي|[\d٠-٩]\s*(?:or|to|and|-|–|[أا]و|و|إلى)\s*[\d٠-٩]/i;

/** Where another clause begins. */
const CLAUSE = /[;؛\n]|[,،] ?(?:و|and |but |while )/;

function isToldAsSatisfied(reading: QuantityReading, { cell, claims, measures, text }: Context): boolean {
  if (cell) return measures.includes("satisfied") && !measures.includes("dissatisfied");
  if (!claims.subjects.includes("satisfaction") || measures.includes("dissatisfied")) return false;
  const { start, end } = reading.span;
  const [before = ""] = text
    .slice(Math.max(0, start - FAR), start)
    .split(CLAUSE)
    .slice(-1);
  const [behind] = text.slice(end, end + FAR).split(CLAUSE);
  return !NOT_SATISFIED.test(`${before} ${behind}`);
}
