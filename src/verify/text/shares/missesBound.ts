import type { Item } from "../relations/Relation.js";

/** Whether a share is not what a percentage says roughly. */
export function missesBound({ bound, value }: Item, exact: number): boolean {
  if (bound === "over") return exact < value - 0.1;
  if (bound === "under") return exact > value + 0.1;
  return bound === undefined || Math.abs(exact - value) > Math.max(3, exact / 4);
}
