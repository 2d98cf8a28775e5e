import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import { withoutDenied } from "./withoutDenied.js";

/** Words go on about the next number. */
const AND = /\s(?:and|while|but|whereas)(?![a-z])|\sو(?=\s*$)/;
/** The same before it. */
const ANEW = /:|\s(?:and|while|but|whereas)(?![a-z])|\sو(?=\s*$)/;
/** Right before the next number Arabic speaks of that one. */
const NEXT_VERB = /\s[ء-ي]{3,}(?: (?:في|عن|منها))?\s*$/;
/** What a number is some of: "of those examined 240". */
const OF = /(?<![a-zء-ي])(?:of|among|[وف]?من|منها) [^,،]*$/;

/** What is said of a count, less what is denied: its label, or the words right before it, and those behind it. */
export function saidOf({ before, after, listed }: Item): string {
  const clause = clauseAfter(after);
  const [first = ""] = clause.split(AND);
  const own = first === after ? first.replace(NEXT_VERB, "") : first;
  const lead = listed ? before : (clauseBefore(before).split(ANEW).at(-1) ?? "");
  return withoutDenied(`${lead.replace(OF, "")} ${own}`);
}
