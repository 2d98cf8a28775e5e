import type { QuantityReading } from "../../../language/reading/FigureReading.js";
import { rankedLines } from "./rankedLines.js";

const BULLET = /^[ \t]*(?:[•●○▪■□◦∙·*✓►→➔➜⇒o-]|[–—]|\(?(?:[\d٠-٩]{1,2}|[a-zأ-ي]|[ivx]{2,4})[.)-])[ \t]/;
/** A name and a number or percentage, nothing else. */
const LABELLED = /^[^\d٠-٩.،؛!?؟…]{2,40}(?:\.{3,}|…+)?\s*[\d٠-٩][\d٠-٩,٬.٫]*\s?[%٪]?\s*$/;
/** A longer name, at a distance. */
const ALIGNED = /^[^\d٠-٩؛!?؟…|\t]{2,80}(?<= {2})[\d٠-٩][\d٠-٩,٬.٫]*\s?[%٪]?\s*$/;
/** The same with the number first, at a distance. */
const COUNTED = /^\s*[\d٠-٩][\d٠-٩,٬.٫]*[ \t]{2,}[^\d٠-٩.،؛!?؟…]{3,40}$/;
const LONGEST = 40;
const MANY = 4;
/** A name, a number and what it counts, in several rows: "Phone 412 calls". */
const NAMED_ROW = /^[^\d٠-٩.،؛!?؟…:]{2,40} [\d٠-٩][\d٠-٩,٬]* [a-zء-ي]{3,12}\s*$/i;
/** The same where a line above them announces them. */
const COUNTED_ROW = /^\s*[\d٠-٩][\d٠-٩,٬.٫]* [^\d٠-٩.؛!?؟…]{3,80}[.،,؛;]?\s*$/;
const ROW = /[|\t]/;

/** Answers what the line of a number is: a row of a table, a row of a list, or one that the number only numbers. */
export function linePlaces(text: string, lines: readonly number[]) {
  const lineText = (line: number) => text.slice(lines[line] ?? 0, lines[line + 1] ?? text.length);
  const ranked = rankedLines(text);
  const listed = new Map<number, boolean>();
  const rows = new Map<number, boolean>();
  const once = (memory: Map<number, boolean>, line: number, test: (content: string) => boolean): boolean => {
    const known = memory.get(line);
    if (known !== undefined) return known;
    const answer = test(lineText(line));
    memory.set(line, answer);
    return answer;
  };
  const isParted = (line: number) =>
    line >= 0 && line < lines.length && once(rows, line, (content) => ROW.test(content.trimEnd()));
  /** In rows under a line that ends with a colon, or in so many that they are a list without one. */
  const isCounted = (line: number, row: RegExp): boolean => {
    let [above, below] = [line, line + 1];
    while (above > line - LONGEST && row.test(lineText(above))) above--;
    while (below < above + LONGEST && below < lines.length && row.test(lineText(below))) below++;
    const head = lineText(above).trim() === "" ? above - 1 : above;
    return above < line && (below - above > MANY || /:\s*$/.test(lineText(head)));
  };
  return {
    // A line alone with bars is no table.
    isRow: (line: number) => isParted(line) && (isParted(line - 1) || isParted(line + 1)),
    isListed: (line: number) =>
      ranked.has(line) ||
      once(
        listed,
        line,
        (content) =>
          [BULLET, LABELLED, ALIGNED, COUNTED].some((row) => row.test(content)) ||
          [COUNTED_ROW, NAMED_ROW].some((row) => isCounted(line, row)) ||
          (content.length < 70 && /:\s*\(?[\d٠-٩]/.test(content)),
      ),
    isEnumerator: ({ span, noun, value }: QuantityReading, line: number) => {
      if (ranked.has(line) && text.slice(lines[line] ?? 0, span.start).trim() === "") return true;
      if (noun !== undefined || value > 30) return false;
      const mark = text.slice(span.start - 1, span.end + 1);
      // The note that it calls is below: "Red 2 (1)".
      if (/^\(.+\)$/.test(mark) && text.includes(`\n${mark} `, span.end)) return true;
      const lead = text.slice(lines[line] ?? 0, span.start).trim();
      return (lead === "" || lead === "(") && /^[.)-]/.test(text.slice(span.end, span.end + 1));
    },
  };
}
