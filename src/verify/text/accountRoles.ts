import { type CaseRole, caseRole } from "./caseRole.js";
import { isStock } from "./isStock.js";
import type { Item } from "./Relation.js";

/** What each count of an account is. Of the two between the stocks one may not say it: it went out where the other came in, or came in where that went out. */
export function accountRoles(counts: readonly Item[]): ReadonlyMap<Item, CaseRole> {
  const roles = counts.map(roleOf);
  const [opening, came, gone, closing] = roles;
  if (counts.length === 4 && isStock(opening) && isStock(closing)) {
    if (came === "received") roles[2] ??= "resolved";
    if (gone === "resolved") roles[1] ??= "received";
  }
  return new Map(counts.flatMap((count, at) => (roles[at] === undefined ? [] : [[count, roles[at]] as const])));
}

/** The words of the item's own clause say what it counts. */
function roleOf({ before, after }: Item): CaseRole | undefined {
  const own = after.split(/[,;،؛]|\s(?:and|while|but)\s|\sو(?!رد|صل)/u)[0] ?? "";
  const lead = before.split(/[,;،؛](?!\s*(?:19|20)\d\d)|\s(?:and|while|but)\s/u).at(-1) ?? "";
  return caseRole(lead.split(/\sو/u).at(-1) ?? lead, own) ?? caseRole(lead, own);
}
