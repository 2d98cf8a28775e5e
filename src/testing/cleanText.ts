import type { Language } from "../model/lists.js";

/** A text as it can stand in a line. The isolates of an Arabic message are the library's own, around its values; nothing else may reorder a line. */
export function cleanText(text: string, language?: Language): string {
  const controls = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;
  return text.replace(controls, (control) => (language === "ar" && /[\u2066-\u2069]/.test(control) ? control : ""));
}
