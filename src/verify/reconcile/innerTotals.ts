import type { Figure } from "../../figures/Figure.js";
import { partitionsOf } from "../../periods/partitionsOf.js";

/** The printed totals of quarters and halves within a period that the catalogue does not list, as their counts are not all there. */
export function innerTotals(
  period: string,
  catalogue: ReadonlyMap<string, Figure>,
  printed: ReadonlyMap<string, unknown>,
): Figure[] {
  const inner = partitionsOf(period).flat();
  return [...catalogue.values()].flatMap((whole) => {
    if (whole.subject !== "contacts" || whole.measure !== "count" || whole.period !== period) return [];
    return inner.flatMap((part) => {
      const [id = "", ...inputs] = [whole.id, ...whole.inputs].map((each) => each.replace(/[^/]+$/, part));
      const isOpen = printed.has(id) && !catalogue.has(id);
      return isOpen ? [{ ...whole, id, period: part, inputs: whole.key === undefined ? inputs : [] }] : [];
    });
  });
}
