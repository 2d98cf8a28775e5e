import type { Figure } from "./Figure.js";

/** Whether a figure is a count that may be added. */
export function isCount(figure: Figure): figure is Figure<number> {
  return figure.form === "count";
}
