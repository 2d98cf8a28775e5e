import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { Span } from "../../../model/Finding.js";
import type { Context } from "../place/Context.js";
import { signedTo } from "../place/signedTo.js";

/** A rise printed as a fall, by a word or a sign, is a contradiction, whatever its size. */
export function pointsRight({ form, result }: Figure, context: Context, span: Span): boolean {
  if (!form.startsWith("signed-")) return true;
  const direction = context.direction ?? signedTo(context.text, span.start, span.end);
  if (direction === undefined) return true;
  if (result.status !== "ok") return true;
  const value = isRatio(result.value) ? result.value.numerator : Number(result.value);
  return value === 0 || value > 0 === (direction === "up");
}
