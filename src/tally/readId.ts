import { bareText } from "./bareText.js";
import { isAbsent } from "./isAbsent.js";

/**
 * What an id is compared by, `""` where there is none; `undefined` for one that cannot be told from others: a number past 2^53, since two ids of JSON
 * become one there, and an object or a list, which is never equal to another.
 */
export function readId(id: unknown): unknown {
  if (typeof id === "string") return bareText(id);
  if (isAbsent(id)) return "";
  if (typeof id === "number") return Number.isSafeInteger(Math.trunc(id)) ? String(id) : undefined;
  if (typeof id === "bigint") return String(id);
  return typeof id === "object" ? undefined : id;
}
