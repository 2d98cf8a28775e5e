import { ENTIRE, TOTAL } from "../passage/cues.js";
import type { Item } from "../relations/Relation.js";
import { clauseAfter } from "./clauseAfter.js";
import { clauseBefore } from "./clauseBefore.js";
import { isBareChange } from "./isBareChange.js";

/** Nothing but its noun between a count and what it is compared with. */
const COMPARED =
  /^\s*\)?\s*(?:[a-zء-ي]+ )?[,،]?\s*\(?(?:مقارنه ?(?:ب|مع)|مقابل|compared (?:with|to)|against|versus|vs\.?)\s*ـ?\s*\(?$/;

/**
 * Whether a number is what the one right before it is compared with, "334 complaints compared with 465", and a percentage behind it, if
 * there is one, names nothing else.
 */
export function isBesideBase(base: Item, percent?: Item): boolean {
  if (!COMPARED.test(base.before)) return false;
  if (percent === undefined) return true;
  const clauses = [clauseBefore(percent.before), clauseAfter(percent.after)];
  return clauses.every((words) => isBareChange(words, []) && ![ENTIRE, TOTAL].some((cue) => cue.test(words)));
}
