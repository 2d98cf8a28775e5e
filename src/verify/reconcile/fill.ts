import { closedText } from "../../language/closedText.js";
import { directed } from "../../language/directed.js";
import { setApart } from "../../language/setApart.js";
import type { Language } from "../../model/lists.js";

/** Puts values into a message of one line; in an Arabic line, each keeps its own order inside an isolate. */
export function fill(template: string, values: Readonly<Record<string, string>>, language: Language): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = closedText((values[name] ?? "").replace(/[\r\n]+\s*/g, " "));
    // With an Arabic letter in it, it runs as the line does.
    return language === "ar" ? setApart(value, /[\u0620-\u064A]/.test(value) ? "rtl" : undefined) : value;
  });
  return directed(filled, "isolate", language);
}
