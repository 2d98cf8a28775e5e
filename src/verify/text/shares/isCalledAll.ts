import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a count is told as that of all: "the number of complaints was 3,846". */
export function isCalledAll({ before }: Item): boolean {
  return (
    TOTAL.test(before) ||
    /(?:^|\s)(?:[وف]?عدد|number of) (?:the |ال)?[a-zء-ي]+\s+(?:was |were |reached )?$/.test(before)
  );
}
