import type { Span } from "../model/Finding.js";
import { closeGaps } from "./closeGaps.js";
import { plainDigits } from "./plainDigits.js";
import { plainSigns } from "./plainSigns.js";

/** Letters as PDFs have them, by their form in the word, several of them in one sign; vowel marks; what only stretches a word; marks that order, join or part characters, but those that set a name or number apart; and half of a line's end. */
const FOLDED =
  /[\ufb50-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]|(?<=[ء-غف-ي\ufb50-\ufd3d\ufe70-\ufefc])[ـ\u064b-\u065f\u0670]+(?=[ء-غف-ي\ufb50-\ufd3d\ufe70-\ufefc])|[\u064b-\u065f\u0670]+|\r(?=\n)|[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]+/g;
/** What is left of a form that is nothing but a mark has a blank or tatweel below it. */
const MARKS = /[ \rـ\u00ad\u061c\u064b-\u065f\u0670\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
/** What belongs to the character before: a vowel mark, or its second half. */
const MARK = /[\u064b-\u065f\u0670\udc00-\udfff\ufe70-\ufe7f]/;

/** A text as it is read, and the way to its places and back. */
export interface PlainText {
  readonly text: string;
  /** Where what stands there in the plain text stands in the source. */
  readonly spanOf: (span: Span) => Span;
  /** Where what stands there in the source stands in the plain text. */
  readonly placeOf: (place: number) => number;
}

/** A text with plain Arabic letters for presentation forms, without vowel marks and tatweel, with line feeds, blanks and digits of Arabic and English alone: with or without them the same is read. */
export function plainText(original: string): PlainText {
  const source = closeGaps(plainSigns(plainDigits(original)));
  const places: number[] = [];
  let text = "";
  let kept = 0;
  const keep = (to: number): void => {
    text += source.slice(kept, to);
    for (let at = kept; at < to; at++) places.push(at);
  };
  for (const { index, 0: signs } of source.matchAll(FOLDED)) {
    keep(index);
    for (const letter of signs.normalize("NFKC").replace(MARKS, "")) {
      text += letter;
      places.push(index);
    }
    kept = index + signs.length;
  }
  if (kept === 0) return { text: source, spanOf: (span) => span, placeOf: (place) => place };
  keep(source.length);
  return { text, spanOf, placeOf };

  function spanOf({ start, end }: Span): Span {
    let last = (places[end - 1] ?? source.length - 1) + 1;
    while (MARK.test(original.charAt(last))) last++;
    return { start: places[start] ?? source.length, end: last };
  }

  function placeOf(place: number): number {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? place) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
