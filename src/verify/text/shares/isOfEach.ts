import type { Item } from "../relations/Relation.js";

const EACH_DID = /(?<![a-z])each(?: [a-z]+){1,4}\s*$|(?<![ء-ي])(?:كل|لكل) (?:منه[امن]?|واحد[ه]?)(?: [ء-ي]+){0,3}\s*$/;
const EACH = /^\s*(?:each|apiece|(?:لكل|كل) (?:منه[امن]?|واحد[ه]?))(?![a-zء-ي])/;

/** Whether a share is that of each of several: "boats and cars each accounted for 7 %", "7 % each". */
export function isOfEach({ before, after }: Item): boolean {
  return EACH_DID.test(before) || EACH.test(after);
}
