import type { Figure } from "../../../figures/Figure.js";

/** What a count is; neither more nor less than any where it is not known. */
export function countOf({ result }: Figure): number {
  return result.status === "ok" && typeof result.value === "number" ? result.value : Number.NaN;
}
