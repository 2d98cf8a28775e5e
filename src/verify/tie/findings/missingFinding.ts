import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import { TIE_WORDS } from "./words.js";

/** The finding of a figure that the report says it publishes and the page does not print. */
export function missingFinding(figure: string, language: Language): Finding {
  const message = fill(TIE_WORDS[language].missing, { figure }, language);
  return { code: "missing-figure", severity: "warning", message, path: figure };
}
