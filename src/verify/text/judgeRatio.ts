import type { FixedDecimal } from "../../model/numbers.js";
import type { CheckOutcome } from "../checks/CheckOutcome.js";
import { checkRatio } from "../checks/checkRatio.js";
import type { RatioWords } from "./readRatios.js";

/** Judges a multiple or a fraction told in words, which a fair writer may round: "a third" for 31 to 36 %, "three times" for 2.8. */
export function judgeRatio(part: FixedDecimal, whole: FixedDecimal, said: RatioWords): CheckOutcome {
  const printed = { units: Math.round(said.value * 10_000), decimals: 4 };
  const outcome = checkRatio(part, whole, printed);
  const ratio = outcome.computed;
  if (ratio === undefined) return outcome;
  const { reason: _, rule: __, ...told } = outcome;
  const quotient = ratio.numerator / ratio.denominator;
  const fits = fitsWords(quotient, said, said.value) || (said.onTop && fitsWords(quotient, said, said.value + 1));
  return { ...told, outcome: fits ? "pass" : "fail" };
}

function fitsWords(ratio: number, { bound, decimals, kind }: RatioWords, value: number): boolean {
  if (bound === "over") return ratio > value * 0.995;
  if (bound === "under") return ratio < value * 1.005;
  if (decimals > 0) return Math.abs(ratio - value) <= (bound === "about" ? 2 : 1) * 10 ** -decimals;
  if (kind === "part" || value < 1) return Math.abs(ratio - value) <= Math.min(0.04, value * 0.12);
  const loose = bound === "about" ? 0.2 : 0.13;
  return ratio >= value * (1 - loose) && ratio <= value + Math.min(0.5, value * 0.2);
}
