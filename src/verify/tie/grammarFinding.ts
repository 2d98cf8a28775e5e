import { arabicForm } from "../../language/arabicForm.js";
import { normalizeArabic } from "../../language/normalizeArabic.js";
import { NOUNS } from "../../language/nouns.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Finding } from "../../model/Finding.js";
import type { Language } from "../../model/lists.js";
import { NOUN_IDS } from "../../model/Noun.js";
import { fill } from "../reconcile/fill.js";
import { PRINTED_NOUNS } from "../reconcile/printedNouns.js";
import { TIE_WORDS } from "./words.js";

/** An Arabic noun after a numeral in a form that the numeral does not take; nothing where it is right or not known. */
export function grammarFinding(
  { noun, nounSpan, ...reading }: QuantityReading,
  text: string,
  language: Language,
): Finding | undefined {
  const id = NOUN_IDS.find((each) => each === noun);
  const { value, span } = reading;
  if (id === undefined || nounSpan === undefined || nounSpan.start < span.end || value < 3 || value % 1 !== 0)
    return undefined;
  if (reading.scale !== undefined || reading.script === "word") return undefined;
  const following = normalizeArabic(text.slice(nounSpan.start, nounSpan.start + 60)).replace(/\s+/g, " ");
  const known = [NOUNS[id].ar, ...PRINTED_NOUNS.flatMap((each) => (each.id === id && each.ar ? [each.ar] : []))];
  for (const forms of known) {
    const right = arabicForm(forms, value);
    if (startsWith(following, right)) return undefined;
  }
  for (const forms of known) {
    const written = [forms.plural, forms.accusative, forms.singular].find((form) => startsWith(following, form));
    if (written === undefined) continue;
    const right = arabicForm(forms, value);
    return {
      code: "noun-form",
      severity: "notice",
      message: fill(TIE_WORDS[language].nounForm, { text: `${reading.text} ${written}`, form: right }, language),
      span: { start: span.start, end: nounSpan.end },
      published: written,
      computed: right,
    };
  }
  return undefined;
}

function startsWith(following: string, form: string): boolean {
  const folded = normalizeArabic(form);
  return following.startsWith(folded) && !/^[a-zء-ي]/i.test(following.slice(folded.length));
}
