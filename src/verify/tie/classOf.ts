import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";

/**
 * What a number is when it is no figure of the report, by its kind or by its place in the text. `years` are those of the
 * figures, none where a cell is read.
 */
export function classOf(
  reading: FigureReading,
  text: string,
  report: FeedbackReport,
  quoted: readonly string[],
  years: ReadonlySet<string>,
): string | undefined {
  if (!("value" in reading)) return reading.kind;
  if (reading.kind === "ordinal") return "ordinal";
  const { start, end } = reading.span;
  if (reading.value === RATE_BASE && /(?:\bper|\bfor every|لكل|كل)[\s\u2066-\u2069]*$/.test(before(text, start)))
    return "rate-base";
  if (reading.value === report.edition?.number && /(?:إصدار|edition)[^\n]{0,8}$/i.test(before(text, start)))
    return "edition";
  if (reading.kind === "number" && /^\p{Nd}{4}$/u.test(reading.text) && years.has(String(reading.value))) return "year";
  if (quoted.some((label) => standsIn(label, text, start, end))) return "quoted";
  return undefined;
}

/** The base of the rates that a report has; another base is a number to be explained. */
const RATE_BASE = 1000;

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** Whether a stretch of the text stands in a copy of a label. */
function standsIn(label: string, text: string, start: number, end: number): boolean {
  return text.slice(Math.max(0, end - label.length), start + label.length).includes(label);
}
