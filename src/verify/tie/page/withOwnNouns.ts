import type { Figure } from "../../../figures/Figure.js";
import { arabicOne } from "../../../language/arabicOne.js";
import { arabicTwo } from "../../../language/arabicTwo.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

const ARABIC = /[\u064b-\u0652ء-ي]/;

/** The readings of a page with one and two that a noun of the report's own says alone, which no reader knows: `خطابان`, `خطاب واحد`. */
export function withOwnNouns(
  readings: readonly FigureReading[],
  text: string,
  catalogue: readonly Figure[],
): readonly FigureReading[] {
  const forms = new Map<string, readonly [value: number, noun: string]>();
  for (const { noun } of catalogue)
    if (typeof noun === "object" && noun.ar !== undefined)
      for (const isPlain of [true, false]) {
        forms.set(arabicOne(noun.ar, isPlain), [1, noun.id]);
        forms.set(arabicTwo(noun.ar, isPlain), [2, noun.id]);
      }
  const own = new Set<FigureReading>();
  for (const [form, [value, noun]] of forms)
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
      const span = { start, end: start + form.length };
      if (ARABIC.test(text.charAt(start - 1)) || ARABIC.test(text.charAt(span.end))) continue;
      const quantity = { value, units: value, decimals: 0, noun, nounSpan: span };
      own.add({ span, text: form, script: "word", kind: "count", ...quantity });
    }
  if (own.size === 0) return readings;
  const all = [...readings, ...own].sort((one, other) => one.span.start - other.span.start);
  // What is read already is read once.
  return all.filter((reading, at) => {
    const [before, after] = [all[at - 1]?.span.end ?? 0, all[at + 1]?.span.start ?? text.length];
    return !own.has(reading) || (before <= reading.span.start && after >= reading.span.end);
  });
}
