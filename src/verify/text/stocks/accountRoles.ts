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
  /[,;،؛](?!\s*(?:\d|(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*\.? \d))|\s(?:and|while|but)\s/u;
/** What one flow has over the other: "3,702 were closed, which is 75 more than came in". */
const THAN = /^ (?:[a-zء-ي]+ )?(?:(?:more|fewer|less) than|(?:اكثر|اقل|ازيد) (?:مما|من))(?![a-zء-ي])/;
const BY = /(?<![ء-ي])(?:اكثر|اقل|ازيد) ب\s?$/;
/** Four counts in the order of an account. */
const ORDER: readonly CaseRole[] = ["opening", "received", "resolved", "pending"];

/** What each count of an account is. Where three of four stand in its order, the fourth need not say it; a stock then counts what the other does. */
export function accountRoles(counts: readonly Item[]): ReadonlyMap<Item, AccountRole> {
  const roles = counts.map(roleOf);
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
  const own = after.split(/[,;،؛]|\s(?:and|while|but)\s|\sو(?!رد|صل)/u)[0] ?? "";
  const lead = before.split(LEAD).at(-1) ?? "";
  const nearest = lead.split(/\sو/u).at(-1) ?? lead;
  const role =
    caseRole(nearest, own) ??
    caseRole(lead, own) ??
    (noun !== undefined && CARRIED.test(after) ? "opening" : undefined);
  if (role === undefined && isGone(`${nearest} ${own}`) && !OF_WHICH.test(lead) && !PART.test(after)) return "gone";
  if (role === undefined && REOPENED.test(`${nearest} ${own}`) && !OF_WHICH.test(lead) && !PART.test(after))
    return "back";
  // Of those closed, so many were from the year before.
  return role === "opening" && OF_WHICH.test(lead) ? undefined : role;
}

function isGone(words: string): boolean {
  return MOVED.test(words) && !REOPENED.test(words);
}
