import type { Item } from "../relations/Relation.js";

/** The next of what a sentence counts: "8,205 calls, 1,023", `8,205 مكالمات و1,023`. */
const NEXT =
  /^\s*(?:(?!(?:in|on|at|as|by|for|of|from|with|over|during|since|last|this|that|year|في|خلال|منذ|من|عن|علي|هذا|هذه|عام|شهر) )[a-zء-ي]+(?: [a-zء-ي]+){0,2})?(?:[,،]| and| و|[,،] and|[,،] و)\s*$/;
/** What is counted, before the name of a class of it: "Tickets on tax: 406". */
const LABEL = /^[^a-z\d]*([a-z]{3,}s) (?:on|about|from|by|via|in|with|for|of|concerning|against) [^:.;]{2,40}:\s*$/;
/** What a total counts. */
const COUNTED = /^ ([a-z]+ )?[a-z]{3,}s(?![a-z])/;

/** Whether the parts of another sentence need not be of a count: it is not the first that its own sentence counts, or their names say that they are other things. */
export function isOfOtherThing(total: Item, [first]: readonly Item[]): boolean {
  if (first === undefined || first.sentence === total.sentence) return false;
  const label = LABEL.exec(first.before)?.[1];
  const isOther = label !== undefined && COUNTED.test(total.after) && !total.after.includes(label);
  return isOther || NEXT.test(total.before);
}
