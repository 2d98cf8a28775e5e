import { type Claims, NO_CLAIMS } from "./Claims.js";
import { claimedPeriods, type PeriodSide, type Side } from "./claimedPeriods.js";
import type { Cue } from "./cueWords.js";
import type { Mention } from "./findCues.js";
import { isOfNextItem } from "./isOfNextItem.js";
import { isOfPrevious } from "./isOfPrevious.js";
import { isOfPreviousItem } from "./isOfPreviousItem.js";
import { isOfSeveral } from "./isOfSeveral.js";
import { leftLimit } from "./leftLimit.js";
import { DIVIDED, partsBeside } from "./partsBeside.js";
import { rateBeside } from "./rateBeside.js";
import { reachedFrom } from "./reachedFrom.js";
import { rightLimit } from "./rightLimit.js";
import type { Role } from "./roleOf.js";
import type { Surroundings } from "./Surroundings.js";
import { speaksOfNext } from "./speaksOfNext.js";
import { statesOfPart } from "./statesOfPart.js";
import { timeBeside } from "./timeBeside.js";
import { wholeBeside } from "./wholeBeside.js";

/** How far, in characters, a name may stand from its number. */
const FAR = 120;

/** A side while it is looked through: where its last name ends towards the number. */
interface Search extends Side {
  last: number;
}

type Kind = "key" | "subject" | "measure";

const NONE: readonly string[] = [];
/**
 * What is named right beside a number: of each kind of name the nearer one, on either side, that no clause, no other number
 * and at most one comma or "and" part from it. Of a percentage after its count, the names of the count speak too.
 *
 * @param behind - the index of the first mention behind the start of the number
 */
export function claimsOf(page: Surroundings, index: number, behind: number, role?: Role): Claims {
  const { readings, mentions } = page;
  const reading = readings[index];
  if (reading === undefined) return NO_CLAIMS;
  const { start, end } = reading.span;
  // What stands before a whole names its part.
  const left =
    role === "whole" ? start : Math.max(leftLimit(readings, index, reading.kind === "percent", page.text), start - FAR);
  const right = Math.min(rightLimit(readings, index), end + FAR);
  // What a number was reached from has the name of both.
  const origin = role === "whole" ? index : reachedFrom(page, index);
  const first = origin === index ? start : (readings[origin]?.span.start ?? start);
  const leftOfFirst = origin === index ? left : Math.max(leftLimit(readings, origin, false), first - FAR);
  const named = (kind: Kind): readonly string[] => {
    let before: Search | undefined;
    let isBeforeItem = false;
    const [place, limit] = kind === "key" ? [first, leftOfFirst] : [start, left];
    for (let at = behind - 1; (mentions[at]?.start ?? -1) >= limit; at--) {
      const { start: from, end: to, cue } = mentions[at] ?? NOWHERE;
      if (kindOf(cue) !== kind || isOfPlace(page.text, from, to)) continue;
      // "2,265 at the start of the quarter to 1,842": the words right behind a number are its own.
      if (kind === "measure" && before === undefined && isOfPrevious(page, index, from, to)) continue;
      const next = extend(before, cue.names ?? cue.name, page.gaps(to, before?.last ?? place), place - to, from);
      if (next === undefined) break;
      isBeforeItem ||= kind === "key" && before === undefined && isOfPreviousItem(page, index, from, to);
      before = next;
    }
    let after: Search | undefined;
    for (let at = behind; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= right; at++) {
      const { start: from, end: to, cue } = mentions[at] ?? NOWHERE;
      if (kindOf(cue) !== kind || isOfPlace(page.text, from, to)) continue;
      if (kind === "key" && (DIVIDED.test(page.text.slice(end, from)) || isOfNextItem(page, index, from, to))) break;
      if (kind === "measure" && speaksOfNext(page, index, mentions[at] ?? NOWHERE)) break;
      const next = extend(after, cue.names ?? cue.name, page.gaps(after?.last ?? end, from), from - end, to);
      if (next === undefined) break;
      after = next;
    }
    // In a list that has each name behind its number, the one before is of the item before.
    return after !== undefined && isBeforeItem ? after.names : nearer(before, after);
  };
  // The period before a base is the one that it is compared with.
  const periodBefore = role === "base" ? undefined : claimedPeriods(page, index, -1, left);
  const periodBehind = claimedPeriods(page, index, 1, right);
  const periods = nearer(own(periodBefore), own(periodBehind));
  const bases = [periodBehind, periodBefore].find((side) => side?.isOpen === false)?.names ?? NONE;
  const states = statesOfPart(page, index, behind);
  const [keys, subjects, measures] = [named("key"), named("subject"), states.length > 0 ? states : named("measure")];
  const parts = partsBeside(page, index, behind, role);
  const isPercent = reading.kind === "percent";
  const [rates, whole] = isPercent ? [rateBeside(page, index, behind), wholeBeside(page.text, end)] : [];
  const isSilent = periods.length + keys.length + subjects.length + measures.length + parts.length + bases.length === 0;
  const isJoint = isOfSeveral(page, behind, left, reading.span, right);
  const time = timeBeside(page, index);
  if (isSilent && whole === undefined && time === undefined && !isJoint) return NO_CLAIMS;
  return { periods, keys, subjects, measures, parts, bases, rates, whole, isJoint, time };
}

const NOWHERE: Mention = { start: 0, end: 0, cue: { about: "all", name: "" } };

function kindOf({ about, name, names }: Cue): Kind | undefined {
  if (names !== undefined) return "key";
  // It only says of what days or hours are.
  if (name === "working") return undefined;
  return about === "subject" || about === "measure" ? about : undefined;
}

/** "Contact" and "التواصل" have so many letters. */
const PLACE = 7;

/** Whether a word only says where: "the contact centre", "مركز التواصل". */
function isOfPlace(text: string, from: number, to: number): boolean {
  if (to - from !== PLACE) return false;
  return text.slice(from, to).toLowerCase() === "contact"
    ? /^[ -]cent(?:re|er)/i.test(text.slice(to, to + 6))
    : text.slice(from, to) === "التواصل" &&
        /(?:مركز|مراكز|قنوات|وسائل) $/.test(text.slice(Math.max(0, from - 6), from));
}

/** A side with one more name; nothing where too much parts it from the one before. */
function extend(
  side: Search | undefined,
  name: string,
  gap: number,
  distance: number,
  last: number,
): Search | undefined {
  if (gap > 1) return undefined;
  if (side === undefined) return { names: [name], gap, distance, last };
  side.names.push(name);
  side.last = last;
  return side;
}

function own(side: PeriodSide | undefined): Side | undefined {
  return side?.isOpen ? side : undefined;
}

function nearer(before: Side | undefined, after: Side | undefined): readonly string[] {
  if (before === undefined || after === undefined) return (before ?? after)?.names ?? NONE;
  if (before.gap !== after.gap) return before.gap < after.gap ? before.names : after.names;
  return before.distance <= after.distance ? before.names : after.names;
}
