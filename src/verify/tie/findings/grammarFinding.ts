import { arabicForm } from "../../../language/arabicForm.js";
import { normalizeArabic } from "../../../language/normalizeArabic.js";
import { PRINTED_NOUNS } from "../../../language/printedNouns.js";
import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { tableNoun } from "../../../language/tableNoun.js";
import type { Finding, Span } from "../../../model/Finding.js";
import type { Language } from "../../../model/lists.js";
import { NOUN_IDS } from "../../../model/Noun.js";
import { fill } from "../../reconcile/fill.js";
import { TIE_WORDS } from "./words.js";

const FIRST_ARABIC = 0x600;
/** No noun with its adjective is longer. */
const LONGEST = 60;

/** Another number, whose noun comes first: `من 81,405 إلى 118,066 محادثة`. */
const OTHER = /[\d٠-٩]/;

/** An Arabic noun after a numeral in a form that the numeral does not take; nothing where it is right, not known, or behind another number. */
export function grammarFinding(
  reading: QuantityReading,
  text: string,
  printed: (span: Span) => string,
  language: Language,
): Finding | undefined {
  const { noun, nounSpan, value, span, flags, script } = reading;
  if (nounSpan === undefined || nounSpan.start < span.end || value < 3 || value % 1 !== 0) return undefined;
  if (flags?.includes("wrong-scale") || script === "word" || text.charCodeAt(nounSpan.start) < FIRST_ARABIC)
    return undefined;
  if (OTHER.test(text.slice(span.end, nounSpan.start))) return undefined;
  const id = NOUN_IDS.find((each) => each === noun);
  if (id === undefined) return undefined;
  const first = tableNoun(id).ar;
  const usual = arabicForm(first, value);
  if (text.startsWith(usual, nounSpan.start) && text.charAt(nounSpan.start + usual.length) === " ") return undefined;

  const following = normalizeArabic(text.slice(nounSpan.start, nounSpan.start + LONGEST)).replace(/\s+/g, " ");
  const known = [first, ...PRINTED_NOUNS.flatMap((each) => (each.id === id && each.ar ? [each.ar] : []))];
  if (known.some((forms) => startsWith(following, arabicForm(forms, value)))) return undefined;
  for (const forms of known) {
    const written = [forms.plural, forms.accusative, forms.singular].find((form) => startsWith(following, form));
    if (written === undefined) continue;
    const numeral = printed(span);
    const published = `${numeral} ${written}`;
    const computed = `${numeral} ${arabicForm(forms, value)}`;
    const message = fill(TIE_WORDS[language].nounForm, { published, computed }, language);
    const place = { start: span.start, end: nounSpan.end };
    return { code: "noun-form", severity: "notice", message, span: place, published, computed };
  }
  return undefined;
}

function startsWith(following: string, form: string): boolean {
  const folded = normalizeArabic(form);
  return following.startsWith(folded) && !/^[a-zء-ي]/i.test(following.slice(folded.length));
}
