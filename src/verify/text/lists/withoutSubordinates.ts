import { OF_WHICH } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The counts without those that are parts of another one of the list ("1,240 complaints, of which 700 …"). */
export function withoutSubordinates(group: readonly Item[]): readonly Item[] {
  const main: Item[] = [];
  let nestedIn: number | undefined;
  group.forEach((item, index) => {
    if (index > 0 && OF_WHICH.test(item.before)) nestedIn = item.sentence;
    if (nestedIn !== item.sentence) main.push(item);
  });
  return main;
}
