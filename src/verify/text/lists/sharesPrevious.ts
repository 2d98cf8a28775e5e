import { holds } from "../relations/holds.js";
import type { Item } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";

/** Whether the percentage behind a part of a list tells how many it is of the part before it, and not of all, so that it is in that, and no other part: "21,374 were admissible, and of those 7,984 (37.4%) were heard". */
export function sharesPrevious(
  items: readonly Item[],
  places: ReadonlyMap<Item, number>,
  total: Item,
  parts: readonly Item[],
): boolean {
  return parts.some((part, at) => {
    const whole = parts[at - 1];
    const share = items[(places.get(part) ?? -2) + 1];
    if (whole === undefined || part.value >= whole.value || share?.kind !== "percent") return false;
    return holds(relate("share", [part, whole], share)) && !holds(relate("share", [part, total], share));
  });
}
