import type { FigureReading, QuantityReading } from "../../../language/reading/FigureReading.js";
import { isTimeUnit } from "../../../language/reading/isTimeUnit.js";
import type { Span } from "../../../model/Finding.js";
import { endOfLine } from "./endOfLine.js";
import { isKnownYear } from "./isKnownYear.js";
import { isTitleYear } from "./isTitleYear.js";

/** A line of a page that says something, and what it is: nothing but a number, a name without a number, or anything else. */
export interface PageLine extends Span {
  readonly kind: "number" | "label" | "other";
  /** The number of a line that is nothing else. */
  readonly reading?: QuantityReading;
  /** What is read in the line: from one index of the readings to another. */
  readonly from: number;
  readonly to: number;
  /** An empty line stands before it, or a bullet opens it. */
  readonly isApart: boolean;
  /** Markdown says that it is a heading. */
  readonly isHeading: boolean;
  /** It begins with how something has moved, or with a share: "down 5.0% from April", "74.4% of contacts". */
  readonly isMove: boolean;
}

/** No label is longer. */
const LABEL = 80;
const LEAD = /^[\s•*#>_\-–]*/;
/** A short telephone number has no more digits. */
const SHORT = 5;
const LETTER = /[A-Za-zء-ي]/;
/** What stands beside a number that is alone. */
const MARKS = /^(?:[\s•*_#+()[\]▲▼↑↓\u200e\u200f\u061c\u2066-\u2069]|\ufe0f|(?![©®™])\p{Extended_Pictographic})*$/u;
const MOVE =
  /^[\s•*_(\u2066-\u2069]*(?:[+−▲▼↑↓]|[-–](?=[\d٠-٩])|[\d٠-٩.,٫]+ ?[%٪] |(?:up|down)(?= (?:\d|(?:by|on|from)\b))|(?:in|de)crease of\b|[بو]?(?:زياد[ةه]|ارتفاع|انخفاض|تراجع|نمو|نقص)(?= (?:[\d٠-٩\u2066-\u2069]|ب(?:نسب|مقدار|واقع|فارق|نحو|حوالي|ـ|لغ)|[عم]ن |على |قدر|مقدار|نسبت)))/i;
const SENTENCE = /[.؟?!؛;،,]\s*$/;

/** A name before what brackets say to the end of the line. */
const NAME = /^[^()]+(?=\([^()]*\)$)/;

const TOLD = /:\s*$/;
/** "Answered within 60 seconds" */
const WITHIN = /(?:\b(?:with)?in|\bunder|(?<![ء-ي])(?:خلال|في غضون))\s$/i;

/** The lines of a page that are not empty; a year alone that the report has figures of is a name, in which a short telephone number may stand. */
export function pageLines(
  text: string,
  readings: readonly FigureReading[],
  years: ReadonlySet<string>,
): readonly PageLine[] {
  const lines: PageLine[] = [];
  let at = 0;
  let isApart = true;
  for (let start = 0; start <= text.length; ) {
    const end = endOfLine(text, start);
    const from = at;
    while ((readings[at]?.span.start ?? end) < end) at++;
    const line = text.slice(start, Math.min(end, start + 2 * LABEL)).replace(/\s+$/, "");
    if (line.trim() === "") isApart = true;
    else {
      const isLong = end - start > 2 * LABEL;
      const only = isLong || at !== from + 1 ? undefined : onlyNumber(readings[from], text, start, end);
      const isDated = only !== undefined && isKnownYear(only, years);
      const reading = isDated ? undefined : only;
      const inside = readings.slice(from, at);
      const isItem = !isApart && lines.at(-1)?.kind === "other" && startsItem(inside[0], text, start);
      const isNamed = (words: string, read: readonly FigureReading[]) =>
        !isLong && !isItem && reading === undefined && isName(words, read, text);
      // Below a number that stands apart, its name and others in brackets: "calls (2022: 371,205; +5.5%)".
      const last = lines.at(-1);
      const [name] = !isApart && last?.kind === "number" && last.isApart ? (NAME.exec(line) ?? []) : [];
      const to = name === undefined ? at : from + inside.filter(({ span }) => span.end <= start + name.length).length;
      const isBefore = name !== undefined && to < at && isNamed(name, readings.slice(from, to));
      const isLabel = isDated || isBefore || isNamed(line, inside);
      lines.push({
        start,
        end: isBefore ? start + name.length : end,
        kind: reading !== undefined ? "number" : isLabel ? "label" : "other",
        ...(reading !== undefined && { reading }),
        from,
        to: isBefore ? to : at,
        isApart: isApart || /^\s*[•*-] /.test(line),
        isHeading: /^\s*#+ /.test(line),
        isMove: MOVE.test(line),
      });
      isApart = false;
    }
    start = end + 1;
  }
  return lines;
}

function onlyNumber(
  reading: FigureReading | undefined,
  text: string,
  start: number,
  end: number,
): QuantityReading | undefined {
  if (reading === undefined || !("value" in reading)) return undefined;
  if (reading.kind === "ordinal" || reading.script === "word") return undefined;
  // "3.4 hours" says how long, and not what.
  const { noun = "", nounSpan } = "noun" in reading ? reading : {};
  const from = Math.max(
    reading.span.end,
    (isTimeUnit(noun) || noun === "working-hour" ? nounSpan?.end : undefined) ?? 0,
  );
  const isAlone = MARKS.test(text.slice(start, reading.span.start)) && MARKS.test(text.slice(from, end));
  return isAlone ? reading : undefined;
}

/** Whether a line begins with a period and its colon: below other lines, what it says is no heading: "March: not yet available". */
function startsItem(reading: FigureReading | undefined, text: string, start: number): boolean {
  if (reading === undefined || !("period" in reading)) return false;
  const { span } = reading;
  return text.slice(span.end, span.end + 2) === ": " && !LETTER.test(text.slice(start, span.start));
}

/** Whether a line names something and counts nothing: no sentence, no row of a table. */
function isName(line: string, readings: readonly FigureReading[], text: string): boolean {
  const name = line.replace(LEAD, "");
  if (name.length > LABEL || /[\t|]/.test(name) || !LETTER.test(name) || SENTENCE.test(name)) return false;
  return readings.every(
    (reading) =>
      // "Last updated: 14 October 2024" has what it names.
      ("period" in reading &&
        !(reading.kind === "date" && TOLD.test(text.slice(Math.max(0, reading.span.start - 4), reading.span.start)))) ||
      ("value" in reading && reading.kind === "ordinal") ||
      isTitleYear(reading, text) ||
      // "Calls to the hotline 1417"
      (reading.kind === "phone" && reading.text.length <= SHORT && !name.includes(":")) ||
      ("noun" in reading && reading.noun === "second" && WITHIN.test(text.slice(0, reading.span.start).slice(-12))),
  );
}
