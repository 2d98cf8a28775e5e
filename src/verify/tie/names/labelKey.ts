import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { foldLabel } from "./foldLabel.js";

/** A whole label, to know it again where it heads a row: its words and its numbers, by which bands differ. */
export function labelKey(text: string): string {
  return [foldLabel(text), ...(normalizeArabic(text).match(/\d+/g) ?? [])].join(" ").trim();
}
