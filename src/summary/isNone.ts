import type { Figure } from "../figures/Figure.js";

/** Whether a figure is known, and nothing. */
export function isNone(figure: Figure | undefined): boolean {
  return figure?.result.status === "ok" && figure.result.value === 0;
}
