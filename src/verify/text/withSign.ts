import type { Printed } from "./Relation.js";

/** A change as a number with its sign. */
export function withSign<T extends Printed>(change: T, sign: number): T {
  return { ...change, figure: { ...change.figure, units: sign * change.figure.units } };
}
