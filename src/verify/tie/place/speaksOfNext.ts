import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Mention } from "../names/findCues.js";
import type { Surroundings } from "../page/Surroundings.js";

const OF = /^\s*(?:من|of)\s/;

/** Whether a word of a measure behind a number belongs to the next one: "20 calls, a mean of 2", "20 tickets; there remain 2". */
export function speaksOfNext({ text, readings, gaps }: Surroundings, index: number, mention: Mention): boolean {
  const end = endOf(readings[index]);
  // "98% of the tickets received": these are the whole.
  if (mention.cue.name === "opened" && OF.test(text.slice(end, mention.start))) return true;
  const next = nextQuantity(readings, index);
  const between = text.slice(end, mention.start);
  // "8.4 days (median: 6)"
  if (next !== undefined && /\([^()]*$/.test(between) && !text.slice(mention.end, next).includes(")")) return true;
  // "Within 30 seconds" has the next number in it.
  if (
    next === undefined ||
    mention.end > next ||
    mention.start < end ||
    mention.start > next ||
    gaps(mention.end, next) > 0
  )
    return false;
  const isJoined = mention.isJoined || gaps(end, mention.start) > 0;
  const isBeside = between.trim() === "" || text.slice(mention.end, next).trim() !== "";
  return isJoined || !isBeside;
}

/** Where a number ends with its noun. */
function endOf(reading: FigureReading | undefined): number {
  if (reading === undefined) return 0;
  return "nounSpan" in reading ? Math.max(reading.span.end, reading.nounSpan?.end ?? 0) : reading.span.end;
}

function nextQuantity(readings: readonly FigureReading[], index: number): number | undefined {
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at];
    if (isQuantity(other)) return other.span.start;
  }
  return undefined;
}
