import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { joinGroups } from "../../../language/reading/joinGroups.js";
import type { FigureIndex } from "./figureIndex.js";

/** No number has more groups behind its first. */
const MOST = 2;

/**
 * What is read in a page, where numbers that a blank parts are together a count of the report, and the last of them is none: "11 825" in a text that
 * has no other sign of how its thousands are parted.
 */
export function asGrouped(
  readings: readonly FigureReading[],
  text: string,
  { printing }: FigureIndex,
): readonly FigureReading[] {
  const joined: FigureReading[] = [];
  for (let at = 0; at < readings.length; ) {
    const [lead, ...rest] = readings.slice(at, at + 1 + MOST);
    const whole = lead && groupsBehind(lead, rest, text, printing);
    if (whole !== undefined) joined.push(whole.reading);
    else if (lead !== undefined) joined.push(lead);
    at += whole?.length ?? 1;
  }
  return joined;
}

function groupsBehind(
  lead: FigureReading,
  rest: readonly FigureReading[],
  text: string,
  printing: FigureIndex["printing"],
): { readonly reading: FigureReading; readonly length: number } | undefined {
  const groups: FigureReading[] = [];
  for (const next of rest) {
    const before = groups.at(-1) ?? lead;
    if (next.span.start !== before.span.end + 1 || text.charAt(before.span.end) !== " ") break;
    groups.push(next);
  }
  for (; groups.length > 0; groups.pop()) {
    const reading = joinGroups(text, lead, groups);
    const isCount = reading && printing(reading).some(({ figure }) => figure.form === "count");
    // Two figures may stand side by side.
    const last = groups.at(-1);
    const isOwn = last !== undefined && "value" in last && printing(last).some(({ figure }) => figure.form === "count");
    if (reading !== undefined && isCount && !isOwn) return { reading, length: groups.length + 1 };
  }
  return undefined;
}
