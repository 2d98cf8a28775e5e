import { numberText } from "../figures/numberText.js";
import type { TextOptions } from "../language/NumberOptions.js";
import { writeNumber } from "../language/writeNumber.js";
import { decimalText } from "../ratios/decimalText.js";
import type { HonestShare } from "../ratios/roundHonestly.js";
import type { FigurePiece } from "./Summary.js";

/** A figure's number, as it was rounded, for readers and for machines; for machines alone also a sign that words stand for. */
export function figurePiece(
  figure: string,
  value: number | HonestShare,
  options: TextOptions,
  percent = false,
  sign = "",
): FigurePiece {
  if (typeof value === "number") return { figure, text: numberText(value, options), value: String(value) };
  const text = writeNumber(value, options, { percent, bound: value.bound });
  return { figure, text, value: sign + decimalText(value) };
}
