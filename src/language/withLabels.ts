import type { Label } from "../model/FeedbackReport.js";
import { measureKey } from "../model/measureKey.js";

/** Items under other labels, each that has one, with the id that it has by its place: a copy that shares its shape, as a spread with a new key would not. */
export function withLabels<Item extends { readonly id?: string }>(
  items: readonly Item[],
  labels: readonly (Label | undefined)[],
  field: "agency" | "name" | "title" = "name",
): readonly Item[] {
  return items.map((item, at) =>
    labels[at] === undefined ? item : Object.assign({}, item, { id: measureKey(item, at), [field]: labels[at] }),
  );
}
