import { DIVIDED } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** The words right after a total divide it: "312 about councils, made up of housing (188) and planning (97)". */
export function isDivided({ end, after, sentence }: Item, [first]: readonly Item[]): boolean {
  return (
    first !== undefined &&
    first.sentence === sentence &&
    first.start > end &&
    (DIVIDED.test(after) || /:\s*$/.test(after))
  );
}
