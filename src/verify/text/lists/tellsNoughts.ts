import type { Item } from "../relations/Relation.js";

/** How far, in characters, rows are looked at behind the last that has a number. */
const BEHIND = 60;
const NOUGHT = /\n[^\n\d٠-٩]{2,40}[-–:|\t] ?[0٠][^\S\n]*(?:\n|$)/;

/** Whether rows of none stand among those of a list, or right behind it: one that tells these leaves no other out. */
export function tellsNoughts(text: string, first: Item, last: Item): boolean {
  return first.listed && NOUGHT.test(text.slice(first.end, last.end + BEHIND));
}
