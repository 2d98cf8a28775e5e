import { arabicForm } from "../../language/arabicForm.js";
import { normalizeArabic } from "../../language/normalizeArabic.js";
import { NOUNS } from "../../language/nouns.js";
import type { QuantityReading } from "../../language/reading/FigureReading.js";
import type { Finding } from "../../model/Finding.js";
import { type ArabicNounForms, NOUN_IDS, type NounId } from "../../model/Noun.js";

/** Other Arabic nouns in use for those of the table, by the same forms. */
const OTHER_NOUNS: Readonly<Partial<Record<NounId, readonly ArabicNounForms[]>>> = {
  email: [
    {
      gender: "f",
      singular: "رسالة إلكترونية",
      dual: "رسالتان إلكترونيتان",
      dualOblique: "رسالتين إلكترونيتين",
      plural: "رسائل إلكترونية",
      accusative: "رسالة إلكترونية",
    },
    {
      gender: "m",
      singular: "بريد إلكتروني",
      dual: "بريدان إلكترونيان",
      dualOblique: "بريدين إلكترونيين",
      plural: "رسائل بريد إلكتروني",
      accusative: "بريدًا إلكترونيًا",
    },
  ],
  suggestion: [
    {
      gender: "m",
      singular: "اقتراح",
      dual: "اقتراحان",
      dualOblique: "اقتراحين",
      plural: "اقتراحات",
      accusative: "اقتراحًا",
    },
  ],
};

/** An Arabic noun after a numeral in a form that the numeral does not take; nothing where it is right or not known. */
export function grammarFinding({ noun, nounSpan, ...reading }: QuantityReading, text: string): Finding | undefined {
  const id = NOUN_IDS.find((each) => each === noun);
  const { value, span } = reading;
  if (id === undefined || nounSpan === undefined || nounSpan.start < span.end || value < 3 || value % 1 !== 0)
    return undefined;
  if (reading.scale !== undefined || reading.script === "word") return undefined;
  const following = normalizeArabic(text.slice(nounSpan.start, nounSpan.start + 60)).replace(/\s+/g, " ");
  for (const forms of [NOUNS[id].ar, ...(OTHER_NOUNS[id] ?? [])]) {
    const right = arabicForm(forms, value);
    if (startsWith(following, right)) return undefined;
  }
  for (const forms of [NOUNS[id].ar, ...(OTHER_NOUNS[id] ?? [])]) {
    const written = [forms.plural, forms.accusative, forms.singular].find((form) => startsWith(following, form));
    if (written === undefined) continue;
    const right = arabicForm(forms, value);
    return {
      code: "noun-form",
      severity: "notice",
      message: `prints ${reading.text} ${written}; after this number the noun is ${right}`,
      span: { start: span.start, end: nounSpan.end },
      published: written,
      computed: right,
    };
  }
  return undefined;
}

function startsWith(following: string, form: string): boolean {
  const folded = normalizeArabic(form);
  return following.startsWith(folded) && !/^\p{L}/u.test(following.slice(folded.length));
}
