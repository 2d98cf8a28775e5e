import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { PART_NOUNS } from "../names/partNouns.js";
import { SEVERAL } from "./Claims.js";
import type { NamedSide } from "./nearerSide.js";

/**
 * The names of a number whose noun also names a channel, where a channel is named before it: "WhatsApp rose from 5,104 messages" need
 * not be of the e-mails, nor "the three facilities received 68,696 grievances" of a line for grievances.
 */
export function besideNoun(
  before: NamedSide | undefined,
  after: NamedSide | undefined,
  reading: FigureReading | undefined,
  place: number,
  end: number,
): readonly string[] | undefined {
  if (before?.gap !== 0 || after === undefined || reading === undefined || !("noun" in reading)) return undefined;
  const { noun = "", nounSpan, span } = reading;
  if (nounSpan?.end !== end || !["message", "request", ...PART_NOUNS].includes(noun)) return undefined;
  // In "rose from 5,104 messages to 6,000" the noun between the two numbers belongs to the first.
  const names = place < span.start ? before.names.filter((name) => !after.names.includes(name)) : before.names;
  const { size } = new Set(names);
  if (size === 1) return [...before.names, ...after.names];
  return size < SEVERAL ? undefined : before.names;
}
