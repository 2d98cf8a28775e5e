import type { Figure } from "../figures/Figure.js";

/** Whether a figure is known, and nothing: where counts are missing nobody knows that nothing came in. */
export function isNone(figure: Figure | undefined): boolean {
  if (figure?.result.status !== "ok" || figure.result.value !== 0) return false;
  return !figure.result.caveats.some((caveat) => caveat === "missing-ignored" || caveat === "missing-as-zero");
}
