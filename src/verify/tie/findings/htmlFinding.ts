import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { TIE_WORDS } from "./words.js";

/** A page that is nothing but elements, from the first sign to the last. */
const HTML =
  /^\s*<(?:!doctype html|(?:html|head|body|main|section|article|div|table|p|[uod]l|h[1-6])[\s>])[\s\S]*>\s*$/i;

/** What to say of a text that is the source of an HTML page, whose tables and bindings only its own reader knows. */
export function htmlFinding(text: string, language: Language): Finding | undefined {
  if (!HTML.test(text)) return undefined;
  return { code: "html-as-text", severity: "notice", message: TIE_WORDS[language].html };
}
