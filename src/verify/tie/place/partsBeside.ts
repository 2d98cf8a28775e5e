import { afterLast } from "../page/afterLast.js";
import type { Surroundings } from "../page/Surroundings.js";
import { isDivided } from "./isDivided.js";
import { isToldAlike } from "./isToldAlike.js";
import { labelAndNoun } from "./labelAndNoun.js";
import { leftLimit } from "./leftLimit.js";
import { type NamedSide, nearerSide } from "./nearerSide.js";
import { openingBefore } from "./openingBefore.js";
import { rightLimit } from "./rightLimit.js";
import type { Role } from "./roleOf.js";
import { undescribed } from "./undescribed.js";
import { withoutNamesakes } from "./withoutNamesakes.js";

/** How far, in characters, the name of a part may stand from its number. */
const FAR = 120;
/** So many characters behind a number say what its own words are. */
const ASIDE = 60;

/** What joins a percentage to the number that it is of. */
const OF = /^\s*(?:of(?: the| all)?|من(?: (?:[أا]صل|[إا]جمالي|مجموع|بين))?)\s*$/;

/** "Upheld 4,402 in part": not what was upheld, but what is called so, if anything is. */
const IN_PART =
  /^(?: (?!and|or)[a-z]+){0,3} (?:in part|part(?:ial)?ly)\b(?! (?:because|due|of|by|about|our))|^(?: [ء-ي]+)? جزئيا/i;

/** "6,150 complaints and enquiries" */
const LISTED = /^ (?:and (?:the )?|و(?:ال)?)\S?$/;
/** "37 (27%) were upheld": the words behind the share speak of its count. */
const SHARE_ASIDE = /^ \([\d.,٠-٩٫]{1,6} ?[%٪]\) (?:were|was|are)(?= )/;

const NONE: readonly string[] = [];

/**
 * The parts that are named right beside a number: causes, satisfaction measures, initiatives, parts of a breakdown. No other
 * number and no "and" may part them, and a comma only where the name begins its sentence, or is that of the count before a
 * percentage. A number in brackets is of what stands in them, or else before them; the whole of ratings is of what they are, or of what it is said to be of.
 *
 * @param behind - the index of the first mention behind the start of the number
 */
export function partsBeside(
  page: Surroundings,
  index: number,
  behind: number,
  role: Role | undefined,
): readonly string[] {
  const { text, readings } = page;
  const reading = readings[index];
  if (reading === undefined) return NONE;
  const { start, end } = reading.span;
  const nounEnd = "nounSpan" in reading ? reading.nounSpan?.end : undefined;
  const inPart = IN_PART.exec(text.slice(end, end + ASIDE))?.[0];
  if (inPart !== undefined) {
    const word = end + inPart.length - 1;
    const named = page.mentions.slice(behind).find((each) => each.cue.about === "part" && each.end > word);
    return named !== undefined && named.start < word ? [named.cue.name] : NONE;
  }
  const left = leftLimit(readings, index);
  const [aside] = SHARE_ASIDE.exec(text.slice(end, end + ASIDE)) ?? [];
  if (aside !== undefined && reading.kind !== "percent") {
    const behindShare = groupAfter(
      page,
      behind,
      end + aside.length,
      Math.min(rightLimit(readings, index + 1), end + FAR),
    );
    if (behindShare !== undefined) return behindShare.names;
  }
  const limit = rightLimit(readings, index);
  // "80.5% of the 11,130 who rated hospitals": what its whole is of, it is, too.
  const isOfWhole = reading.kind === "percent" && OF.test(text.slice(end, Math.min(limit, end + ASIDE)));
  const right = isOfWhole ? rightLimit(readings, index + 1) : limit;
  if (role === "whole") {
    // Ratings are of one measure; the whole of another part is what all are of.
    const named =
      groupBefore(page, behind, left, left - FAR) ?? groupAfter(page, behind, end, Math.min(right, end + FAR), nounEnd);
    return (named?.names ?? NONE).filter((part) => part.startsWith("satisfaction/"));
  }
  const opening = openingBefore(page, start);
  if (opening === undefined) {
    const before = groupBefore(
      page,
      behind,
      undescribed(page, behind, start),
      Math.max(left, start - FAR),
      reading.kind === "percent",
    );
    const far = (isToldAlike(page, index, behind) ? nounEnd : undefined) ?? end + FAR;
    const after = groupAfter(page, behind, end, Math.min(right, far), nounEnd);
    const words = text.slice(start - (before?.distance ?? 0), start);
    return labelAndNoun(before, after, words, (nounEnd ?? end) - end) ?? nearerSide(before, after);
  }
  const closing = text.indexOf(")", end);
  const inside = nearerSide(
    groupBefore(page, behind, start, Math.max(left, opening), reading.kind === "percent"),
    groupAfter(page, behind, end, Math.min(right, closing < 0 ? end : closing)),
  );
  if (inside.length > 0) return inside;
  const named = groupBefore(page, behind, opening, opening - FAR)?.names ?? NONE;
  return withoutNamesakes(page, named, behind, opening, start);
}

/** The names before a place, from `left` on. */
function groupBefore(
  page: Surroundings,
  behind: number,
  place: number,
  left: number,
  isShare = false,
): NamedSide | undefined {
  const { mentions, gaps } = page;
  let found: NamedSide | undefined;
  let last = place;
  for (let at = behind - 1; at >= 0 && (mentions[at]?.start ?? 0) >= left; at--) {
    const mention = mentions[at];
    if (mention?.cue.about !== "part" || mention.end > place) continue;
    const gap = gaps(mention.end, last);
    if (gap > 1 || (found === undefined && gap > 0 && !isShare && !isFirst(page, mention.start))) break;
    found = { gap, distance: place - mention.end, ...found, names: [...(found?.names ?? []), mention.cue.name] };
    last = mention.start;
  }
  return found;
}

/** The names behind a place, up to `right`; a glued "and" joins them to what follows, but for the noun that is counted itself. */
function groupAfter(
  { text, mentions, gaps }: Surroundings,
  behind: number,
  place: number,
  right: number,
  nounEnd?: number,
): NamedSide | undefined {
  let found: NamedSide | undefined;
  let last = place;
  for (let at = behind; (mentions[at]?.end ?? Number.POSITIVE_INFINITY) <= right; at++) {
    const mention = mentions[at];
    if (mention?.cue.about !== "part") continue;
    const gap = gaps(last, mention.start) + (mention.isJoined ? 1 : 0);
    const isListed = last === nounEnd && LISTED.test(text.slice(last, mention.start + 1));
    const isTooFar = !isListed && gap > (found === undefined || last === nounEnd ? 0 : 1);
    if (isTooFar || isDivided(text.slice(place, mention.start))) break;
    found = { gap, distance: mention.start - place, ...found, names: [...(found?.names ?? []), mention.cue.name] };
    last = mention.end;
  }
  return found;
}

/** Whether no digits stand before a name in its sentence. */
function isFirst({ text }: Surroundings, start: number): boolean {
  return !/[\d٠-٩]/.test(afterLast(text, Math.max(0, start - FAR), start, ".;؛\n"));
}
