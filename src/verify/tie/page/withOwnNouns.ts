import type { Figure } from "../../../figures/Figure.js";
import { arabicOne } from "../../../language/arabicOne.js";
import { arabicTwo } from "../../../language/arabicTwo.js";
import { plainText } from "../../../language/plainText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

const LETTER = /[a-z\u064b-\u0652ء-ي]/i;
/** What parts a number from its noun. */
const PARTED = /[\s\u2066-\u2069]+/y;
/** What joins a noun to what is told before it: "وخطابان"; but "ورد واحد" arrived. */
const JOINED = /(?:^|[^a-z\u064b-\u0652ء-ي])(?:ف|و(?!ر.?د))/iy;

/**
 * The readings of a page under the nouns of the report's own, which no reader knows: numbers right before them, and one and two that
 * they say alone: `خطابان`, `خطاب واحد`.
 */
export function withOwnNouns(
  readings: readonly FigureReading[],
  text: string,
  catalogue: readonly Figure[],
): readonly FigureReading[] {
  const forms = new Map<string, readonly [value: number, noun: string]>();
  const nouns = new Map<string, string>();
  for (const { noun } of catalogue) {
    if (typeof noun !== "object") continue;
    const { ar, en, id } = noun;
    for (const form of [ar?.singular, ar?.plural, ar?.accusative, en?.plural])
      if (form !== undefined) nouns.set(plainText(form).text, id);
    if (ar !== undefined)
      for (const isPlain of [true, false]) {
        forms.set(plainText(arabicOne(ar, isPlain)).text, [1, id]);
        forms.set(plainText(arabicTwo(ar, isPlain)).text, [2, id]);
      }
  }
  const counted = nouns.size === 0 ? readings : readings.map((reading) => withNoun(reading, text, nouns));
  const own = new Set<FigureReading>();
  for (const [form, [value, noun]] of forms)
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
      const span = { start, end: start + form.length };
      const isApart = !LETTER.test(text.charAt(start - 1)) || isJoined(text, start);
      if (!isApart || LETTER.test(text.charAt(span.end))) continue;
      const quantity = { value, units: value, decimals: 0, noun, nounSpan: span };
      own.add({ span, text: form, script: "word", kind: "count", ...quantity });
    }
  if (own.size === 0) return counted;
  const all = [...counted, ...own].sort((one, other) => one.span.start - other.span.start);
  // What is read already is read once.
  return all.filter((reading, at) => {
    const [before, after] = [all[at - 1]?.span.end ?? 0, all[at + 1]?.span.start ?? text.length];
    return !own.has(reading) || (before <= reading.span.start && after >= reading.span.end);
  });
}

/** Whether no more than a letter that joins parts a noun from the word before. */
function isJoined(text: string, start: number): boolean {
  JOINED.lastIndex = Math.max(0, start - 2);
  return JOINED.test(text) && JOINED.lastIndex === start;
}

/** A count with the noun right behind it, unless another is what is counted: "12 patients' calls". */
function withNoun(reading: FigureReading, text: string, nouns: ReadonlyMap<string, string>): FigureReading {
  if (reading.kind !== "count" && reading.kind !== "number") return reading;
  PARTED.lastIndex = reading.span.end;
  if (!PARTED.test(text)) return reading;
  const start = PARTED.lastIndex;
  for (const [form, noun] of nouns) {
    const end = start + form.length;
    const known = "nounSpan" in reading ? (reading.nounSpan?.end ?? 0) : 0;
    if (text.startsWith(form, start) && known <= end && !LETTER.test(text.charAt(end)))
      return { ...reading, kind: "count", noun, nounSpan: { start, end } };
  }
  return reading;
}
