import type { FigureReading } from "../../language/reading/FigureReading.js";
import type { FeedbackReport } from "../../model/FeedbackReport.js";

/** What a number is when it is no figure of the report, by its kind or by its place in the text. */
export function classOf(
  reading: FigureReading,
  text: string,
  report: FeedbackReport,
  quoted: readonly string[],
): string | undefined {
  if (!("value" in reading)) return reading.kind;
  if (reading.kind === "ordinal") return "ordinal";
  const { start, end } = reading.span;
  if (RATE_BASES.includes(reading.value) && /(?:\bper|\bfor every|لكل|كل)[\s\u2066-\u2069]*$/.test(before(text, start)))
    return "rate-base";
  if (reading.value === report.edition?.number && /(?:إصدار|edition)[^\n]{0,8}$/i.test(before(text, start)))
    return "edition";
  if (quoted.some((label) => standsIn(label, text, start, end))) return "quoted";
  return undefined;
}

const RATE_BASES = [100, 1000, 10_000, 100_000, 1_000_000];

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 24), start);
}

/** Whether a stretch of the text stands in a copy of a label. */
function standsIn(label: string, text: string, start: number, end: number): boolean {
  const found = text.indexOf(label, Math.max(0, end - label.length));
  return found >= 0 && found <= start;
}
