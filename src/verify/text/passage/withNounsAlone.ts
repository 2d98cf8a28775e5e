import type { FigureReading } from "../../../language/reading/FigureReading.js";

/** A noun right behind digits, in the singular or accusative: `23 محضر`, `30 محضراً`, `17 دورية`. */
const COUNTED = /[\d٠-٩] ([ء-ي]{3,40}?)\u064b?ا?\u064b?(?![\u064b-\u0652ء-ي])/g;
/** A word at the start of its row or clause, perhaps with "one" behind it. */
const ALONE =
  /(?<=^\s*(?:[-–—•●○*▪■◦·]\s*)?|[،؛:(]\s?)[ء-ي]{3,40}( واحدة?)?(?= (?!(?:من|عن|في) كل )[ء-ي]|\s*[،.؛)]|\s*$)/gm;
const DUAL = /(?:ان|تين)$/;

/** The numbers of a text with the nouns that say one or two of what it counts in digits elsewhere: `محضران`, `ومحضر واحد`. */
export function withNounsAlone(figures: readonly FigureReading[], text: string): readonly FigureReading[] {
  const counted = new Set([...text.matchAll(COUNTED)].map(([, noun = ""]) => noun));
  if (counted.size === 0) return figures;
  const known = new Set(figures.map(({ span }) => span.start));
  const found = [...text.matchAll(ALONE)].flatMap(({ index, 0: said, 1: one = "" }): FigureReading[] => {
    const word = said.slice(0, said.length - one.length);
    const singular = one === "" ? singularOf(word) : word;
    const noun = [singular, singular?.replace(/^و/, "")].find((name) => name !== undefined && counted.has(name));
    const start = index + (noun === singular ? 0 : 1);
    if (noun === undefined || known.has(start)) return [];
    const span = { start, end: index + said.length };
    const value = one === "" ? 2 : 1;
    const place = { span, text: text.slice(span.start, span.end), script: "word" } as const;
    return [{ ...place, kind: "count", value, units: value, decimals: 0, noun, nounSpan: span }];
  });
  return found.length === 0 ? figures : [...figures, ...found].sort((a, b) => a.span.start - b.span.start);
}

/** The singular of a dual; of a masculine one the genitive may be a plural. */
function singularOf(word: string): string | undefined {
  return DUAL.test(word) ? word.replace(/ت(?:ان|ين)$/, "ة").replace(/ان$/, "") : undefined;
}
