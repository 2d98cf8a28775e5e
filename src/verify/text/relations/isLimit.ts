import type { Item } from "./Relation.js";

/** Whether a number is told as one that another is more or less than; "about" so many is none. */
export function isLimit({ bound }: Pick<Item, "bound">): boolean {
  return bound === "over" || bound === "under";
}
