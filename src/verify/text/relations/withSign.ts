import type { Printed } from "./Relation.js";

/** A change as a number with its sign; one that is printed with a minus keeps it: "fell (-10 %)". */
export function withSign<T extends Printed>(change: T, sign: number): T {
  const { units } = change.figure;
  return units < 0 ? change : { ...change, figure: { ...change.figure, units: sign * units } };
}
