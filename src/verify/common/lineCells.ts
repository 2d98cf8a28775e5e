import { stripMarks } from "../../language/stripMarks.js";

/** A cell of a line, its places in it, and the columns of a screen in which it is shown. */
export interface LineCell {
  /** Without marks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** What parts the cells of a line: several blanks or dots, or a sign that stands in it at least twice. */
const GAPS = [
  { by: "blanks", gap: / {2,}(?:[.…]{2,} *)?| *(?:\.{3,}|…+) */g, least: 1 },
  { by: "dashes", gap: / [—–-] /g, least: 2 },
  { by: "slashes", gap: / \/ /g, least: 2 },
  { by: "semicolons", gap: /[;؛] ?|:(?<=^[^:;؛]{1,60}:) /g, least: 2 },
] as const;
/** No table is wider. */
const WIDEST = 60;

/** A line by its cells. */
export interface CellLine {
  readonly by: (typeof GAPS)[number]["by"];
  readonly cells: readonly LineCell[];
}

/** The cells of a line; `undefined` where it is all one, or bars or tabs part it. */
export function lineCells(line: string): CellLine | undefined {
  if (/[|\t]/.test(line)) return undefined;
  const inner = line.trim();
  const indent = line.length - line.trimStart().length;
  for (const { by, gap, least } of GAPS) {
    const gaps = [...inner.matchAll(gap)].filter(
      ({ index, 0: { length } }) => index > 0 && index + length < inner.length,
    );
    if (gaps.length < least) continue;
    if (gaps.length > WIDEST) return undefined;
    let [start, from] = [indent, indent];
    const cells = [...gaps, { index: inner.length, 0: "" }].map(({ index, 0: { length } }): LineCell => {
      const end = indent + index;
      const text = stripMarks(line.slice(start, end));
      const cell = { text, start, end, from, to: from + text.length };
      [start, from] = [end + length, cell.to + length];
      return cell;
    });
    return { by, cells };
  }
  return undefined;
}
