import { isPart } from "../clauses/isPart.js";
import { MOVED, PART } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { isDivided } from "./isDivided.js";

/** From a number to the next: what it counts, in a word or two with or without a verb, and a comma or "and". */
const FORM =
  /^ (?:of (?:them|these|those) |منها )?((?:are|is|was|were) )?(?:(?!and )[a-z-]+ )?(?:[a-z-]+(?<!ou|s)s|[ء-ي]{2,}(?: [ء-ي]{2,})?)(?:[,،]? ?(?:and |و)|[,،] |(?=[.;,،؛]|$))/;
/** An Arabic word that says no more of what was counted before: `44 عاجلة`. */
const NOUN = /^ (?:منها )?[ء-ي]+ا(?![ء-ي])/;

/**
 * Whether what divides a total stands in one sentence, one beside the other and in the same form, so that each is a kind of its own: "1,913 of these were
 * complaints, 44 were proposals and 311 were inquiries".
 */
export function areKindsOf(total: Item, parts: readonly Item[]): boolean {
  const last = parts.length - 1;
  const [one] = parts;
  if (one === undefined || one.start < total.start || !(isPart(one) || isDivided(total, parts))) return false;
  const forms = parts.map(({ after }) => FORM.exec(after));
  const [first, ...more] = forms.map((form) => form?.[1]);
  return (
    parts.length > 2 &&
    parts.every(
      ({ sentence, noun, after }, at) =>
        sentence === one.sentence &&
        forms[at] !== null &&
        (at === 0 || !PART.test(after)) &&
        (at === last || forms[at]?.[0].length === after.length) &&
        (noun !== undefined || /^ [a-z]/.test(after) || NOUN.test(after)) &&
        !MOVED.test(after),
    ) &&
    more.every((verb) => verb === more[0] && (verb === undefined || first !== undefined))
  );
}
