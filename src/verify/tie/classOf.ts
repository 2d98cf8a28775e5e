import type { FigureReading, QuantityReading } from "../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";
import { isTitleYear } from "./isTitleYear.js";
import type { IsQuoted } from "./quotedSpans.js";

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
  const left = text.slice(Math.max(0, start - 24), start);
  if (reading.value === RATE_BASE && /(?:\bper|\bfor every|لكل|كل)[\s\u2066-\u2069]*$/.test(left)) return "rate-base";
  if (reading.value === report.edition?.number && /(?:إصدار|edition)[^\n]{0,8}$/i.test(left)) return "edition";
  if (PAGE.test(left)) return "page";
  if (left.endsWith("[^")) return "note";
  if (isHeading(reading, text)) return "heading";
  const declared = declaredRule(reading, left, text, report);
  if (declared !== undefined) return declared;
  if (reading.kind === "number" && /^[\d٠-٩۰-۹]{4}$/.test(reading.text) && years.has(String(reading.value)))
    return "year";
  if (reading.kind === "number" && years.size > 0 && /^(?:19|20)\d\d$/.test(reading.text) && AS_YEAR.test(left))
    return "year";
  if (years.size > 0 && isTitleYear(reading, text)) return "year";
  if (reading.per !== undefined && ["day", "working-day", "hour"].includes(reading.noun ?? "")) return "calendar";
  if (isQuoted(start, end)) return "quoted";
  return undefined;
}

/** A number that says how something is measured: a score of a scale, a minimum, a target in seconds, a confidence level. */
function declaredRule(
  { value, kind, span }: QuantityReading,
  left: string,
  text: string,
  { satisfaction = [], channels }: FeedbackReport,
): string | undefined {
  const right = text.slice(span.end, span.end + 16);
  const isScore = satisfaction.some(({ scale, topBoxFrom }) => [scale?.min, scale?.max, topBoxFrom].includes(value));
  if (isScore && /(?:بالدرجة|مقياس|score of|scale from)[^\n.]{0,14}$/.test(left)) return "scale";
  if (satisfaction.some(({ scale }) => scale?.max === value) && OUT_OF.test(left)) return "scale";
  if (kind === "percent" && (/ثقة[^a-zء-ي]*$/i.test(left) || /^[^a-zء-ي]*confidence/i.test(right))) return "confidence";
  if (satisfaction.some(({ minimumRated }) => minimumRated === value) && /(?:الأدنى|minimum of)[^a-zء-ي]*$/i.test(left))
    return "minimum";
  const isTarget = channels.some(({ handling }) => handling?.serviceLevelSeconds === value);
  return isTarget && /^.{0,8}(?:ثاني|ثوان|seconds?\b)/i.test(text.slice(span.start, span.end + 16))
    ? "target"
    : undefined;
}

/** The base of the rates that a report has; another base is a number to be explained. */
const RATE_BASE = 1000;

/** A bare number of four digits behind these is a year; behind "rose by" it is a change. */
const AS_YEAR =
  /(?:^|[^a-z])(?:for|in|until|since|through|(?<!(?:rose|grew|fell|up|down|risen|fallen|[a-z]ed) )by)[\s\u2066-\u2069]*$|(?:بحلول|حتى|منذ)[\s\u2066-\u2069]*$/i;

/** The score that a scale ends with, behind a score of it: "4.3 out of 5". */
const OUT_OF = /[\d٠-٩][\s\u2066-\u2069]*(?:(?:out )?of|من(?: أصل)?|\/)[\s\u2066-\u2069]*$/i;

/** The number of pages after that of the page: "Page 3 of 10". */
const PAGE = /(?:\bpage|صفحة|الصفحه)[\s\u2066-\u2069]*[\d٠-٩]+[\s\u2066-\u2069]*(?:of|من|\/)[\s\u2066-\u2069]*$/i;

/** The number of a heading: `## 1.1 Calls`, `القسم 3: التذاكر`. */
const MARKED = /^ *#+ +[\d٠-٩.\-–]+[.)]? +[^\d\s]/;
const PARTED = /^ *[\d٠-٩]{1,2}(?:[.\-–][\d٠-٩]{1,2}){1,3}\.? +(?:[A-Z]|ال)/;
const NAMED = /^ *#* *(?:القسم|الفصل|الباب|المحور|section|chapter|part)[ \u2066-\u2069]*$/i;

function isHeading({ span }: QuantityReading, text: string): boolean {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const before = text.slice(start, span.start);
  if (before.length > 24 || !/^[ #]*(?:\D{0,12}|[\d٠-٩.\-–]*)$/.test(before)) return false;
  const newline = text.indexOf("\n", span.end);
  const line = text.slice(start, newline < 0 ? text.length : newline);
  if (NAMED.test(before)) return true;
  // Another number in the line is told by it, so that the first may be, too.
  const hasOther = /[\d٠-٩]/.test(line.replace(/^[ #\d٠-٩.\-–]+/, ""));
  return !hasOther && line.length < 80 && (MARKED.test(line) || PARTED.test(line));
}
