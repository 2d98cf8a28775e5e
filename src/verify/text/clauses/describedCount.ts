import type { Item } from "../relations/Relation.js";
import { caseRole } from "./caseRole.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import { itemRole } from "./itemRole.js";
import { saidOf } from "./saidOf.js";
import { statesIn } from "./statesIn.js";
import { stemsOf } from "./stemsOf.js";
import { withoutDenied } from "./withoutDenied.js";

/** Only some of that state: "1,600 were closed within 30 days", "1,200 from firms". */
const LIMITED =
  /(?<![a-zء-ي])(?:من (?!اصل|اجمالي|مجموع|جمله|بين|هذه|تلك|حيث|قبل)(?=[ء-ي])|(?:with?in|in|from|by|at|on|during|through|online|before|after|later|more|خلال|في|عبر|قبل|بعد|كتابيا)(?![a-zء-ي]))/;
const LIMITED_BEFORE =
  /(?:^|\s)(?:by|online|on paper|in (?!\d{4}|the (?:year|quarter|period))|عبر|في (?!عام|سنه|\d|$))[^:]*$/;
/** What names cases by what was done with them; a plural is a noun: `المكالمات`. */
const PARTICIPLE = /(?<![a-zء-ي])(?:[a-z]{3,}ed|heard|upheld|الم[ء-ي]{2,}(?<!ات|ين|ون))(?![a-zء-ي])/;
/** More words than these describe something else. */
const MOST = 2;

/**
 * The one count that words describe: those of its state ("the complaints closed", `الشكاوى المغلقة`), or the one beside which the
 * same words stand ("1,998 were admissible"); none where the words describe two values, or nothing.
 *
 * @param words - folded words, without the noun's number
 */
export function describedCount(words: string, counts: readonly Item[]): Item | undefined {
  if (withoutDenied(words) !== words) return undefined;
  const [found, ...others] = ofState(words, counts) ?? ofRole(words, counts);
  if (found === undefined || others.some(({ value }) => value !== found.value)) return undefined;
  const { before, after, listed } = found;
  // "Those decided on the merits" are all that "were decided on the merits".
  const said = words.split(" ");
  const rest = clauseAfter(after)
    .split(" ")
    .filter((word) => !said.includes(word));
  const isLimited = LIMITED.test(`${listed ? before : ""} ${rest.join(" ")}`);
  return isLimited || LIMITED_BEFORE.test(clauseBefore(before)) ? undefined : found;
}

/** Those with which the same was done, in the same word: "admitted 3,200" for "those admitted"; `undefined` for none. */
function ofState(words: string, counts: readonly Item[]): readonly Item[] | undefined {
  const [state] = statesIn(PARTICIPLE.exec(words)?.[0] ?? "");
  const found = counts.filter((count) => state !== undefined && statesIn(saidOf(count)).includes(state));
  return found.length === 0 ? undefined : found;
}

/** Those of the same state in other words, or beside which the same words stand. */
function ofRole(words: string, counts: readonly Item[]): readonly Item[] {
  const role = caseRole(words);
  if (role !== undefined) return counts.filter((count) => itemRole(count) === role);
  const stems = stemsOf(words);
  if (stems.length === 0 || stems.length > MOST) return [];
  return counts.filter((count) => {
    const said = stemsOf(saidOf(count));
    return stems.every((stem) => said.includes(stem));
  });
}
