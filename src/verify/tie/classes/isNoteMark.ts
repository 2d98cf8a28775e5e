import type { QuantityReading } from "../../../language/reading/FigureReading.js";

/** How far, in characters, the notes of a table are looked for behind it. */
const NOTES = 4000;

/** Whether a number is the mark of a note: "45,169 (1)", where a line below begins with "(1)". */
export function isNoteMark({ text: mark, span }: QuantityReading, left: string, text: string): boolean {
  if (!/[\d٠-٩] ?\($/.test(left) || mark.length > 2 || text.charAt(span.end) !== ")") return false;
  return text.slice(span.end, span.end + NOTES).includes(`\n(${mark})`);
}
