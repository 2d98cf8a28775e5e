import { foldText } from "../../../language/foldText.js";
import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** A number alone in its line, or behind or before the words of a running header. */
const NUMBERED = /^[\s|–—-]*(?:(\d{1,3})(?:\s*[|–—-]\s*(\D+))?|([^\d:.]*\D(?: \d{4})?\D*?)\s(\d{1,3}))[\s|–—-]*$/;
const LONGEST = 100;
/** Folded, a line keeps more than a quarter of its characters. */
const LONG = 4 * LONGEST;
/** No page stands in fewer lines. */
const FEWEST_LINES = 2;
/** One number alone is that of no page. */
const FEWEST_PAGES = 2;

interface Line {
  readonly start: number;
  readonly words: string;
  /** A page ends behind it. */
  readonly isLast: boolean;
}

/**
 * The numbers of pages, which rise by one from each to the next: alone in their lines below or above a line that is the same each time,
 * at the end of a page (a form feed), or in such a line.
 */
export function pageNumbers(text: string, readings: readonly FigureReading[]): ReadonlyMap<FigureReading, "page"> {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    // A long line has no number of a page, and is compared as it stands.
    const words = (line.length > LONG ? line : foldText(line)).replace(/[\f\r]/g, "").trim();
    const end = start + line.length;
    if (words !== "") lines.push({ start, words, isLast: line.endsWith("\f") || text.charAt(end + 1) === "\f" });
    start = end + 1;
  }
  const runs = new Map<string, { readonly number: number; readonly at: number; readonly starts: number[] }>();
  const starts = new Set<number>();
  for (const [at, { start: from, words, isLast }] of lines.entries()) {
    const [, bare, behind, before, last] = words.length > LONGEST ? [] : (NUMBERED.exec(words) ?? []);
    const number = Number(bare ?? last);
    if (Number.isNaN(number)) continue;
    const own = behind ?? before;
    const isEnd = isLast || at === lines.length - 1;
    const keys = own === undefined ? [lines[at - 1]?.words, lines[at + 1]?.words, isEnd ? "\f" : undefined] : [own];
    for (const key of keys) {
      if (key === undefined) continue;
      const run = runs.get(key);
      const isNext = run?.number === number - 1 && at - run.at >= FEWEST_LINES;
      const places = isNext ? [...run.starts, from] : [from];
      runs.set(key, { number, at, starts: places });
      // A word and its number may be a heading: "Annex 1", "Annex 2".
      if (places.length >= (own === undefined || behind !== undefined ? FEWEST_PAGES : FEWEST_PAGES + 1))
        for (const place of places) starts.add(place);
    }
  }
  if (starts.size === 0) return new Map();
  return new Map(
    readings.flatMap((reading) => {
      const line = text.lastIndexOf("\n", reading.span.start - 1) + 1;
      return "value" in reading && reading.value < 1000 && starts.has(line) ? [[reading, "page"] as const] : [];
    }),
  );
}
