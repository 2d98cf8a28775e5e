import type { Figure } from "../../figures/Figure.js";
import { isRatio } from "../../figures/isRatio.js";
import type { Context } from "./Context.js";

/** A rise printed as a fall is a contradiction, whatever its size. */
export function pointsRight({ form, result }: Figure, { direction }: Context): boolean {
  if (direction === undefined || !form.startsWith("signed-")) return true;
  if (result.status !== "ok") return true;
  const value = isRatio(result.value) ? result.value.numerator : Number(result.value);
  return value === 0 || value > 0 === (direction === "up");
}
