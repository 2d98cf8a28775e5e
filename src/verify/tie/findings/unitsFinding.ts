import type { Finding } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { fill } from "../../reconcile/fill.js";
import type { TieOutEntry } from "../match/TieOutEntry.js";
import { TIE_WORDS } from "./words.js";

/** So many of the figures that it adds up are named. */
const MOST = 6;

/** What a reader must be told of a number that adds up counts of different units. */
export function unitsFinding({ span, text, from = [], rule = "" }: TieOutEntry, language: Language): Finding {
  const words = TIE_WORDS[language];
  const values = {
    text,
    rule: words.rules[rule] ?? rule,
    from: `${from.slice(0, MOST).join(", ")}${from.length > MOST ? ", …" : ""}`,
  };
  return { code: "different-units", severity: "warning", message: fill(words.units, values, language), span };
}
