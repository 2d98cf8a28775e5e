import { slipOf } from "../../common/slipOf.js";
import { itemRole } from "../clauses/itemRole.js";
import type { Item } from "../relations/Relation.js";
import { sumOf } from "../relations/sumOf.js";
import { isListSlip } from "./isListSlip.js";

/** No number: a numbered line may be a heading. */
const BULLET = /^[^\S\n]*[-–—•●○*▪■□◦‣∙·►][^\S\n]/;

const SET_IN = /^[^\S\n]{2}/;

/**
 * Whether a name and its number stand over bullets that are its parts: three and more, which give it but for a slip of the pen; or what
 * came in over what became of it, but for two digits that changed places; or rows are set in below it.
 */
export function isHeading(text: string, total: Item, parts: readonly Item[]): boolean {
  const [first] = parts;
  const roles = parts.map(itemRole);
  const off = total.value - sumOf(parts);
  const isTurned = parts.some(({ value }) => slipOf(value, value + off) === "swapped-digits");
  if (isTurned && itemRole(total) === "received" && roles.includes("resolved") && roles.includes("pending"))
    return true;
  if ([total, ...parts].every((item) => SET_IN.test(lineOf(text, item)) === (item !== total)))
    return parts.length > 1 && isListSlip(total.value, parts);
  if (first === undefined || isBulleted(text, total) || !isBulleted(text, first)) return false;
  return parts.length > 2 && isListSlip(total.value, parts);
}

/** Whether the line of a number begins with a bullet. */
function isBulleted(text: string, item: Item): boolean {
  return BULLET.test(lineOf(text, item));
}

/** The line of a number, up to it. */
function lineOf(text: string, { start }: Item): string {
  return text.slice(text.lastIndexOf("\n", start) + 1, start);
}
