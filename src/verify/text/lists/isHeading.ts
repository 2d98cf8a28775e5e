import type { Item } from "../relations/Relation.js";
import { isListSlip } from "./isListSlip.js";

const BULLET = /^\s*[-–—•●○*▪■□◦‣·►]\s/;

/** Whether a name and its number stand over bullets that are its parts: three and more, which give it but for a slip of the pen. */
export function isHeading(text: string, total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  if (first === undefined || hasBullet(text, total) || !hasBullet(text, first)) return false;
  return parts.length > 2 && isListSlip(total.value, parts);
}

/** Whether the line of a number begins with a bullet. */
function hasBullet(text: string, { start }: Item): boolean {
  return BULLET.test(text.slice(text.lastIndexOf("\n", start) + 1, start));
}
