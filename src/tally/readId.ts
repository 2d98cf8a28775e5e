import { bareText } from "./bareText.js";
import { isAbsent } from "./isAbsent.js";

/** A long number as sheets show it, which they also save: of 12 digits and more, all but the first few are gone. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+(?:1[1-9]|[2-9]\d)$/i;
const PLUS = 43;

/**
 * What an id is compared by, `""` where there is none; `undefined` for one that cannot be told from others: a number past 2^53, since two ids of JSON
 * become one there, a text that is such a number rounded by a sheet, and an object, a list or a function, which is never equal to another.
 */
export function readId(id: unknown): string | undefined {
  if (typeof id === "string") {
    const text = bareText(id);
    // Of nearly all ids one character tells that they are none of these.
    return text.charCodeAt(text.length - 3) === PLUS && ROUNDED.test(text) ? undefined : text;
  }
  if (isAbsent(id)) return "";
  if (typeof id === "number") return Number.isSafeInteger(Math.trunc(id)) ? String(id) : undefined;
  return typeof id === "bigint" || typeof id === "boolean" ? String(id) : undefined;
}
