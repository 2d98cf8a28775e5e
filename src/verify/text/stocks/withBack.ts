import type { Item } from "../relations/Relation.js";

/** What came in with what was opened again. */
export function withBack(inflow: Item, back: Item): Item {
  const value = inflow.value + back.value;
  const [start, end] = [Math.min(inflow.start, back.start), Math.max(inflow.end, back.end)];
  return { ...inflow, start, end, value, figure: { units: value, decimals: 0 } };
}
