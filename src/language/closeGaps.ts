import { stripMarks } from "./stripMarks.js";

const GAP = /(?<=\S) {2,}(?=\S)/g;
/** Nobody who types a sentence leaves so many blanks in it. */
const WIDE = /(?<=\S) {5}/;
const FAR_IN = /^ {8}/;
/** A line drawn below a header, or above a total. */
const RULE = /^[\s\-–—=_+|]+$/;
const CELL = /^[-+−(]?[\d٠-٩][\d٠-٩.,:٫٬ \u00a0]*[%٪]?\)?$|^[-–—]+$/;
/** No cell of a table is longer. */
const LONGEST = 40;

/**
 * A text of the same length in which several blanks between words are one, as PDFs and typists leave them, and a mark without width for each of
 * the others. Lines that may be rows of a table, and those with such gaps right above or below, keep theirs.
 */
export function closeGaps(text: string): string {
  if (text.search(GAP) < 0) return text;
  const lines = text.split("\n");
  const filled = lines.flatMap((line, at) => (RULE.test(line) || line === "" ? [] : [at]));
  const parted = filled.filter((at) => lines[at]?.includes("  "));
  const rows = new Set(parted.filter((at) => isTableRow(lines[at] ?? "") || WIDE.test(lines[at] ?? "")));
  // A header of several lines stands above the first row, and notes may stand between two.
  for (const order of [filled, [...filled].reverse()])
    order.reduce((last, at) => {
      const line = lines[at] ?? "";
      if (!rows.has(last)) return at;
      if (line.search(GAP) >= 0) rows.add(at);
      // The end of one name stands far in, alone.
      return FAR_IN.test(line) && !rows.has(at) ? last : at;
    }, -1);
  return lines
    .map((line, at) => (rows.has(at) ? line : line.replace(GAP, (gap) => ` ${"\u200b".repeat(gap.length - 1)}`)))
    .join("\n");
}

/** Whether what gaps part may be the cells of a row: short, and about every second a number. */
function isTableRow(line: string): boolean {
  const cells = line.trim().split(/ {2,}/);
  const numbers = cells.filter((cell) => CELL.test(stripMarks(cell))).length;
  return (
    cells.length > 1 && numbers > 0 && 2 * numbers >= cells.length - 1 && cells.every(({ length }) => length <= LONGEST)
  );
}
