import type { Span } from "../model/Finding.js";
import { closeGaps } from "./closeGaps.js";
import { type EditedText, editText } from "./editText.js";
import { plainDigits } from "./plainDigits.js";
import { plainSigns } from "./plainSigns.js";

/** Letters as PDFs have them, by their form in the word, several of them in one sign; vowel marks; what only stretches a word; marks that order, join or part characters, but those that set a name or number apart; and half of a line's end. */
const FOLDED =
  /[\ufb50-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]|(?<=[ء-غف-ي\ufb50-\ufd3d\ufe70-\ufefc])[ـ\u064b-\u065f\u0670]+(?=[ء-غف-ي\ufb50-\ufd3d\ufe70-\ufefc])|[\u064b-\u065f\u0670]+|\r(?=\n)|[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]+/g;
/** What is left of a form that is nothing but a mark has a blank or tatweel below it. */
const MARKS = /[ \rـ\u00ad\u061c\u064b-\u065f\u0670\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
/** What belongs to the character before: a vowel mark, or its second half. */
const MARK = /[\u064b-\u065f\u0670\udc00-\udfff\ufe70-\ufe7f]/;

/** A text with plain Arabic letters for presentation forms, without vowel marks and tatweel, with line feeds, blanks and digits of Arabic and English alone: with or without them the same is read. */
export function plainText(original: string): EditedText {
  const source = closeGaps(plainSigns(plainDigits(original)));
  const { text, spanOf, placeOf } = editText(
    source,
    [...source.matchAll(FOLDED)].map(({ index, 0: signs }) => ({
      start: index,
      end: index + signs.length,
      put: signs.normalize("NFKC").replace(MARKS, ""),
    })),
  );
  if (text === source) return { text, spanOf, placeOf };
  const withMarks = (span: Span): Span => {
    const { start, end } = spanOf(span);
    let last = end;
    while (MARK.test(original.charAt(last))) last++;
    return { start, end: last };
  };
  return { text, spanOf: withMarks, placeOf };
}
