import { needText } from "../model/needText.js";
import { closedText } from "./closedText.js";
import { setApart } from "./setApart.js";

/**
 * Sets a text apart from the words around it, so that both keep their order: RLI … PDI where its first letter, or without letters
 * its first digit, is Arabic (or of another script written from right to left), LRI … PDI otherwise (Latin digits, e-mail addresses,
 * web addresses). Marks of the text's own that would turn letters, or reach beyond it, are left out: embeddings and overrides (U+202A to
 * U+202E), and isolates that do not both begin and end in it. A line break, which would end the isolate, becomes a blank, as other
 * control characters do.
 *
 * @param text - a number, address or name, whoever wrote it
 * @returns the text between two invisible characters; "" for "", and for nothing but such marks
 * @throws `bad-input` for what is no text
 *
 * @example
 * ```ts
 * import { isolate } from "beneficiary-feedback";
 * console.log(isolate("www.moj.gov.sa") === "\u2066www.moj.gov.sa\u2069"); // => true
 * console.log(isolate("Portal\u2069\u202E") === isolate("Portal")); // => true
 * ```
 */
export function isolate(text: string): string {
  needText(text, "isolate");
  return setApart(closedText(text));
}
