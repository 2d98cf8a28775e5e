import * as z from "zod/mini";

/**
 * One of the texts of a list.
 *
 * @param texts - the texts
 * @returns the schema
 */
export function oneOf<const Text extends string>(texts: readonly Text[]) {
  return z.literal(texts, "not-listed");
}
