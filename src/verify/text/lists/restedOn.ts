import { clauseBefore } from "../clauses/clauseBefore.js";
import { isPart } from "../clauses/isPart.js";
import { itemRole } from "../clauses/itemRole.js";
import { OTHER, REST, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { slipOfSum } from "./slipOfSum.js";

/** Further back, another count is what something is the rest of. */
const NEAR = 3;
/** A part beside the ones before it. */
const FURTHER = /(?<![a-z])(?:another|a further)(?![a-z])|(?<![ء-ي])اخر(?![ء-ي])/;
const BESIDE = 30;
const VERB = /^[^a-zء-ي]*و{0,2}([ء-ي]+?|[a-z]+)ت?(?![a-zء-ي])/;
/** No more sentences, of a count each, tell what became of one whole. */
const LONGEST = 5;

/**
 * The whole and the parts before a count that is called the rest of it: those that would give the whole but for a digit, else the last
 * two counts that are parts of nothing else, or those of the sentences from "of these" on, each of which has one.
 *
 * @param index - which of the lists it stands in
 */
export function restedOn(
  rest: Item,
  groups: readonly (readonly Item[])[],
  index: number,
  explained: ReadonlySet<Item>,
): readonly Item[] {
  if (!REST.test(clauseBefore(rest.before))) return [];
  const main = groups
    .slice(Math.max(0, index - LONGEST), index + 1)
    .flat()
    .filter((count) => count.end <= rest.start && !explained.has(count));
  const slipped = main.findIndex((total, at) => isSlippedBy(total, [...main.slice(at + 1), rest]));
  if (slipped >= 0) return main.slice(slipped);
  const [whole, part] = main.slice(-2);
  if (!whole || !part) return [];
  // The last of a ranking leaves no leader: "Riyadh 2,600, Jeddah 1,400, the remaining regions 1,100".
  // What is closed is no part of what was closed in the sentence before: "Mediation closed 1,846. Investigation closed 1,029."
  const isClosed = itemRole(part) === "resolved" && (itemRole(whole) !== "resolved" || isPart(rest));
  if (isPart(part) || isClosed) return rest.sentence - whole.sentence > NEAR ? [] : [whole, part];
  const first = main.findLastIndex(isPart);
  const told = main.slice(Math.max(0, first - 1));
  const isRun = [...told.slice(2), rest].every((count, at) => count.sentence - (told[at + 1]?.sentence ?? 0) === 1);
  const isOfOne = told.slice(2).every((part) => isFurther(part) || verbOf(part) === verbOf(told[1]));
  return first > 0 && isRun && isOfOne ? told : [];
}

/** Whether three parts or more would give what is called a total but for a digit of one of the numbers. */
function isSlippedBy(total: Item, parts: readonly Item[]): boolean {
  if (!TOTAL.test(total.before) || parts.length < 3) return false;
  if (parts.some((part) => part.value >= total.value || isPart(part))) return false;
  const { isDigit, slips } = slipOfSum(total, parts);
  return isDigit || slips.includes("swapped-digits");
}

function isFurther({ before, after }: Item): boolean {
  return [FURTHER, OTHER].some((cue) => cue.test(`${before} ${after.slice(0, BESIDE)}`));
}

/** The stem of the verb that a sentence begins with: `وورد`, `ووردت`. */
function verbOf(part: Item | undefined): string | undefined {
  return part && VERB.exec(part.before)?.[1];
}
