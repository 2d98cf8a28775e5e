import { patterned } from "./patterned.js";

/**
 * An id. Where words of the library's may be one, they are told to whoever writes none, or "Phone".
 *
 * @param words - those that have names
 * @returns the schema
 */
export function idLike(words?: readonly string[]) {
  return patterned(/^[a-z][a-z0-9-]*$/, "bad-id", ["bad-id", ...(words ?? [])].join(" "), undefined, words);
}
