import { formatChange } from "../language/formatChange.js";
import { formatList } from "../language/formatList.js";
import { formatMonth } from "../language/formatMonth.js";
import { formatPoints } from "../language/formatPoints.js";
import { formatRate } from "../language/formatRate.js";
import { formatShare } from "../language/formatShare.js";
import { formatSignedCount } from "../language/formatSignedCount.js";
import type { NumberOptions } from "../language/NumberOptions.js";
import { roundVisible } from "../language/roundVisible.js";
import { writeNumber } from "../language/writeNumber.js";
import { roundRatio } from "../ratios/roundRatio.js";
import type { Figure } from "./Figure.js";
import { isRatio } from "./isRatio.js";
import { numberText } from "./numberText.js";
import { ownDecimals } from "./ownDecimals.js";

/** The value of a figure in the way of its form; `—` where it has none. */
export function valueText(
  { form, formula, result }: Figure,
  options: NumberOptions & { readonly decimals?: number },
): string {
  if (result.status !== "ok") return "—";
  const { value } = result;
  if (typeof value === "number")
    return form === "signed-count" ? formatSignedCount(value, options) : numberText(value, options);
  if (!isRatio(value))
    return formatList(
      value.map((month) => formatMonth(month, options)),
      options,
    );
  if (form === "rate") return formatRate(value, options);
  // What is given is not rounded to less than it says.
  const own = formula === "as-given" ? ownDecimals(value, form === "share" ? 100 : 1) : undefined;
  if (form === "mean" || form === "score") {
    const places = own ?? (form === "mean" ? 1 : 2);
    const visible = roundVisible(value, places, (decimals) => roundRatio(value, { decimals }));
    return writeNumber(visible, options, { bound: visible.bound });
  }
  if (form === "points" || form === "signed-points") return formatPoints(value, options);
  if (form === "signed-share") return formatChange(value, options);
  return formatShare(value, own === undefined ? options : { ...options, decimals: own });
}
