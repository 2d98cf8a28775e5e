import { clauseBefore } from "../clauses/clauseBefore.js";
import { isFromTo } from "../clauses/isFromTo.js";
import { leadOf } from "../clauses/leadOf.js";
import { tellsChange } from "../clauses/tellsChange.js";
import { MEAN, PLANNED } from "../passage/cues.js";
import type { Item, Pair } from "../relations/Relation.js";
import { impliedGrowth } from "./impliedGrowth.js";

/** From a percentage to what the number moved from, perhaps with when it did: ", from", "in 2021 from". */
const FROM =
  /^\s*(?:\)\s*)?[,،]?\s*(?:(?:(?:in|during|over|since) (?:the |a )?(?:[a-z]+ )?(?:\d{4}(?:[-/]\d{2,4})?|year|quarter|month|week|half|decade)|(?:في|خلال|عام|سنه) (?:(?:ال)?(?:عام|سنه|شهر|ربع|نصف|فتره) ?)?(?:ال[ء-ي]+|\d{4}م?)?)\s*[,،]?\s*)?(?:from|من)\s*$/;
/** A change of each year, of the mean, or of what is left when prices have risen. */
const YEARLY =
  /(?<![a-z])(?:a|per|each|every) year|annual|yearly|real terms|compound|(?<![ء-ي])(?:سنويا|كل (?:عام|سنه)|(?:ال)?سنوي)/;

/** The two counts that a change is told to have led from and to at once: "grew by 30 %, from 27,000 to 30,800". */
export function ledPair(
  pairs: readonly Pair[],
  growth: Item,
  [from, to]: readonly (Item | undefined)[],
  own: readonly Item[],
): Pair | undefined {
  if (from === undefined || to === undefined || !FROM.test(leadOf(from)) || !isFromTo(from, to)) return undefined;
  const lead = clauseBefore(growth.before);
  if (!tellsChange(lead) || [MEAN, PLANNED, YEARLY].some((cue) => cue.test(`${lead} ${from.before}`))) return undefined;
  // The wrong way, the verb is wrong as well as the number.
  if (growth.figure.units < 0 !== to.value < from.value) return undefined;
  // "By 12 %, from 5,000 to 3,000 and then 4,400": of others it holds.
  const isOfOthers = impliedGrowth(own, growth).length > 0;
  return isOfOthers ? undefined : pairs.find(([base, after]) => base === from && after === to);
}
