import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { endsIn } from "../../../language/reading/endsIn.js";
import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../../model/FeedbackReport.js";
import { bareWord } from "../names/bareWord.js";
import { foldLabel } from "../names/foldLabel.js";
import type { IsQuoted } from "../names/quotedSpans.js";
import { endOfLine } from "../page/endOfLine.js";
import { isKnownYear } from "../page/isKnownYear.js";
import { isTitleYear } from "../page/isTitleYear.js";
import { declaredRule } from "./declaredRule.js";
import { isCounted } from "./isCounted.js";
import { isNoteMark } from "./isNoteMark.js";
import { isSection } from "./isSection.js";
import { isYearOf } from "./isYearOf.js";

/**
 * What a number is when it is no figure of the report, by its kind or by its place in the text. `years` are those of the
 * figures, none where a cell is read.
 */
export function classOf(
  reading: FigureReading,
  text: string,
  report: FeedbackReport,
  isQuoted: IsQuoted,
  years: ReadonlySet<string>,
): string | undefined {
  if (!("value" in reading)) return reading.kind;
  if (reading.kind === "ordinal") return "ordinal";
  const { start, end } = reading.span;
  // Emphasis says nothing: "**Call us:** 940".
  const left = text.slice(Math.max(0, start - 28), start).replaceAll("*", "");
  if (reading.value === 100 && /(?:every|من (?:بين )?كل)\s$/.test(left)) return "rate-base";
  if (reading.value === RATE_BASE && /(?:\bper|\bfor every|لكل|كل)[\s\u2066-\u2069]*$/i.test(left)) return "rate-base";
  if (/(?:^|\n)[^A-Za-zء-ي\d\n]*ال[إا]صدار\s*:[^A-Za-zء-ي\d\n]*$/.test(left)) return "edition";
  if (reading.value === report.edition?.number && /(?:إصدار|edition)[^\n]{0,8}$/i.test(left)) return "edition";
  if (endsIn(left, PAGE)) return "page";
  if (left.endsWith("[^") || isNoteMark(reading, left, text)) return "note";
  if (isHeading(reading, text)) return "heading";
  if (reading.kind === "number" && HIJRI.test(text.slice(end, end + 3)) && /^1[345]\d\d$/.test(String(reading.value)))
    return "year";
  if ((reading.kind === "number" || reading.kind === "count") && endsIn(left, TITLED)) return "heading";
  const isCount = isCounted(reading, left, text, report);
  if (!isCount && isContact(reading, left, report, years.size > 0, text)) return "phone";
  const declared = declaredRule(reading, left, text, report);
  if (declared !== undefined) return declared;
  if (isKnownYear(reading, years)) return "year";
  if (isYearOf(reading, text, years)) return "year";
  if (years.size > 0 && reading.text.length === 4 && /^(?:19|20)\d\d$/.test(String(reading.value)))
    if ((reading.kind === "number" && AS_YEAR.test(left)) || OF_YEAR.test(left)) return "year";
  if (years.size > 0 && isTitleYear(reading, text)) return "year";
  if (reading.per !== undefined && ["day", "working-day", "hour"].includes(reading.noun ?? "")) return "calendar";
  if (!isCount && isQuoted(start, end)) return "quoted";
  return undefined;
}

/** A number by which a channel is reached, behind a word, in a table of its own cell: "مركز البلاغات 940". */
function isContact(
  { text, span, noun, nounSpan }: QuantityReading,
  left: string,
  { channels }: FeedbackReport,
  isProse: boolean,
  page: string,
): boolean {
  const isTold = endsIn(left, TO_REACH) || (isProse && left.endsWith("(") && page.charAt(span.end) === ")");
  const isToReach = isTold && (nounSpan?.start ?? 0) < span.start;
  if (!isToReach && !endsIn(left, isProse ? BEHIND_WORD : IN_NAME)) return false;
  const called = channels.filter(({ contact }) => contact === normalizeArabic(text));
  if (called.length === 0) return false;
  // "Reports 940" is a name where the channel is called so.
  const word = /[a-zء-ي]+(?=[^a-zء-ي]*$)/i.exec(left)?.[0] ?? "";
  return called.some(
    ({ name }) =>
      isToReach || noun === undefined || foldLabel(`${name?.ar} ${name?.en}`).split(" ").includes(bareWord(word)),
  );
}

const BEHIND_WORD = /[a-zء-ي][\s(\u2066-\u2069]*$/i;
/** "للتواصل: 940", "Call us: 940", "مركز البلاغات 940": counts are headed by other words. */
const TO_REACH =
  /(?:(?<![ء-ي])(?:لل(?:تواصل|اتصال|استفسار|[إا]بلاغ)(?:\s+عن\s[ء-ي]+)?|رقمنا|(?:اتصل|تواصل)(?:وا?)?)(?:\s+(?:معنا|بنا))?|\b(?:contact|call|reach|phone)\s+us|\b(?:hot|help)line)\s*:[\s\u2066-\u2069]*$|(?<![ء-ي])(?:مركز|خط) \S+ $/i;
const IN_NAME = /[a-zء-ي][ (\u2066-\u2069]+$/i;

/** The letter of a Hijri year behind it. */
const HIJRI = /^\s?(?:H(?![a-z])|هـ)/;
/** The number of a table or figure. */
const TITLED = /\b(?:table|figure|chart|annex) $|(?:جدول|شكل|ملحق)(?: رقم)? $/i;

/** The base of the rates that a report has; another base is a number to be explained. */
const RATE_BASE = 1000;

/** A bare number of four digits behind these is a year; behind "rose by" it is a change. */
const AS_YEAR =
  /(?:^|[^a-z])(?:for|in|until|since|through|(?<!(?:rose|grew|fell|up|down|risen|fallen|[a-z]ed) )by)[\s\u2066-\u2069]*$|(?:بحلول|[بل]نهاي[ةه]|حتى|منذ|[أا]فق)[\s\u2066-\u2069]*$/i;

/** The year of a time, or of what was carried over from it, whatever word follows: "the first months of 2024 customers opened". */
const OF_YEAR =
  /\b(?:charter|months?|quarters?|half|end|start|beginning|rest|course|no\.? ?\d+) of[\s\u2066-\u2069]*$|\b(?:act|law|code|ord(?:er|inance)|regulation|polic(?:y|ies))s?(?: [a-z\d/-]+)?,? \(?(?:\d{4} (?:to|and|-|–) )?$|\b(?:over|forward) (?:from|into)[\s\u2066-\u2069]*$|(?:\b(?:no\.?|number|issue|bulletin)|(?:رقم|عدد)) ?\(?[\d٠-٩]{1,4}\)? \/ $/i;

/** The number of pages after that of the page: "Page 3 of 10", "الشريحة 3 من 9". */
const PAGE =
  /(?:\b(?:page|slide)|(?:صفح|شريح)[ةه])[\s\u2066-\u2069]*[\d٠-٩]+[\s\u2066-\u2069]*(?:of|من|\/)[\s\u2066-\u2069]*$/i;

/** The number of a heading: `## 1.1 Calls`, `القسم 3: التذاكر`. */
const MARKED = /^ *#+ +[\d٠-٩.\-–]+[.)]? +[^\d\s]/;
const PARTED = /^ *[\d٠-٩]{1,2}(?:[.\-–][\d٠-٩]{1,2}){1,3}\.? +(?:[A-Z]|ال)/;
const NAMED = /^ *#* *(?:القسم|الفصل|الباب|المحور|section|chapter|part)[ \u2066-\u2069]*$/i;

/** "**B.1 Tickets by subject**" */
const LETTERED = /^[ #*_]*[A-Za-zء-ي][.\-–](?:[\d٠-٩]{1,2}[.\-–])*$/;

function isHeading({ span }: QuantityReading, text: string): boolean {
  const near = Math.max(0, span.start - 25);
  const start = near + text.slice(near, span.start).lastIndexOf("\n") + 1;
  const before = text.slice(start, span.start);
  if (LETTERED.test(before) && /^(?:[.\-–][\d٠-٩]{1,2})*[.:)]? +[A-Za-zء-ي]/.test(text.slice(span.end, span.end + 12)))
    return true;
  if (before.length > 24 || !/^[ #]*(?:\D{0,12}|[\d٠-٩۰-۹.\-–]*)$/.test(before)) return false;
  const line = text.slice(start, endOfLine(text, span.end));
  if (NAMED.test(before)) return true;
  // Another number in the line is told by it, so that the first may be, too.
  const hasOther = /[\d٠-٩۰-۹]/.test(line.replace(/^[ #\d٠-٩۰-۹.\-–]+/, ""));
  if (hasOther || line.length >= 80) return false;
  return MARKED.test(line) || PARTED.test(line) || isSection(line, start, text);
}
