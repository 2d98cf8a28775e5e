import type { Item } from "../relations/Relation.js";

/** What came in with what was opened again, if anything was. */
export function withBack(inflow: Item, back: Item | undefined): Item {
  const value = inflow.value + (back?.value ?? 0);
  return back === undefined ? inflow : { ...inflow, value, figure: { units: value, decimals: 0 } };
}
