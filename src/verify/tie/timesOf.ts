import type { Figure } from "../../figures/Figure.js";

/** A ratio is printed in percent, per 1,000, or as it is. */
export function timesOf(form: Figure["form"]): 1 | 100 | 1000 {
  return form === "rate" ? 1000 : form === "mean" || form === "score" ? 1 : 100;
}
