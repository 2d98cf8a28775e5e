import { endsIn } from "../../../language/reading/endsIn.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Context } from "../place/Context.js";
import type { Candidate } from "./candidateOf.js";

/** How far, in characters, the words beside a number are looked at. */
const NEAR = 60;
/** Who is asked, who answers and who is satisfied may be called so. */
const WHO =
  /^[\s\u2066-\u2069]*(?:(?:people|persons|beneficiar(?:y|ies)|customers?|clients?|citizens?|users?|visitors?|patients?|[a-z-]{3,20}(?= who )|(?:شخص|مستفيد|عميل|مراجع|مواطن|متعامل)[اً\u064b]*(?:ين|ون)?|[أا]شخاص|عملاء)[\s\u2066-\u2069]+)?(?:(?:who|that) )?(?:(?:were|was|are|is|had been|have been) )?/i;
/** Right behind those who were asked: "701 people were asked", "701 طلب تقييم". */
const ASKED = /^(?:asked|invited|surveyed|requests? sent|(?:طلبات?|دعو[ةه]|دعوات) تقييم|مدعو)/i;
const SURVEYED = /^surveyed(?:,| (?:were|are|was|is|said|felt|expressed)\b)/i;
const OF = /(?:^|[.:;,\n] ?)(?:out )?of (?:the |all |all the )?$/i;
/** Behind the ratings given, none of which is named: "298 ratings". */
const RATED = /^[\s\u2066-\u2069]*(?:ratings?\b|تقييم(?:[اً\u064b]+|ات)?(?![ء-ي])(?! مستلم))/i;
/** Before those who were asked, and behind them: "we asked 701 people", "أرسل 701 طلب تقييم". */
const WE_ASKED =
  /(?:\b(?:we|they|who) (?:asked|invited|surveyed)|(?<![ء-ي])(?:و|ف)?(?:دعونا|دُ?عيت?|استطلعنا آراء))\s$/i;
/** Behind those who rated: "298 people rated us", "298 responded". */
const ANSWERED =
  /^(?:(?:rated|responded|replied|answered|gave (?:a|their|us a) (?:rating|score|answer))\b|قي\u0651?موا(?![ء-ي])|استجابوا(?![ء-ي]))/i;
/** The Arabic verb comes first: its clause with `#` for the number, "سألنا # مستفيدًا عن الخدمات", "أُرسلت الاستبانة إلى #". */
const ASKED_FIRST =
  /(?<![ء-ي])[وف]?(?:س[أا]لنا|س\u064f?ئلت?|طلب(?:نا|ت)? (?:ر[أا]ي|[آا]راء)|[أا]\u064f?رسل(?:ت|نا)? [^#]{0,20}استبان[^#]* [إا]لى)(?![ء-ي])[^#]*#/;
/** "قيّم الخدمات #", "شارك # مستفيدًا في تقييم الخدمات". */
const ANSWERED_FIRST =
  /(?<![ء-ي])[وف]?(?:قي\u0651?م(?:ت|وا)?|(?:ال)?مقي\u0651?م(?:ين|ون))(?![ء-ي])[^#]*#|(?<![ء-ي])[وف]?(?:[أا]جاب(?:ت|وا)?|(?:ال)?(?:شارك(?:ت|وا)?|مشارك(?:ين|ون)))(?= [^#]*#?.*(?:استبيان|استبان[ةه]|استطلاع|تقييم))[^#]*#/;
/** "رضي # مستفيدًا عن الخدمات", "أعرب # عن رضاهم". */
const SATISFIED_FIRST =
  /(?<![ء-ي])[وف]?رضي(?:ت|وا)?(?![ء-ي])[^#]*#|(?<![ء-ي])[وف]?(?:[أا]عرب|عب\u0651?ر|[أا]بد[ىت])(?:ت|وا)? [^#]*#.*(?<!عدم )رضا/;
/** The whole is of none of these verbs: "قيّموا الخدمة من أصل #". */
const OUT_OF = /(?<![ء-ي])من (?:[أا]صل|بين|[إا]جمالي|مجموع)[^.;؛،,\n\d٠-٩]*$/;
/** Right behind those who are satisfied: "238 satisfied", "238 راضيا". */
const SATISFIED = /^(?:satisfied\b|(?:ال)?راض(?:[يٍ]|يا|ين|ون|ي[ةه])?(?![ء-ي]))/i;
/** Behind a part of those who rated, and what it is of: "3,075 of 3,700 callers were dissatisfied", "3075 من أصل 3700 غير راضين". */
const DISSATISFIED =
  /^ (?:of|out of|من(?: [أا]صل| بين)?) [\d٠-٩,٬]{2,11} (?:[^.;؛،,\n\d٠-٩]{0,50} )?(?:dissatisfied|unsatisfied|unhappy|not satisfied|غير (?:ال)?راض|مستا[ءئ])/i;
/** Who answered is told behind how many of them are satisfied, and was not counted there: "بلغ الرضا 75% من بين 8,000 مستفيد قيّموا الخدمة". */
const SATISFACTION = /satisf|(?<![ء-ي])[وبف]?(?:ال)?(?:رضا|راض)/i;
/** Which of the ratings are meant: "238 ratings of 4 or 5", "positive ratings". */
const OF_SOME =
  /[\d٠-٩]|positive|negative|good|high|low|best|worst|[إا]يجابي|سلبي|مرتفع|منخفض|نجم|نجوم|درج|star|score/i;

/**
 * Whether the words right behind a number say which of those asked, those who rated and those satisfied it counts, and a figure is
 * another of them, or what their ratings come to.
 */
export function isOfOtherAnswers(
  { figure }: Candidate,
  { span }: QuantityReading,
  { cell, role, text }: Context,
): boolean {
  const { measure, form } = figure;
  if (cell || measure.startsWith("score-")) return false;
  const behind = text.slice(span.end, span.end + NEAR).split("\n", 1)[0] ?? "";
  const said = behind.replace(WHO, "");
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const [lead = ""] =
    form === "count" && role !== "whole" && !OUT_OF.test(before) ? (/[^.;؛،,#\n\d٠-٩]*$/.exec(before) ?? []) : [];
  const clause = `${lead}#${/^[^.;؛،,#\n\d٠-٩]*/.exec(behind)?.[0] ?? ""}`;
  const isAsked = ASKED.test(said) || endsIn(before, WE_ASKED) || ASKED_FIRST.test(clause);
  // "13,510 of 19,400 patients surveyed were satisfied": those surveyed may be those who answered.
  const isSurveyed = measure === "rated" && (role === "whole" || OF.test(before)) && SURVEYED.test(said);
  if (isAsked) return measure !== "asked" && measure !== "unrated" && !isSurveyed;
  // "1,600 of 2,000 patients were satisfied", "2,000 of 5,000 replied": that is told of a part, and not of the 2,000 who replied.
  const isOfPart = role === "whole" && !/\b(?:who|that) /i.test(behind.slice(0, behind.length - said.length));
  if (isOfPart && SATISFIED.test(said)) return measure === "satisfied" || measure === "dissatisfied";
  if (isOfPart && ANSWERED.test(said) && !SATISFACTION.test(before))
    return measure !== "asked" && measure !== "unrated";
  if (measure === "satisfied" && DISSATISFIED.test(behind)) return true;
  if (SATISFIED.test(said) || SATISFIED_FIRST.test(clause))
    return form === "count" && (measure === "asked" || measure === "rated");
  const isAnswered = form === "count" && (ANSWERED.test(said) || ANSWERED_FIRST.test(clause));
  if (isAnswered && measure === "asked") return true;
  const [ratings] = RATED.exec(behind) ?? [];
  if ((ratings === undefined && !isAnswered) || (measure !== "satisfied" && measure !== "dissatisfied")) return false;
  const [rest = ""] = behind.slice(ratings?.length ?? 0).split(/[.;؛،,]/, 1);
  return !OF_SOME.test(lead + rest);
}
