import { TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";

/** Whether a number without a separator, which counts nothing, stands between commas as a name does: "the accident line, 9682, was told of 3,418 crashes". */
export function isCode({ value, start, end, noun, before, after }: Item): boolean {
  const isBare = value >= 1000 && noun === undefined && end - start === String(value).length;
  return isBare && /[,،]\s*$/.test(before) && /^\s*[,،]/.test(after) && !TOTAL.test(before);
}
