import { clauseBefore } from "../clauses/clauseBefore.js";
import { clauseOf } from "../clauses/clauseOf.js";
import { isAlike } from "../clauses/isAlike.js";
import { isMadeTotal } from "../clauses/isMadeTotal.js";
import { isOwnPart } from "../clauses/isOwnPart.js";
import { mayBeSame } from "../clauses/mayBeSame.js";
import { EARLIER, FALL, FROM, RISE, TO } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isPlainCount } from "./isPlainCount.js";

/** "Of the remaining 53,000", `ومن المتبقية`. */
const OF = /^[^a-zء-ي]*(?:of|و?من)(?![a-zء-ي])/;
/** "A plumber to 870": no number that another became. */
const SENT_TO = /(?<![a-z])to\s*$/;
/** What a total came to is no part of another: `ومع 155 مرحلة بلغ المجموع 1152`. */
const CAME_TO =
  /(?<![ء-ي])[وف]?(?:[يت]?بلغ|صار|اصبح|وصل)ت? (?:ال)?(?:مجموع|اجمالي)(?: الي)?\s*$|(?<![a-z])the total (?:then )?(?:came to|was|rose to|reached|stood at)\s*$/;
/** It may be of anything: "got in touch 9,480 times". */
const ANY_NOUN = "time";

/** The counts behind a whole that may be its parts, up to the first that is none: in its own sentence, or in the next ones. */
export function partsBehind(counts: readonly Item[], whole: Item): readonly Item[] {
  const parts: Item[] = [];
  let last = whole;
  for (const count of counts) {
    const isFurther = count.sentence !== last.sentence && parts[0]?.sentence === whole.sentence;
    const isOfLast = count.sentence !== last.sentence && parts.length > 0 && OF.test(count.before);
    if (isOfLast || count.sentence - last.sentence > 1 || isFurther || isMoved(count) || !mayBePart(count, whole))
      break;
    const isOf = parts.length > 0 && isOwnPart(count, last);
    if (isOf && count.value > last.value) break;
    if (isOf) continue;
    parts.push(count);
    last = count;
  }
  return parts;
}

/** It is what something came to. */
function isMoved(count: Item): boolean {
  const lead = clauseBefore(count.before);
  return (
    isMadeTotal(count) ||
    CAME_TO.test(count.before) ||
    [FROM, RISE, FALL].some((cue) => cue.test(lead)) ||
    TO.test(lead.replace(SENT_TO, ""))
  );
}

function mayBePart(count: Item, whole: Item): boolean {
  return (
    count.value < whole.value &&
    isPlainCount(count) &&
    isAlike(count, whole) &&
    (mayBeSame(count, whole) || whole.noun === ANY_NOUN) &&
    !EARLIER.test(clauseOf(count))
  );
}
