import { OF_WHICH, PART, THEREOF } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** A bracket is opened behind the number before. */
const ASIDE = /\([^()]*$/;
/** A verb behind a comma without "and" tells of the number before it: `162 شكوى قيد المتابعة، رُفع 74 منها`. */
const OF_LAST = /[,،] (?![وف]|ثم)[ء-ي]+ $/;

/** The counts without those that are parts of another one of the list ("1,240 complaints, of which 700 …", "1,240 (700 closed and 540 open)"). */
export function withoutSubordinates(group: readonly Item[]): readonly Item[] {
  const main: Item[] = [];
  let nestedIn: number | undefined;
  group.forEach((item, index) => {
    const isAside = item.sentence === group[index - 1]?.sentence && ASIDE.test(item.before);
    const isOfLast = index > 1 && OF_LAST.test(item.before) && PART.test(item.after);
    if (index > 0 && (isAside || isOfLast || OF_WHICH.test(item.before.replace(THEREOF, "")))) nestedIn = item.sentence;
    if (nestedIn !== item.sentence) main.push(item);
  });
  return main;
}
