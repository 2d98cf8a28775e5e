import { isAlike } from "../clauses/isAlike.js";
import type { Item, Relation } from "../relations/Relation.js";
import { relate } from "../relations/relate.js";
import { withBack } from "./withBack.js";

/** Ties the opening stock, what came in and what went to the closing stock, with what was opened again, if anything was. */
export function relateStock(
  [opening, inflow, ...left]: readonly [Item, Item, ...Item[]],
  closing: Item,
  back?: Item,
): readonly Relation[] {
  if (![inflow, ...left, closing].every((item) => isAlike(item, opening))) return [];
  const relation = relate("roll-forward", [opening, withBack(inflow, back), ...left], closing);
  return [
    back === undefined ? relation : { ...relation, operands: [opening, inflow, back, ...left, closing], added: 3 },
  ];
}
