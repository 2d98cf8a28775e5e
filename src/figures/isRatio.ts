import type { Ratio } from "../model/numbers.js";
import type { FigureValue } from "./Figure.js";

/** Whether a figure's value is an exact ratio. */
export function isRatio(value: FigureValue): value is Ratio {
  return typeof value === "object" && "numerator" in value;
}
