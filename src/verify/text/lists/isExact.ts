import type { Item } from "../relations/Relation.js";

/** Whether a count is meant exactly, as "about 133,679" is. */
export function isExact({ bound, value }: Pick<Item, "bound" | "value">): boolean {
  return bound === undefined || (bound === "about" && value % 100 !== 0);
}
