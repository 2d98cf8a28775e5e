import { rule } from "./rule.js";

/**
 * Refuses each item whose `id` an earlier item of the list has, or that is the id of one.
 *
 * @returns the check
 */
export function uniqueIds() {
  return rule<readonly (string | { readonly id?: string } | null)[]>((items, tell) => {
    const seen = new Set<string>();
    items.forEach((item, place) => {
      const isId = typeof item === "string";
      const id = isId ? item : item?.id;
      if (id === undefined) return;
      if (seen.has(id)) tell("duplicate-id", id, isId ? [place] : [place, "id"]);
      seen.add(id);
    });
  });
}
