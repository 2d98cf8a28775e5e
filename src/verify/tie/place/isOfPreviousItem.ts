import type { Surroundings } from "../page/Surroundings.js";
import { JOINED } from "./isOfNextItem.js";
import { leftLimit } from "./leftLimit.js";

/** Whether a name before a number and a comma or "and" stands behind the number of the item before: "20 by phone, 30 by e-mail". */
export function isOfPreviousItem({ text, readings }: Surroundings, index: number, from: number, to: number): boolean {
  const end = leftLimit(readings, index);
  if (end === 0) return false;
  return !JOINED.test(text.slice(end, from)) && JOINED.test(text.slice(to, readings[index]?.span.start));
}
