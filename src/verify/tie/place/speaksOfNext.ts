import type { FigureReading } from "../../../language/reading/FigureReading.js";
import { isQuantity } from "../../../language/reading/isQuantity.js";
import type { Mention } from "../names/findCues.js";
import type { Surroundings } from "../page/Surroundings.js";

const OF = /^\s*(?:من|of)\s/;
/** What is told of a part comes behind: "من أصل 20 تذكرة أُغلقت 15". */
const OUT_OF = /من (?:[أا]صل|[إا]جمالي|مجموع|بين)\s$/;
const OF_THEM = /^\s(?:منها|منهم)\s$/;
/** "20 تذكرة أُغلق 75% منها" */
const THEM_BEHIND = /^ [\d٠-٩.,٫٬]{1,9} ?[%٪]? (?:منها|منهم)(?![ء-ي])/;
/** A word of Arabic that is no participle, and so the verb of what follows. */
const VERB = /^(?!م|ال)[ء-\u0652]+(?<![ةه])$/;

/** How far, in characters, such words stand behind the next number. */
const NEAR = 16;

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
  const word = text.slice(mention.start, mention.end);
  const { start } = readings[index]?.span ?? mention;
  if (VERB.test(word) && OUT_OF.test(text.slice(Math.max(0, start - 12), start))) return true;
  // "20 تذكرة أُغلقت منها 15"
  if (VERB.test(word) && OF_THEM.test(text.slice(mention.end, next))) return true;
  if (VERB.test(word) && THEM_BEHIND.test(text.slice(mention.end, next + NEAR))) return true;
  // With a preposition glued to it: "136,090 بمعدل 1,479".
  if (word.startsWith("ب") && text.slice(mention.end, next).trim() === "") return true;
  // "Nine in ten (90%) were answered": the bracket parts nothing.
  const isJoined = mention.isJoined || gaps(text.charAt(end) === ")" ? end + 1 : end, mention.start) > 0;
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
