import * as z from "zod/mini";

/**
 * Refuses each item whose `id` an earlier item of the list has.
 *
 * @returns the check
 */
export function uniqueIds() {
  return z.check<readonly { readonly id?: string }[]>((context) => {
    const seen = new Set<string>();
    context.value.forEach(({ id }, place) => {
      if (id === undefined) return;
      if (seen.has(id)) {
        context.issues.push({ code: "custom", input: id, path: [place, "id"], message: "duplicate-id" });
      }
      seen.add(id);
    });
  });
}
