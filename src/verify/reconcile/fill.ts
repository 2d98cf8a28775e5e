import { isolate } from "../../language/isolate.js";
import type { Language } from "../../model/lists.js";

/** Puts values into a message; in an Arabic line, each keeps its own order inside an isolate. */
export function fill(template: string, values: Readonly<Record<string, string>>, language: Language): string {
  let text = "";
  let from = 0;
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", from)) {
    const close = template.indexOf("}", open);
    const value = values[template.slice(open + 1, close)] ?? "";
    text += template.slice(from, open) + (language === "ar" ? isolated(value) : value);
    from = close + 1;
  }
  return text + template.slice(from);
}

function isolated(value: string): string {
  return /[\u0620-\u064A]/.test(value) ? `\u2067${value}\u2069` : isolate(value);
}
