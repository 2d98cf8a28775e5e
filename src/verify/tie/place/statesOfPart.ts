import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import type { Mention } from "../names/findCues.js";
import type { Surroundings } from "../page/Surroundings.js";
import { endOfAside } from "./endOfAside.js";
import { speaksOfNext } from "./speaksOfNext.js";

const OF = /^\s*(?:[a-z-]+ )?(?:out )?of (?:the |all |all the |our )?[\u2066-\u2069]*$/i;
const VERB =
  /^[\s\u2069)]*(?:(?:who|that) [a-z ]{2,25}\s)?(?:(?:had|have|has|were|was|are|is|been|be|still|now|already)\s+)+$/i;
/** Behind a share in brackets, or between commas: "4,000 calls (6.9%) were abandoned". */
const BEHIND_ASIDE = /^[\s\u2066-\u2069),،–—]*(?:(?:had|have|has|were|was|are|is|been|كانت?|تم)\s+)*$/i;
/** What became of calls. */
const HANDLED: readonly string[] = ["answered", "abandoned"];
/** A verb that needs no other one before it. */
const ITSELF = /^(?:remain(?:s|ed)?$|(?:got|went|came|reached|gave|hung) )/i;
const NONE: readonly string[] = [];
/** How far, in characters, the state may stand behind its whole. */
const REACH = 40;
/** So many words may say something of one noun. */
const FEW = 4;

/**
 * The measures that decide by their place, whatever verb stands before: that a verb behind its whole says of a part ("318 of the
 * 21,793 tickets had been closed"), and "closed" in the noun of the number, since nothing closed remains.
 *
 * @param behind - the index of the first mention behind the start of the part
 */
export function statesOfPart(page: Surroundings, index: number, behind: number): readonly string[] {
  const { text, readings, mentions } = page;
  const [part, whole] = [readings[index], readings[index + 1]];
  if (part !== undefined && "nounSpan" in part)
    for (const mention of mentions.slice(behind, behind + FEW))
      if (isInNoun(page, index, part, mention)) return [mention.cue.name];
  const aside = endOfAside(page, index);
  if (aside !== undefined)
    for (const { start, cue } of mentions.slice(behind, behind + FEW + FEW))
      if (start >= aside && HANDLED.includes(cue.name) && BEHIND_ASIDE.test(text.slice(aside, start)))
        return [cue.name];
  if (part === undefined || whole === undefined || !("value" in whole)) return NONE;
  if (!OF.test(text.slice(part.span.end, whole.span.start))) return NONE;
  const end = Math.max(whole.span.end, whole.nounSpan?.end ?? 0);
  const states: string[] = [];
  for (let at = behind; (mentions[at]?.start ?? end + REACH) < end + REACH; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start < end || mention.cue.about !== "measure") continue;
    const between = text.slice(end, mention.start);
    const isVerb = ITSELF.test(text.slice(mention.start, mention.end)) && between.trim() === "";
    if (isVerb || VERB.test(between)) states.push(mention.cue.name);
  }
  return states;
}

/** Whether "closed" stands within the noun of a number, or right behind: "1,387 closed tickets", "1,387 تذكرة مغلقة". */
function isInNoun(page: Surroundings, index: number, { span, nounSpan }: QuantityReading, mention: Mention): boolean {
  if (mention.cue.name !== "closed" || nounSpan === undefined || speaksOfNext(page, index, mention)) return false;
  const from = mention.start > nounSpan.start ? nounSpan.end : span.end;
  return page.text.slice(from, mention.start).trim() === "";
}
