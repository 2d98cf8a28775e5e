import { OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** A bracket is opened behind the number before. */
const ASIDE = /\([^()]*$/;

/** The counts without those that are parts of another one of the list ("1,240 complaints, of which 700 …", "1,240 (700 closed and 540 open)"). */
export function withoutSubordinates(group: readonly Item[]): readonly Item[] {
  const main: Item[] = [];
  let nestedIn: number | undefined;
  group.forEach((item, index) => {
    const isAside = item.sentence === group[index - 1]?.sentence && ASIDE.test(item.before);
    if (index > 0 && (isAside || OF_WHICH.test(item.before))) nestedIn = item.sentence;
    if (nestedIn !== item.sentence) main.push(item);
  });
  return main;
}
