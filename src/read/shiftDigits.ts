const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** Raises or lowers the digits of a text, so that the mark of a footnote does not run into the number before it. */
export function shiftDigits(text: string, to: "sup" | "sub"): string {
  const digits = to === "sup" ? RAISED : LOWERED;
  return text.replace(/[0-9٠-٩۰-۹]/g, (digit) => digits.charAt(digit.charCodeAt(0) & 15));
}
