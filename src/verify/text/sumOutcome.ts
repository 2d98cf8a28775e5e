import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkSum } from "../checks/checkSum.js";
import type { Item } from "./Relation.js";

/** Judges a total against the sum of its parts, each with the rounding it is printed with. */
export function sumOutcome(parts: readonly Item[], { figure: total }: Item): CheckOutcome {
  const figures = parts.map(({ figure }) => figure);
  return checkSum(figures, total);
}
