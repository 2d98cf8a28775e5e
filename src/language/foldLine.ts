import { foldText } from "./foldText.js";

/** A text as words are looked up in it, with one blank wherever there are any. */
export function foldLine(text: string): string {
  return foldText(text).replace(/\s+/g, " ");
}
