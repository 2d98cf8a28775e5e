import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import { isAlike } from "../clauses/isAlike.js";
import { isIncrement } from "../clauses/isIncrement.js";
import { isPart } from "../clauses/isPart.js";
import { mayOverlap } from "../clauses/mayOverlap.js";
import { COMPARISON, EARLIER, OF_FIRST, OF_THESE, ONLY, OPEN, PLANNED } from "../passage/cues.js";
import { fails } from "../relations/fails.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import type { Reading } from "../sums/Reading.js";
import { isExact } from "./isExact.js";
import { isGapCounted } from "./isGapCounted.js";

/** A smaller whole is told roughly, and its rest in words. */
const LEAST = 20;
/** So many counts before them may be another whole. */
const MOST = 40;
/** So many letters before a number may say that it is of another time. */
const LEAD = 20;
/** Others of the whole may be neither: those of no known country. */
const FAR = 0.1;
/** "From the 696 complaints, 387 were". */
const FROM_FIRST = /^[^a-zء-ي]*from (?:the|these|those|its|all)(?: [a-z]+)?\s*$/;
/** What is not so, with no word behind that says what: "while 307 were not". */
const NOT_SO =
  /^ (?:(?:cases?|complaints?|reports?|calls?|others?|of them) )?(?:were|was|are|is|did|do|had|have|has|could|would) not(?: so)?\s*(?:$|[,.;)]|(?:because|since|as) )|^ (?:[ء-ي]+ )?(?:لم (?:[يت]كن|[يت]كونوا) كذلك|ليست? كذلك|لم [يت]فعل)/;
/** `قُبلت 387 ولم تُقبل 307`. */
const DENIED = /(?<![ء-ي])و?(?:فيما |بينما |في حين )?لم [يت]([ء-ي]{3,})(?: [ء-ي]+)?\s*$/;
const DENIED_BEHIND = /^ (?:[ء-ي]+ )?لم [يت]([ء-ي]{3,})(?![ء-ي])/;
/** Of the country and from abroad, there is no third. */
const OWN =
  /^ (?:(?:were|was|are|came|come) )?(?:against|about|from|by|on|concerned) (?:the )?(?:domestic|local|national) ([a-z]+)|^ (?:[ء-ي]+ ){0,2}(?:ضد|علي|عن|من) (?:ال)?([ء-ي]+) (?:ال)?(?:محلي|وطني)[هين]{0,2}(?![ء-ي])/;
const FOREIGN =
  /^ (?:(?:were|was|are|came|come) )?(?:against|about|from|by|on|concerned) (?:the )?(?:foreign|overseas|international) ([a-z]+)|^ (?:[ء-ي]+ ){0,2}(?:ضد|علي|عن|من) (?:ال)?([ء-ي]+) (?:ال)?(?:اجنبي|دولي|عالمي)[هين]{0,2}(?![ء-ي])/;

/** Finds two counts of which each is told to be what the other is not, "of these 387 were taken up while 307 were not", and that are not their whole together. */
export function findOpposedParts({ text, counts }: Reading): readonly Relation[] {
  return counts.flatMap((second, at): readonly Relation[] => {
    const [whole, first] = [counts[at - 2], counts[at - 1]];
    if (whole === undefined || first === undefined || !isFirstOf(first, whole)) return [];
    const told = [whole, first, second];
    const isTold = second.sentence === first.sentence && counts[at + 1]?.sentence !== second.sentence;
    if (!isTold || isPart(second) || whole.value < LEAST || whole.value <= Math.max(first.value, second.value))
      return [];
    const off = Math.abs(first.value + second.value - whole.value);
    if (!isDenied(first, second) && !(areOfTwoLands(first, second) && off <= FAR * whole.value)) return [];
    const isPlain = told.every(
      (count) => isExact(count) && count.per === undefined && ![PLANNED, ONLY].some((cue) => cue.test(count.after)),
    );
    const isOne = [first, second].every((part) => isAlike(part, whole));
    // A count before may be the whole of both, and the one beside them what it was before.
    const isOfOther = counts
      .slice(Math.max(0, at - MOST), at)
      .some(({ value }) => value === first.value + second.value);
    const isEarlier = [COMPARISON, EARLIER].some((cue) =>
      cue.test(`${whole.before.slice(-LEAD)} ${clauseAfter(whole.after)}`),
    );
    if (isOfOther || isEarlier) return [];
    if (
      !isPlain ||
      !isOne ||
      isIncrement(whole) ||
      isGapCounted(off, counts.slice(Math.max(0, at - MOST), at + MOST), told) ||
      mayOverlap(text, told)
    )
      return [];
    return [relate("sum", [first, second], whole)].filter(fails);
  });
}

/** "Of these, 387 were", in the next sentence, or "from the 696 complaints, 387 were". */
function isFirstOf(first: Item, whole: Item): boolean {
  if (OPEN.test(clauseBefore(first.before))) return false;
  if (first.sentence === whole.sentence)
    return isPart(first) || [OF_FIRST, FROM_FIRST].some((cue) => cue.test(whole.before));
  return first.sentence === whole.sentence + 1 && OF_THESE.test(first.before);
}

function isDenied(first: Item, second: Item): boolean {
  if (NOT_SO.test(second.after)) return true;
  const verb = DENIED.exec(second.before)?.[1] ?? DENIED_BEHIND.exec(second.after)?.[1];
  const said = `${first.before} ${clauseAfter(first.after)}`;
  return verb !== undefined && said.includes(verb) && !/(?<![ء-ي])لم /.test(said.replace(DENIED, ""));
}

function areOfTwoLands(first: Item, second: Item): boolean {
  return [
    [OWN, FOREIGN],
    [FOREIGN, OWN],
  ].some(([one, other]) => one?.test(first.after) && other?.test(second.after));
}
