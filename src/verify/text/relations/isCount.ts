import type { Item } from "./Relation.js";

/** Whether a number counts something: it is no percentage and no rate. */
export function isCount({ kind, per }: Item): boolean {
  return kind === "count" && per === undefined;
}
