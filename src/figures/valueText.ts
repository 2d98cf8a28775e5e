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
import { meanPlaces } from "./meanPlaces.js";
import { numberText } from "./numberText.js";
import { ownDecimals } from "./ownDecimals.js";
import { timeNoun } from "./timeNoun.js";
import { withNoun } from "./withNoun.js";

/** The value of a figure in the way of its form, with its unit of time or currency; `—` where it has none. */
export function valueText(
  { form, formula, result, time, currency }: Figure,
  options: NumberOptions & { readonly decimals?: number },
): string {
  if (result.status !== "ok") return "—";
  const { value } = result;
  if (typeof value === "number") {
    const text = form === "signed-count" ? formatSignedCount(value, options) : numberText(value, options);
    if (currency === undefined) return text;
    // A code is a unit; words of the report's own, whose plural nobody knows, agree with no number.
    return /^[A-Z]{3}$/.test(currency) ? `${text} ${currency}` : `${text} (${currency})`;
  }
  if (!isRatio(value))
    return formatList(
      value.map((month) => formatMonth(month, options)),
      options,
    );
  if (form === "rate") return formatRate(value, options);
  // What is given is not rounded to less than it says.
  const own = formula === "as-given" ? ownDecimals(value, form === "share" ? 100 : 1) : undefined;
  if (form === "mean" || form === "score") {
    const places = own ?? (form === "mean" ? meanPlaces(value) : 2);
    const visible = roundVisible(value, places, (decimals) => roundRatio(value, { decimals }));
    const text = writeNumber(visible, options, { bound: visible.bound });
    if (time === undefined) return text;
    return withNoun(text, visible, timeNoun(time), options, visible.bound !== undefined);
  }
  if (form === "points" || form === "signed-points") return formatPoints(value, options);
  if (form === "signed-share") return formatChange(value, options);
  return formatShare(value, own === undefined ? options : { ...options, decimals: own });
}
