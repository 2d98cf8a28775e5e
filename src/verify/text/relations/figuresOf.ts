import type { FixedDecimal } from "../../../model/numbers.js";
import type { Printed } from "./Relation.js";

/** The figures of numbers. */
export function figuresOf(numbers: readonly Printed[]): readonly FixedDecimal[] {
  return numbers.map(({ figure }) => figure);
}
