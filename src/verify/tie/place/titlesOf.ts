import type { TextTable } from "../../../language/readTables.js";
import type { PageLine } from "../page/pageLines.js";

/** What parts the cells of a line. */
const CELLS = /[\t|│]/;
/** No title is longer. */
const LONG = 120;

/** The titles of a table, the nearest first: its corner cell, where it heads no column, and the line right above, where that is a name that no other stands on. */
export function titlesOf({ span, columns }: TextTable, lines: readonly PageLine[], text: string): readonly string[] {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? span.start) < span.start) low = middle + 1;
    else high = middle;
  }
  const [before, line] = [lines[low - 2], lines[low - 1]];
  const isTitle = line?.kind === "label" && (line.isApart || line.isHeading || before?.kind !== "label");
  const corner = text
    .slice(span.start, Math.min(span.end, span.start + LONG))
    .split("\n", 1)[0]
    ?.split(CELLS)
    .find((cell) => cell.trim() !== "")
    ?.trim();
  const isCorner = corner !== undefined && !columns.some(({ header }) => header.includes(corner));
  return [...(isCorner ? [corner] : []), ...(isTitle ? [text.slice(line.start, line.end)] : [])];
}
