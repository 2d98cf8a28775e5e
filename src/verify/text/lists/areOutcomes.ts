import { clauseAfter } from "../clauses/clauseAfter.js";
import { clauseBefore } from "../clauses/clauseBefore.js";
import type { Item } from "../relations/Relation.js";

/** What a case came to: it was granted, refused, passed on, settled, given up, or it waits still. */
const OUTCOMES: readonly RegExp[] = [
  /(?<![a-z])(?:still|yet|await[a-z]*|pending|under ?way|in progress|remain[a-z]*|ongoing|open|unresolved|undecided|outstanding|works? on|working on|under (?:review|investigation|consideration|procedure|process|examination))(?![a-z])|(?<![ء-ي])[وف]?(?:قيد|[لم]ا ?[يت]?زال[ت]?|[لم]ا [يت]زال|جاري?ه?|معلقه?|بانتظار|تحت)(?![ء-ي])/,
  /(?<![a-z])(?:not [a-z]+ed|reject[a-z]*|refus[a-z]*|dismiss[a-z]*|declin[a-z]*|denied|turned down|threw out|thrown out|unsuccessful|not (?:upheld|accepted))(?![a-z])|(?<![ء-ي])[وف]?(?:رفضت?|مرفوضه?|ردت?|حفظت?|شطبت?|استبعدت?)(?![ء-ي])/,
  /(?<![a-z])(?:upheld|grant[a-z]*|approv[a-z]*|accept[a-z]*|allow[a-z]*|in full|successful)(?![a-z])|(?<![ء-ي])[وف]?(?:قبلت?|مقبوله?|اجازت?|ايدت?|وافقت?(?: علي)?)(?![ء-ي])/,
  /(?<![a-z])(?:referr[a-z]*|forward[a-z]*|passed|sent|hand(?:ed|s) over|transferr[a-z]*|redirect[a-z]*|went on)(?![a-z])|(?<![ء-ي])[وف]?(?:احيلت?|احالت?|حولت?|محاله?|محوله?)(?![ء-ي])/,
  /(?<![a-z])(?:settl[a-z]*|resolv[a-z]*|clos(?:ed|es|ing)|solv(?:ed|es)|fix(?:ed|es)|answer(?:ed|s)|mediat[a-z]*|dealt with|complet(?:ed|es))(?![a-z])|(?<![ء-ي])[وف]?(?:سويت?|سوت|حلت?|انهت?|انجزت?|اغلقت?|عولجت?|عالجت?|حسمت?|مغلقه?|محلوله?|منجزه?|فصلت?)(?![ء-ي])/,
  /(?<![a-z])(?:withdr[a-z]*|cancel[a-z]*|lapsed|abandon[a-z]*|drop(?:ped|s))(?![a-z])|(?<![ء-ي])[وف]?(?:سحبت?|الغيت?|تنازل[ء-ي]*)(?![ء-ي])/,
  /(?<![a-z])in part(?![a-z])|(?<![a-z])partly|partially/,
];
const WAITS = 0;
const NO = 1;
const YES = 2;
const DONE = 4;
const NEXT = /\s(?:and|while|but)\s|\sو(?=[ء-ي])/;

/**
 * Whether each of the parts came to an end of its own, or waits for one, as no case can that came to another; of three or more the last
 * alone may say so: "5,020 turned up again, 1,980 were paid for and 1,450 are still being looked for".
 */
export function areOutcomes(parts: readonly Item[]): boolean {
  const told = parts.map(outcomeOf);
  if (parts.length > 2 && told.indexOf(WAITS) === parts.length - 1) return true;
  const found = new Set(told);
  if (found.has(-1) || found.size < parts.length) return false;
  return (found.has(YES) && found.has(NO)) || (found.has(DONE) && found.size > 2);
}

function outcomeOf({ before, after }: Item): number {
  const lead = clauseBefore(before).split(NEXT).at(-1) ?? "";
  const own = clauseAfter(after).split(NEXT)[0] ?? "";
  const [first, second] = [OUTCOMES.findIndex((cue) => cue.test(own)), OUTCOMES.findIndex((cue) => cue.test(lead))];
  return first < 0 ? second : first;
}
