import type { FigureReading } from "../../../language/reading/FigureReading.js";
import type { Channel } from "../../../model/FeedbackReport.js";
import type { FigureIndex } from "./figureIndex.js";
import { RARE } from "./timesOf.js";

/** A short number behind its label in a list, and the label of the next. */
const LABELLED = /(?:^|[\n|•,،;؛])[ *•–-]*(?!tel\b)[^\n|:,،;؛\d٠-٩]{2,40}:\s?\**$/i;
const NEXT = /^\** ?[\n|•,،;؛–-][ |*•–-]*[^\n|:,،;؛\d٠-٩]{2,40}:\s?\**$/;
const SHORT = /^\d{2,5}$/;
const NEAR = 60;

/**
 * Whether what looks like a telephone number, and is none of the report, stands behind its label in a list with the count of a channel beside
 * it, and no address: "Telephone: 612 | Chat: 27,319".
 */
export function isListedCount(
  text: string,
  readings: readonly FigureReading[],
  at: number,
  channels: readonly Channel[],
  { printing }: FigureIndex,
): boolean {
  const reading = readings[at];
  if (reading?.kind !== "phone" || !SHORT.test(reading.code)) return false;
  if (channels.some(({ contact }) => contact === reading.code) || readings[at + 1]?.kind === "email") return false;
  const { start, end } = reading.span;
  if (!LABELLED.test(text.slice(Math.max(0, start - NEAR), start))) return false;
  return [-1, 1].some((step) => {
    const other = readings[at + step];
    if (other === undefined || !("value" in other) || other.value < RARE) return false;
    const last = Math.max(other.span.end, other.nounSpan?.end ?? 0);
    const between = step < 0 ? text.slice(last, start) : text.slice(end, other.span.start);
    const isCount = printing(other).some(
      ({ figure: { subject, form, key } }) => subject === "contacts" && form === "count" && key !== undefined,
    );
    return isCount && NEXT.test(between);
  });
}
