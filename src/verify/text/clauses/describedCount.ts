import type { Item } from "../relations/Relation.js";
import { caseRole } from "./caseRole.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import { itemRole } from "./itemRole.js";
import { stemsOf } from "./stemsOf.js";

/** What is denied is not said: "not upheld", `غير المقبولة`. */
const DENIED = /(?<![a-zء-ي])(?:not(?: yet)?|non-?|neither|(?:ال)?غير|لم|دون) ?(?:ال)?[a-zء-ي]+/g;
/** Words go on about the next number. */
const AND = /\s(?:and|while|but|whereas)(?![a-z])|\sو(?=\s*$)/;
/** The same before it. */
const ANEW = /:|\s(?:and|while|but|whereas)(?![a-z])|\sو(?=\s*$)/;
/** What a number is some of: "of those examined 240". */
const OF = /(?<![a-zء-ي])(?:of|among|من|منها) [^,،]*$/;
/** Only some of that state: "1,600 were closed within 30 days". */
const LIMITED =
  /(?<![a-zء-ي])(?:with?in|in|by|at|on|during|through|online|before|after|later|more|خلال|في|عبر|قبل|بعد|كتابيا)(?![a-zء-ي])/;
const LIMITED_BEFORE =
  /(?:^|\s)(?:by|online|on paper|in (?!\d{4}|the (?:year|quarter|period))|عبر|في (?!عام|سنه|\d))[^:]*$/;
/** More words than these describe something else. */
const MOST = 2;

/**
 * The one count that words describe: those of its state ("the complaints closed", `الشكاوى المغلقة`), or the one beside which the
 * same words stand ("1,998 were admissible"); none where the words describe two values, or nothing.
 *
 * @param words - folded words, without the noun's number
 */
export function describedCount(words: string, counts: readonly Item[]): Item | undefined {
  if (words.search(DENIED) >= 0) return undefined;
  const role = caseRole(words);
  const stems = stemsOf(words);
  if (role === undefined && (stems.length === 0 || stems.length > MOST)) return undefined;
  const [found, ...others] = counts.filter((count) =>
    role === undefined ? stems.every((stem) => saidOf(count).includes(stem)) : itemRole(count) === role,
  );
  if (found === undefined || others.some(({ value }) => value !== found.value)) return undefined;
  const { before, after, listed } = found;
  const isLimited = LIMITED.test(`${listed ? before : ""} ${clauseAfter(after)}`);
  return isLimited || LIMITED_BEFORE.test(clauseBefore(before)) ? undefined : found;
}

/** The stems of what is said of a count: its label, or the words right before it, and those behind it. */
function saidOf({ before, after, listed }: Item): readonly string[] {
  const own = clauseAfter(after).split(AND)[0] ?? "";
  const lead = listed ? before : (clauseBefore(before).split(ANEW).at(-1) ?? "");
  return stemsOf(`${lead.replace(OF, "")} ${own}`.replace(DENIED, ""));
}
