import { clauseOf } from "../clauses/clauseOf.js";
import { OTHER } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** So many more people, right behind their number. */
const OTHERS = /^\s*(?:others|اخر(?:ون|ين))(?![a-zء-ي])/;
/** Those who got what is counted: "passed 419 on to others", `أحيلت 40 إلى جهات أخرى`. */
const TO_OTHERS =
  /(?<![a-z])to others?(?![a-z])|(?<![ء-ي])الي (?:ال)?(?:جه|هيي|وزار|ادار|موسس)[ء-ي]*(?: [ء-ي]+)? (?:ال)?اخري(?![ء-ي])/;
const THE = /(?<![a-z])the $/;

/** Whether the last of a list is the class of all others. In "59 died and 340 others were hurt" it is none. */
export function namesOthers(parts: readonly Item[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const isClass = parts.length > 2 || THE.test(last.before);
  const words = clauseOf(isClass ? last : { ...last, after: last.after.replace(OTHERS, "") });
  return OTHER.test(words.replace(TO_OTHERS, ""));
}
