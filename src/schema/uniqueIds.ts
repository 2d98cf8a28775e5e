import { rule } from "./rule.js";

/**
 * Refuses each item whose `id` an earlier item of the list has.
 *
 * @returns the check
 */
export function uniqueIds() {
  return rule<readonly ({ readonly id?: string } | null)[]>((items, tell) => {
    const seen = new Set<string>();
    items.forEach((item, place) => {
      const id = item?.id;
      if (id === undefined) return;
      if (seen.has(id)) tell("duplicate-id", id, [place, "id"]);
      seen.add(id);
    });
  });
}
