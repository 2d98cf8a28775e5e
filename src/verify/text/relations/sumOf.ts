import type { Printed } from "./Relation.js";

/** The sum of numbers. */
export function sumOf(numbers: readonly Pick<Printed, "value">[]): number {
  return numbers.reduce((sum, { value }) => sum + value, 0);
}
