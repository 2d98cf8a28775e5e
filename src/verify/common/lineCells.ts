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

/** What parts the cells of a line: several blanks or dots, or a sign that stands in it at least twice, and perhaps ends it, behind which there is an empty cell. */
const GAPS = [
  { by: "blanks", gap: / {2,}(?:[.…]{2,} *)?| *(?:\.{3,}|…+) */g, least: 1, ends: false },
  { by: "dashes", gap: / [—–-](?: |$)/g, least: 2, ends: true },
  { by: "slashes", gap: / \/(?: |$)/g, least: 2, ends: true },
  { by: "semicolons", gap: /[;؛] ?|:(?<=^[^:;؛]{1,60}:) /g, least: 2, ends: false },
] as const;
const ITEM = /^[-•*] /;
/** A name and what is told of it. */
const NAMED = /[a-zء-ي]: /i;
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
  const parted = GAPS.map(({ by, gap, least, ends }) => {
    const gaps = [...inner.matchAll(gap)].filter(
      ({ index, 0: { length } }) => index > 0 && (ends || index + length < inner.length),
    );
    return { by, gaps: gaps.length < least ? [] : gaps };
  });
  // Blanks part cells before any sign; of signs, a dash may be a cell.
  const [blanks, ...signs] = parted;
  const found = blanks?.gaps.length ? blanks : signs.sort((a, b) => b.gaps.length - a.gaps.length)[0];
  if (found === undefined || found.gaps.length === 0 || found.gaps.length > WIDEST) return undefined;
  let [start, from] = [indent, indent];
  const cells = [...found.gaps, { index: inner.length, 0: "" }].map(({ index, 0: { length } }): LineCell => {
    const end = indent + index;
    const text = stripMarks(line.slice(start, end));
    const cell = { text, start, end, from, to: from + text.length };
    [start, from] = [end + length, cell.to + length];
    return cell;
  });
  // "- Free parking – Amount: 4,000; Live date: 16 May": what an item tells under names of its own stands in no columns.
  const isNamed = found.by === "semicolons" && ITEM.test(inner) && cells.slice(1).some(({ text }) => NAMED.test(text));
  return isNamed ? undefined : { by: found.by, cells };
}
