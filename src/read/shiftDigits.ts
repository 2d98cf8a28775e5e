const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲ";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";
/** The letters of notes, and no end of a word: "a", "a, b", but "th". */
const NOTES = /^\s*[a-j](?:[,;\s]+[a-j])*\s*$/;

/** Raises or lowers the digits of a text, and raises the letters of notes, so that the mark of a note does not run into the number or name before it. */
export function shiftDigits(text: string, to: "sup" | "sub"): string {
  const digits = to === "sup" ? RAISED : LOWERED;
  const said = text.replace(/[0-9٠-٩۰-۹]/g, (digit) => digits.charAt(digit.charCodeAt(0) & 15));
  return to === "sup" && NOTES.test(said)
    ? said.replace(/[a-j]/g, (letter) => RAISED.charAt(letter.charCodeAt(0) - 87))
    : said;
}
