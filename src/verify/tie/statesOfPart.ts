import type { Surroundings } from "./Surroundings.js";

const OF = /^\s*(?:[a-z-]+ )?(?:out )?of (?:the |all |all the |our )?[\u2066-\u2069]*$/i;
const VERB = /^[\s\u2069)]*(?:(?:had|have|has|were|was|are|is|been|be|still|now|already)\s+)+$/i;
const REMAINS = /^(?:remains?|remained)$/i;
/** How far, in characters, the state may stand behind its whole. */
const REACH = 40;

/**
 * The measures that a verb behind its whole says of a part: "318 of the 21,793 tickets had been closed".
 *
 * @param behind - the index of the first mention behind the start of the part
 */
export function statesOfPart(
  { text, readings, mentions }: Surroundings,
  index: number,
  behind: number,
): readonly string[] {
  const [part, whole] = [readings[index], readings[index + 1]];
  if (part === undefined || whole === undefined || !("value" in whole)) return [];
  if (!OF.test(text.slice(part.span.end, whole.span.start))) return [];
  const end = Math.max(whole.span.end, whole.nounSpan?.end ?? 0);
  const states: string[] = [];
  for (let at = behind; (mentions[at]?.start ?? end + REACH) < end + REACH; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start < end || mention.cue.about !== "measure") continue;
    const between = text.slice(end, mention.start);
    const isVerb = REMAINS.test(text.slice(mention.start, mention.end)) && between.trim() === "";
    if (isVerb || VERB.test(between)) states.push(mention.cue.name);
  }
  return states;
}
