import type { Mention } from "../names/findCues.js";
import type { Surroundings } from "../page/Surroundings.js";
import { leftLimit } from "./leftLimit.js";

/** Measures that are told as percentages; those of one line are told by the words of each other. */
const RATES: readonly (readonly string[])[] = [
  ["clearance"],
  ["closed"],
  ["open", "carried"],
  ["response", "answered"],
  ["abandoned"],
  ["satisfied"],
];
/** "Solved" alone is said of tickets, too. */
const AT_FIRST = /first|[أا]ول/i;
/** What is left of anything, or carried, need not be open. */
const LEFT = /^(?:remain|carried$|[وف]?(?:ال)?(?:متبق|باق|بق|تبق))/i;
/** The end of a time is no state: "a closure rate of 98% at the end of the quarter". */
const AT_END = /نهاي|(?<![ء-ي])[آا]خر|\bend\b/i;
/** How far, in characters, the name of a rate stands from its number. */
const NEAR = 60;
/** What may stand between the name of a rate and its number. */
const BEFORE =
  /^[\s:=]*(?:(?:rate|percentage|share|of|at|is|was|were|stood|reached|came|to|an?|the|about|بلغت?|تبلغ|هي|نسبته[ا]?|بنسب[ةه]|قدره[ا]?|التذاكر|المكالمات)[\s:=]*)*(?:[–-]\s*)?(?:\(\s*)?[\u2066-\u2069]*$/i;
const BEHIND = /^\s*(?:(?:were|was|are|is|has been|have been|منه[ام]|كانت?|تم)\s+)?$/i;

/** "We answered 81% of calls within 30 seconds" is no share of the calls that were answered. */
const LEVEL: readonly string[] = ["level"];
const WITHIN = /(?:^|\s)(?:within|in|inside|met|meets?|meeting|target|standard|goal|خلال|غضون|ضمن)\s/i;
/** "Settled 71% of calls at the first contact" is no share of the tickets that were closed. */
const SOLVED: readonly string[] = ["solved"];
/** "Closed 540 (102% of those opened)". */
const CLEARANCE: readonly string[] = ["clearance"];
const OF_OPENED =
  /^[\s\u2066-\u2069]*(?:of (?:those|what was) (?:opened|received|registered)|مما (?:فتح|ورد|سجل)|من الوارد|(of (?:the |all |our )*(?:new tickets|tickets opened)|من (?:ال)?تذاكر (?:ال)?(?:جديد[ةه]|مفتوح[ةه] (?:خلال|في)))(?! (?:in )?(?:or|and) | و(?:ال)?مرحل))(?![a-zء-ي])/i;
const CLOSING = /(?:clos|غلا?ق)(?:[^.؛;\n]|\.[\d٠-٩])*$/i;
/** So many words that name something may stand between. */
const FEW = 4;
const TO_SHARE = /^[^.;:؛\n\d٠-٩]{0,40}$/;
const OF_CALLS = /^[^.,;:،؛\n\d٠-٩]{0,40}$/;

/** "The share of the post in the tickets closed", "Of the tickets closed", "half of the tickets closed": what it is a part of. */
const PART_OF =
  /(?:\bshare\b|حص[ةه])[^.؛;\n\d٠-٩]{0,50}(?:\b(?:of|in) (?:all |the )*(?:[a-z]+ )?|(?<![ء-ي])من (?:ال[ء-ي]+ )?)$|(?:^|[.;؛:\n])\s*(?:(?:out )?of (?:all |the |our )+(?:[a-z]+ )?|و?من (?:(?:[أا]صل|بين|[إا]جمالي|مجموع) )?ال[ء-ي]+ )$|\b(?:half|thirds?|quarters?|fifths?|most|majority) of (?:all |the |our )*(?:[a-z]+ )?$|(?<![ء-ي])(?:نصف|ثلثي?|ثلاث[ةه] [أا]رباع|معظم|[أا]غلب|غالبي[ةه]) ال[ء-ي]+ $/i;

const ENDS = /^\s*(?:[.,;،؛)!\n]|$|(?:our|the|to|on) |(?:على|إلى|ل))/i;

/** The measures of the rate whose name touches a percentage: "a clearance rate of 98%", "30% answered"; none where none does. */
export function rateBeside(page: Surroundings, index: number, behind: number): readonly string[] | undefined {
  const { text, readings, mentions, hasFlow } = page;
  const number = readings[index]?.span ?? { start: 0, end: 0 };
  const ratesOf = (mention: Mention, at: number): readonly string[] | undefined => {
    const { cue, start, end } = mention;
    if (cue.about !== "measure" || LEFT.test(text.slice(start, end)) || AT_END.test(text.slice(start, end)))
      return undefined;
    // "14% settled amicably": the word is one of the name of a part.
    const isOfName = mentions.slice(Math.max(0, at - FEW), at + FEW).some((each) => isNameOf(each, mention));
    return isOfName ? undefined : RATES.find((rates) => rates.includes(cue.name));
  };
  const near = mentions.slice(behind, behind + FEW).filter(({ start }) => start - number.end < NEAR);
  const level = near.find((mention) => isWithin(mention, text));
  if (level !== undefined && OF_CALLS.test(text.slice(number.end, level.start))) return LEVEL;
  const solved = near.find(({ cue }) => cue.about === "measure" && cue.name === "solved");
  if (solved !== undefined && OF_CALLS.test(text.slice(number.end, solved.start))) return SOLVED;
  if (isAfterLevel(page, index, behind)) return LEVEL;
  const whole = hasFlow ? OF_OPENED.exec(text.slice(number.end, number.end + NEAR)) : null;
  if (
    whole !== null &&
    (whole[1] === undefined || CLOSING.test(text.slice(Math.max(0, number.start - NEAR), number.start)))
  )
    return CLEARANCE;
  // Other words of a measure may stand between.
  for (let at = behind; at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention === undefined || mention.start - number.end > NEAR) break;
    if (!BEHIND.test(text.slice(number.end, mention.start))) break;
    const rates = ratesOf(mention, at);
    // "90% answered that", "90% answered 4 or 5": what they answered is told.
    if (rates?.includes("answered") && !ENDS.test(text.slice(mention.end, mention.end + 16))) return undefined;
    if (rates !== undefined) return rates;
  }
  for (let at = behind - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (mention === undefined || mention.end > number.start) continue;
    const between = text.slice(mention.end, number.start);
    if (between.length > NEAR || !BEFORE.test(between)) break;
    // What heads a line of its own has no number in it.
    if (between.includes("\n") && leftLimit(readings, index, false) > text.lastIndexOf("\n", mention.start)) break;
    if (mention.cue.name === "solved" && AT_FIRST.test(text.slice(mention.start, mention.end))) return SOLVED;
    const rates = ratesOf(mention, at);
    if (rates !== undefined)
      return PART_OF.test(text.slice(Math.max(0, mention.start - NEAR), mention.start)) ? undefined : rates;
  }
  return undefined;
}

/** Whether a mention tells within what time calls are answered. */
function isWithin({ cue: { about, name }, start, end }: Mention, text: string): boolean {
  return about === "measure" && name === "level" && WITHIN.test(text.slice(start, end));
}

/** "Within 30 seconds we answered 81% of calls": the time is told first, and of no percentage before it. */
function isAfterLevel({ text, readings, mentions }: Surroundings, index: number, behind: number): boolean {
  const { start = 0 } = readings[index]?.span ?? {};
  const level = mentions.slice(Math.max(0, behind - FEW), behind).findLast((mention) => isWithin(mention, text));
  if (level === undefined || level.end > start || !TO_SHARE.test(text.slice(level.end, start))) return false;
  const told = readings.slice(0, index).findLast(({ kind }) => kind === "percent");
  return told === undefined || /[.;؛\n](?![\d٠-٩])/.test(text.slice(told.span.end, level.start));
}

/** Whether a part has a name of which a word is only one. */
function isNameOf({ cue: { about }, start, end }: Mention, word: Mention): boolean {
  return about === "part" && start <= word.start && word.end <= end && end - start > word.end - word.start;
}
