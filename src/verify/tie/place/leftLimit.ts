import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";

/** How far, in characters, the odds of a number are looked for before it. */
const NEAR = 60;
/** By how many times something is more: it counts nothing. */
const TIMES = /^[\s-]*(?:times|fold|مرات|[أا]ضعاف|[أا]مثال)(?![a-zء-ي])/i;

/** What a percentage in brackets tells again: "one contact in three (33.4%)", "واحد من كل ثلاثة (33.4%)". */
const ODDS =
  /(?:\b(?:one|two|three|four) (?:[a-z]+ ){0,2}(?:in|(?:out )?of) (?:every )?[a-z]+|(?<![ء-ي])(?:واحد|اثن|ثلاث|أربع)[ةهاني]* من كل [ء-ي]+) \($/i;

/**
 * Where the number before a number ends, with its noun; a count before its percentage is passed over, unless nothing is to be, and
 * how many times more something is, where the page is given.
 */
export function leftLimit(
  readings: readonly FigureReading[],
  index: number,
  passesOver = readings[index]?.kind === "percent",
  text = "",
): number {
  let passed = !passesOver;
  const { start = 0 } = readings[index]?.span ?? {};
  const odds = passesOver ? ODDS.exec(text.slice(Math.max(0, start - NEAR), start))?.[0].length : undefined;
  for (let at = index - 1; at >= 0; at--) {
    const other = readings[at];
    if (!isQuantity(other) || (odds !== undefined && other.span.start >= start - odds)) continue;
    if (text !== "" && TIMES.test(text.slice(other.span.end, other.span.end + 12))) continue;
    if (passed || other.kind === "percent") return Math.max(other.span.end, other.nounSpan?.end ?? 0);
    passed = true;
  }
  return 0;
}
