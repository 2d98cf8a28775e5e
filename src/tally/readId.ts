import { bareText } from "./bareText.js";
import { isAbsent } from "./isAbsent.js";

/**
 * What an id is compared by, `""` where there is none; `undefined` for one that cannot be told from others: a number past 2^53, since two ids of JSON
 * become one there, and an object, a list or a function, which is never equal to another.
 */
export function readId(id: unknown): string | undefined {
  if (typeof id === "string") return bareText(id);
  if (isAbsent(id)) return "";
  if (typeof id === "number") return Number.isSafeInteger(Math.trunc(id)) ? String(id) : undefined;
  return typeof id === "bigint" || typeof id === "boolean" ? String(id) : undefined;
}
