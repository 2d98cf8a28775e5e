import { readFigures } from "../language/readFigures.js";

/** What stands between months that are told together: "January and March", "يناير، ومارس". "To", "or" and a dash tell a span, or one of them. */
const TOGETHER = /^[\s,،;؛&*\u200E\u200F\u2066-\u2069]*(?:(?:and|و)[\s*\u200E\u200F\u2066-\u2069]+)?$/i;
/** What leads into a span: "between January and March". */
const SPAN = /(?:between|بين)\s+$/i;

/** Whether a text names these months, in any order, and holds no other number: with their years, or without. */
export function namesMonths(text: string, months: readonly string[]): boolean {
  // The reader takes "March" and "May" for months beside an "and".
  const plain = text.replaceAll(" & ", " and ");
  const readings = readFigures(plain);
  const [first] = readings;
  if (first === undefined || SPAN.test(plain.slice(0, first.span.start))) return false;
  const areTogether = readings.every(
    ({ span }, at) => at === 0 || TOGETHER.test(plain.slice(readings[at - 1]?.span.end, span.start)),
  );
  const named = readings.map((reading) => (reading.kind === "month" ? reading.period : ""));
  const isSame = (month: string) => named.includes(month) || named.includes(month.slice(5));
  return areTogether && named.length === months.length && months.every(isSame);
}
