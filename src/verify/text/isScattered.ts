import type { Item } from "./Relation.js";

/** Whether the parts stand in several sentences that are no rows of a list: small numbers of a text often add to another by chance. */
export function isScattered(parts: readonly Item[]): boolean {
  return parts.some(({ sentence, listed }) => !listed && sentence !== parts[0]?.sentence);
}
