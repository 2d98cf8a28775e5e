import type { Figure } from "../../../figures/Figure.js";
import { isRatio } from "../../../figures/isRatio.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { slipOf } from "../../common/slipOf.js";
import { timesOf } from "./timesOf.js";

/** Whether one slip of the hand makes what is printed of a figure. */
export function isSlip({ result, form }: Figure, { units, decimals, value }: QuantityReading): boolean {
  if (result.status !== "ok") return false;
  if (typeof result.value === "number") return slipOf(value, Math.abs(result.value)) !== undefined;
  if (!isRatio(result.value)) return false;
  const { numerator, denominator } = result.value;
  const printed = Math.round(((Math.abs(numerator) * timesOf(form)) / denominator) * 10 ** decimals);
  return slipOf(Math.abs(units), printed) !== undefined;
}
