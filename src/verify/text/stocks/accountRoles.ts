import { type AccountRole, type CaseRole, caseRole } from "../clauses/caseRole.js";
import { isStock } from "../clauses/isStock.js";
import { MOVED, OF_WHICH, PART } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { withoutCounted } from "./withoutCounted.js";

const REOPENED = /(?<![a-z])re-?open|(?:ا?عيد|اعاده|معاد) فتح/;
/** Two nouns that came over together: `طلبًا وشكوى مدوّرة من السنة السابقة`. */
const CARRIED = /^ [ء-ي]+ و[ء-ي]+ (?:مدور|مرحل)/;
/** What parts the words of a count from those before; a date does not: "on hand, April 1, 2024". */
const LEAD =
  /[,;،؛](?!\s*(?:\d|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*\.? \d))|\s(?:and|while|but|as against)\s/u;
/** What one flow has over the other: "3,702 were closed, which is 75 more than came in". */
const THAN = /^ (?:[a-zء-ي]+ )?(?:(?:more|fewer|less) than|(?:اكثر|اقل|ازيد) (?:مما|من))(?![a-zء-ي])/;
const BY = /(?<![ء-ي])(?:اكثر|اقل|ازيد) ب\s?$/;
/** The stock of the year before, beside this year's: "1,073 on hand; a year before, it had". */
const HAD =
  /(?<![a-z])(?:a|the|one) year (?:before|earlier)(?![a-z])[^;]*(?:had|was|were|stood at)\s*$|(?<![ء-ي])(?:قبل (?:ذلك ب)?(?:عام|سنه)|(?:ال)?(?:عام|سنه) (?:ال)?(?:سابق|ماضي)ه?)(?![ء-ي])[^؛]*(?:كان|بلغ)[ء-ي]*\s*$/;
/** Where the label of the next number begins, and what is said of this one ends: "closed 805 → remaining 995", "مغلق 805 - متبق 995". */
const NEXT =
  /[,;،؛]|\s(?:and|while|but|as against)\s|\sو(?!رد|صل)|[→←⇒⇐➔➜➡⬅⟶⟵]|\s[-–—]\s(?=[a-zء-ي]+(?: [a-zء-ي]+)?:?\s*$)/u;
/** Four counts in the order of an account. */
const ORDER: readonly CaseRole[] = ["opening", "received", "resolved", "pending"];

/** What each count of an account is. Where three of four stand in its order, the fourth need not say it; a stock then counts what the other does. */
export function accountRoles(counts: readonly Item[]): ReadonlyMap<Item, AccountRole> {
  const roles = counts.map(roleOf);
  counts.forEach((count, at) => {
    const [before] = counts.slice(Math.max(0, at - 1), at);
    const isBeside = roles[at - 1] === "pending" && before?.sentence === count.sentence;
    if (isBeside && roles[at] === undefined && HAD.test(count.before)) roles[at] = "opening";
  });
  const known = roles.filter((role, at) => role === ORDER[at] || (isStock(role) && isStock(ORDER[at])));
  const open = roles.indexOf(undefined);
  const [first, last] = [counts[0], counts.at(-1)];
  const isAlike = first !== undefined && last !== undefined && nameOf(first) === nameOf(last);
  if (counts.length === 4 && known.length === 3 && (isAlike || !isStock(ORDER[open]))) roles[open] = ORDER[open];
  return new Map(counts.flatMap((count, at) => (roles[at] === undefined ? [] : [[count, roles[at]] as const])));
}

function nameOf({ noun, after }: Item): string {
  return noun ?? after.trim().slice(0, 5);
}

/** The words of the item's own clause say what it counts. */
function roleOf(count: Item): AccountRole | undefined {
  const { before, after, noun } = withoutCounted(count);
  if (THAN.test(after) || BY.test(before)) return undefined;
  const own = after.split(NEXT)[0] ?? "";
  const [, ...clauses] = before.split(LEAD);
  const last = clauses.at(-1) ?? before;
  // "1,842 open, then came, by phone and online, 12,630": behind an aside the verb stands further back, and behind the number before.
  const lead = last.trim() === "" ? clauses.join(" ") : last;
  const nearest = last.split(/\sو/u).at(-1) ?? last;
  const isPart = OF_WHICH.test(lead) || PART.test(after);
  // "96 that had been finalised were reopened".
  if (REOPENED.test(`${nearest} ${own}`) && !isPart) return "back";
  const role =
    caseRole(nearest, own) ??
    caseRole(lead, own) ??
    (noun !== undefined && CARRIED.test(after) ? "opening" : undefined);
  if (role === undefined && isGone(`${nearest} ${own}`) && !isPart) return "gone";
  // Of those closed, so many were from the year before.
  return role === "opening" && OF_WHICH.test(lead) ? undefined : role;
}

function isGone(words: string): boolean {
  return MOVED.test(words) && !REOPENED.test(words);
}
