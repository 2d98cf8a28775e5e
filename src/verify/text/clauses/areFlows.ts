import type { Item } from "../relations/Relation.js";
import { itemRole } from "./itemRole.js";

/** What was received is no part of what was closed, nor is it listed with it. */
export function areFlows(total: Item, parts: readonly Item[]): boolean {
  const roles = [...parts, total].map(itemRole);
  return roles.slice(0, -1).includes("received") && roles.includes("resolved");
}
