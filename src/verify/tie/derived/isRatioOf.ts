import type { Figure } from "../../../figures/Figure.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { isExactCount } from "../../../model/isExactCount.js";
import { ratio } from "../../../ratios/ratio.js";
import { agreementOf } from "../match/agreementOf.js";
import { isNearly } from "../match/isNearly.js";
import type { Context } from "../place/Context.js";
import { isPlainly } from "./isPlainly.js";

/** Whether a number is one count over another, as a share or for every 1,000. */
export function isRatioOf(
  some: Figure | undefined,
  all: Figure | undefined,
  form: "share" | "rate",
  reading: QuantityReading,
  { isStrict, text }: Context,
): boolean {
  if (some?.result.status !== "ok" || all?.result.status !== "ok") return false;
  const [of, over] = [some.result.value, all.result.value];
  if (typeof of !== "number" || typeof over !== "number" || !isExactCount(of) || !isExactCount(over) || over === 0)
    return false;
  const figure: Figure = { ...some, form, result: { ...some.result, value: ratio(of, over) } };
  return isPlainly(agreementOf(figure, reading, isStrict, isNearly(reading, text)));
}
