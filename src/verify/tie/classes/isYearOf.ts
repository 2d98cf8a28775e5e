import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isHeadYear } from "./isHeadYear.js";

/** How far, in characters, the head of another column stands. */
const LINE = 80;

/** "In 2024 consumers contacted us": a sentence that begins so tells its year. */
const IN_YEAR = /(?:^|[\n.؟!] ?|\s\s|\p{Extended_Pictographic}\uFE0F? )(?:In|و?في) $/u;
/** "Questions about our 2024 complaints", "the 2024 complaints data": no count is told so. */
const OURS = /\b(?:our|its|their) $/i;
const THE = /\bthe $/i;
const DATA = /^ (?:data|figures|numbers|statistics|results|reports?|survey|totals?)\b/i;
/** The words of a title that its year ends: "تقرير خدمة المواطنين ٢٠٢٣". */
const TITLE = /^(?:[^\s:\d٠-٩]+ ){3,}$/;
/** The same beside other titles in a line, as that of the publisher at the head of each page: "Ministry of Water    Report on contacts 2025". */
const BESIDE =
  /(?:^|\s{2}|[\t|] ?| [-–—•] )(?:[^\s:|\d٠-٩]+ ){0,6}(?:reports?|statistics|results|figures|indicators|bulletin|(?:ال)?تقرير|(?:ال)?[إا]حصا[ء-ي]{1,4}|(?:ال)?نتائج|(?:ال)?م[ؤو]شرات|(?:ال)?نشر[ةه])(?: [^\s:|\d٠-٩]+){1,6} $/i;
const LAST = /^ *(?:\n|$| {2}|\t| ?\|| [-–—•] )/;

/** Whether four digits with a noun beside them are a year that the report has figures of, by where they stand in their line. */
export function isYearOf(
  { text: digits, value, span, noun, nounSpan }: QuantityReading,
  text: string,
  years: ReadonlySet<string>,
): boolean {
  if (noun === undefined || digits.length !== 4 || !years.has(String(value))) return false;
  const isBehind = (nounSpan?.end ?? 0) < span.start;
  if (isBehind && text.charAt(span.start - 1) === "(" && text.charAt(span.end) === ")") return true;
  const before = text.slice(Math.max(0, span.start - 100), span.start);
  const after = text.slice(span.end, span.end + LINE);
  if (IN_YEAR.test(before.slice(-6)) || isHeadYear(before, value, after)) return true;
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const isNamed = DATA.test(text.slice(nounSpan?.end, (nounSpan?.end ?? 0) + 12));
  if (!isBehind && (OURS.test(before) || (THE.test(before) && isNamed))) return true;
  return (
    isBehind &&
    ((/^[ ]*(?:\n|$)/.test(after.slice(0, 4)) && TITLE.test(line)) || (LAST.test(after) && BESIDE.test(line)))
  );
}
