import type { Cue } from "../names/cueWords.js";
import type { Mention } from "../names/findCues.js";
import type { Surroundings } from "../page/Surroundings.js";
import { besideNoun } from "./besideNoun.js";
import { SEVERAL } from "./Claims.js";
import type { Side } from "./claimedPeriods.js";
import { describedBefore } from "./describedBefore.js";
import { isDivided } from "./isDivided.js";
import { isOfKinds } from "./isOfKinds.js";
import { isOfNextItem } from "./isOfNextItem.js";
import { isOfPlace } from "./isOfPlace.js";
import { isOfPrevious } from "./isOfPrevious.js";
import { isOfPreviousItem } from "./isOfPreviousItem.js";
import { isTopic } from "./isTopic.js";
import { nearerSide } from "./nearerSide.js";
import { speaksOfNext } from "./speaksOfNext.js";

/** A side while it is looked through: where its last name ends towards the number. */
interface Search extends Side {
  last: number;
}

type Kind = "key" | "subject" | "measure";

/** How far the names of a number are looked for: to the left of a place, and to the right of its end. */
export interface Reach {
  readonly place: number;
  readonly left: number;
  readonly end: number;
  readonly right: number;
  /** From here on the words before the place tell what another number is of. */
  readonly wholeFrom: number;
}

/** What is told of: "91,252 times about postal services", and what is asked for with it: "91,252 طلبًا للمعلومات والتوجيه". */
const TOPIC =
  /\b(?:about|regarding|concerning|in favou?r of)\b|(?<![ء-ي])(?:لفائدة|لصالح|بشأن|بخصوص|حول|عن(?! طريق))(?![ء-ي])|\brequests? for [a-z]+ and $|(?<![ء-ي])طلب(?:ات)?[اً\u064b]* لل[ء-ي]+ $/i;

/** What stands before the total of all that was told: "and 8,200 at the offices, 33,000 in all". */
const SUMMED_UP =
  /(?:(?:for|making|giving) a total of|totall?ing|بإجمالي|بمجموع|ليصل (?:المجموع|الإجمالي|العدد)(?: الكلي)? إلى)\s*$/i;

/** What is added to others makes the total of all. */
const ADDED =
  /(?:\b(?:with|adding|including|with the addition of)(?: the)?|(?<![ء-ي])[وف]?(?:ب[إا]ضاف[ةه]|مع (?:[إا]ضاف[ةه]|احتساب)|باحتساب))\s$/i;
const TOTAL = /\btotal\b|(?<![ء-ي])[وف]?(?:ال)?(?:مجموع|[إا]جمالي)/i;
/** How far, in characters, such words stand before a name. */
const AROUND = 28;

/** What begins another item: "540 chats on WhatsApp and saw 320 people at the counters". */
const SAW =
  /\band (?:saw|took|had|received|got|met|welcomed|served|handled|answered)\b|(?<![ء-ي])و(?:استقبل|تلق|[أا]جاب|سج\u0651?ل)/i;

/** The names of one kind beside a number, on the side where they are nearer. */
export function namesBeside(
  page: Surroundings,
  index: number,
  behind: number,
  kind: Kind,
  { place, left, end, right, wholeFrom }: Reach,
): readonly string[] {
  const { text, mentions, gaps } = page;
  const described = kind === "key" ? describedBefore(text, place) : -1;
  let before: Search | undefined;
  let isBeforeItem = false;
  for (let at = behind - 1; at >= 0; at--) {
    const { start: from, end: to, cue } = mentions[at] ?? NOWHERE;
    if (from < left) break;
    if (kindOf(cue) !== kind || from >= wholeFrom || isOfPlace(text, from, to)) continue;
    if (kind === "measure" && isTopic(text, from, to, place)) continue;
    // "2,265 at the start of the quarter to 1,842": the words right behind a number are its own.
    if (kind === "measure" && before === undefined && isOfPrevious(page, index, from, to)) continue;
    if (kind === "key" && before === undefined && gaps(to, place) > 0 && SUMMED_UP.test(text.slice(to, place))) break;
    // "With the offices the total was 33,000" is of all.
    if (kind === "key" && TOTAL.test(text.slice(to, place)) && ADDED.test(text.slice(Math.max(0, from - AROUND), from)))
      break;
    // What joins in a bracket parts nothing from what it describes.
    const gap = before === undefined && to <= described ? gaps(to, described) + 1 : gaps(to, before?.last ?? place);
    const next = extend(before, cue.names ?? cue.name, gap, place - to, from);
    if (next === undefined) break;
    const isItem = kind === "key" && before === undefined && isOfPreviousItem(page, index, from, to);
    if (isItem && SAW.test(text.slice(to, place))) break;
    isBeforeItem ||= isItem;
    before = next;
  }
  let after: Search | undefined;
  let isWeakAfter = false;
  let firstEnd = right;
  for (let at = behind; at < mentions.length; at++) {
    const mention = mentions[at] ?? NOWHERE;
    const { start: from, end: to, cue } = mention;
    if (to > right) break;
    isWeakAfter ||= cue.about === "subset" && cue.names === undefined && gaps(end, from) === 0;
    if (kindOf(cue) !== kind || isOfPlace(text, from, to)) continue;
    // "11,415 calls, e-mails and chats arrived in those 31 days": a list that has begun goes on, with a second word.
    const isListed = after !== undefined && after.last > firstEnd;
    const between = text.slice(end, from);
    if (kind === "key" && (isDivided(between) || (TOPIC.test(between) && !isTopical(cue)))) break;
    if (kind === "key" && !isListed && isOfNextItem(page, index, from, to)) break;
    if (kind === "measure" && speaksOfNext(page, index, mention)) break;
    const next = extend(after, cue.names ?? cue.name, gaps(after?.last ?? end, from), from - end, to);
    if (next === undefined) break;
    if (after === undefined) firstEnd = to;
    after = next;
  }
  // Of kinds that it counts together, those that the report has are no more named than the others.
  const reading = page.readings[index];
  if (kind === "key" && (after?.names.length ?? 0) < SEVERAL && reading !== undefined && isOfKinds(reading, text))
    after = undefined;
  const ofNoun = kind === "key" ? besideNoun(before, after, reading, place, firstEnd) : undefined;
  if (ofNoun !== undefined) return ofNoun;
  // In a list that has each name behind its number, though not the whole of it, the one before is of the item before.
  if (isBeforeItem && (after !== undefined || isWeakAfter)) return after?.names ?? [];
  return nearerSide(before, after);
}

const NOWHERE: Mention = { start: 0, end: 0, cue: { about: "*", name: "" }, isJoined: false };

function kindOf({ about, name, names }: Cue): Kind | undefined {
  if (names !== undefined) return "key";
  // It only says of what days or hours are.
  if (name === "working") return undefined;
  return about === "subject" || about === "measure" ? about : undefined;
}

/** What tickets are about: a cause, or what those of a subset have in common. */
function isTopical({ names }: Cue): boolean {
  return /^(?:causes|tickets)\//.test(names ?? "");
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
