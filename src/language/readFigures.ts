import type { Span } from "../model/Finding.js";
import { needText } from "../model/needText.js";
import { placesIn } from "./placesIn.js";
import { plainText } from "./plainText.js";
import type { FigureReading } from "./reading/FigureReading.js";
import { readPlainFigures } from "./readPlainFigures.js";
import { stripMarks } from "./stripMarks.js";

/** Marks, blanks of other widths, letters by their form in the word and digits of other scripts: all that is read as if it were plain. */
const MARKED =
  /[\u00a0\u00ad\u061c\u07c0-\u1819\u2007\u2009\u200b\u200c\u200e-\u2011\u202a-\u202f\u2060\u2066-\u2069\u3000\ua620-\uabf9\ud800-\udbff\ufb50-\ufdc7\ufe80-\uff19]/;
/** A word with all its vowel marks; of single ones the readers know. */
const VOWELLED = /[\u064b-\u0652][ء-ي][\u064b-\u0652][ء-ي][\u064b-\u0652]/;
const STRETCHED = /[ء-ي]ـ+[ء-ي]/;
const GAP = /\S {2,}\S/;
const OTHER_DIGIT = /(?=[\u07c0-\u{1fbff}])\p{Nd}/u;

/**
 * Finds every number in an Arabic or English text: digits of any script with any separators, scale words, number words
 * (`إحدى عشرة`, "half a million"), counted duals, and the numerals that are no amounts (years, periods, dates, times, telephone numbers, e-mail addresses).
 *
 * Nothing is corrected: what is ambiguous keeps its `alternatives`, what is odd has `flags`. The time is linear in the text.
 *
 * @param text - plain text of any length; bidi controls, vowel marks and stretched letters may stand anywhere, and blanks of any width
 * @returns the readings in the order of the text; `[]` where there is no number; spans are UTF-16 units of `text`
 * @throws `bad-input` for what is no text
 *
 * @example
 * ```ts
 * import { readFigures } from "beneficiary-feedback";
 * const [phone, calls] = readFigures("تلقى الرقم 937 أكثر من 13 ألفاً و78 مكالمة");
 * console.log(phone?.kind); // => "phone"
 * console.log(calls?.kind === "count" && calls.value); // => 13078
 * console.log(calls?.kind === "count" && calls.bound); // => "over"
 * ```
 */
export function readFigures(text: string): readonly FigureReading[] {
  needText(text, "readFigures");
  return isMarked(text) ? readMarkedFigures(text) : readPlainFigures(text);
}

function isMarked(text: string): boolean {
  return (
    MARKED.test(text) ||
    VOWELLED.test(text) ||
    (text.includes("ـ") && STRETCHED.test(text)) ||
    (text.includes("  ") && GAP.test(text)) ||
    text.includes("**")
  );
}

/** What is read of a text without its marks, at its places in the text with them. */
function readMarkedFigures(marked: string): readonly FigureReading[] {
  const { text: source, spanOf } = plainText(marked);
  const plain = stripMarks(source);
  const back = placesIn(source, plain);
  const placed = (span: Span): Span => spanOf(back(span));
  return readPlainFigures(plain).map((reading) => {
    const span = placed(reading.span);
    const text = marked.slice(span.start, span.end);
    const own = { ...reading, span, text, script: OTHER_DIGIT.test(text) ? "other" : reading.script } as const;
    if (!("value" in own)) return own;
    const { nounSpan, scale } = own;
    if (nounSpan === undefined && scale === undefined) return own;
    return {
      ...own,
      ...(nounSpan && { nounSpan: placed(nounSpan) }),
      ...(scale && { scale: { ...scale, word: printedWord(text, scale.word) } }),
    };
  });
}

/** A word of a printed text as it stands there, with its marks. */
function printedWord(text: string, plain: string): string {
  return text.split(/\s/).find((word) => stripMarks(plainText(word).text) === plain) ?? plain;
}
