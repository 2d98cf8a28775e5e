import type { Item } from "./Relation.js";

/** A change as a number with its sign. */
export function withSign(percent: Item, sign: number): Item {
  return { ...percent, figure: { ...percent.figure, units: sign * percent.figure.units } };
}
