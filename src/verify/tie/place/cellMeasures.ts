import type { Said } from "../page/sayingsOf.js";
import { STATES } from "./states.js";

/** A column's measure is its row's too, but for what only a row says. */
export function cellMeasures(above: Said, beside: Said): readonly string[] {
  // "Value" heads anything.
  if (above.measures.every((name) => name === "amount") && beside.measures.length > 0) return beside.measures;
  return [
    ...above.measures,
    ...beside.measures.filter(
      (name) => name === "share" || name === "mean" || name === "other-mean" || STATES.includes(name),
    ),
  ];
}
