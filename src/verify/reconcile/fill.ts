import { isolate } from "../../language/isolate.js";
import type { Language } from "../../model/lists.js";

/** Puts values into a message; in an Arabic line, each keeps its own order inside an isolate. */
export function fill(template: string, values: Readonly<Record<string, string>>, language: Language): string {
  let text = "";
  template.split(/[{}]/).forEach((part, place) => {
    const value = place % 2 === 0 ? part : (values[part] ?? "");
    if (place % 2 === 0 || language !== "ar") text += value;
    else text += /[\u0620-\u064A]/.test(value) ? `\u2067${value}\u2069` : isolate(value);
  });
  return text;
}
