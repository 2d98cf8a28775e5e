import type { Figure } from "../../../figures/Figure.js";

/** A number this large is seldom a figure by chance, so that less must speak for it. */
export const RARE = 1000;

/** A ratio is printed in percent, per 1,000, or as it is. */
export function timesOf(form: Figure["form"]): 1 | 100 | 1000 {
  return form === "rate" ? 1000 : form === "mean" || form === "score" ? 1 : 100;
}
