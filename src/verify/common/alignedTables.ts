import { stripMarks } from "../../language/stripMarks.js";
import { columnPlaces, type PlacedCell, type PlacedRows } from "./columnPlaces.js";
import { isValueText } from "./isValueText.js";
import { type CellLine, type LineCell, lineCells } from "./lineCells.js";

/** A line of a table. */
export interface AlignedRow {
  readonly cells: readonly PlacedCell[];
  /** How many columns its table has. */
  readonly width: number;
  /** Whether an empty line parts it from the next row. */
  readonly isApart: boolean;
}

type Line = CellLine | undefined;

/** "2021-22", `٢٠٢١م` */
const YEAR = /^(?:19|20|١٩|٢٠)[\d٠-٩]{2}(?:\s?[-/–]\s?[\d٠-٩]{2,4})?م?$/;
const DECIMAL = /^\d{1,3}[.,]\d{1,2}$/;
/** So many rows are a table, and so many with a head over at least three columns. */
const FEWEST = { plain: 3, headed: 2 };
const NARROWEST = 3;
/** Words with one blank between them. */
const LONE = /^ {8,}[^\s\d٠-٩|.:]+(?: [^\s\d٠-٩|.:]+){0,5}$/;
/** Above them stands something else. */
const HEADS = 2;

/**
 * The rows of tables whose columns are aligned by blanks, or parted by signs below a head, by their lines.
 *
 * @param isList - whether lines of a name, blanks and a number are one, too
 */
export function alignedTables(lines: readonly string[], isList: boolean): ReadonlyMap<number, AlignedRow> {
  const read = lines.map(lineCells);
  const isEmpty = (line: number): boolean => lines[line]?.trim() === "";
  const rows = new Map<number, AlignedRow>();
  for (let first = 0; first < lines.length; first++) {
    if (!isBody(read[first])) continue;
    const step = isEmpty(first + 1) && isBody(read[first + 2]) ? 2 : 1;
    let end = first + step;
    while (goesOn(read[end], read[end - step], read[end + step]) && (step === 1 || isEmpty(end - 1))) end += step;
    // The end of one name alone, below the others: "Total No. of" over "Complaints".
    if (step === 1 && isHead(read[first - 2], read[first]) && read[first - 1] === undefined)
      read[first - 1] = loneCell(lines[first - 1] ?? "");
    let head = first;
    while (first - head < HEADS * step && isHead(read[head - step], read[first])) head -= step;
    const places = Array.from({ length: (end - head) / step }, (_, order) => head + order * step);
    const all = places.map((line) => read[line]?.cells ?? []);
    const heads = (first - head) / step;
    const table = placed(all, heads) ?? placed(all.map(withMarks), heads);
    const isNamedList = isList && read[first]?.by === "blanks" && all.length > 1;
    if (table !== undefined && (isNamedList || isTable(table.width, heads, all.slice(heads), read[first])))
      for (const [order, line] of places.entries()) {
        const isApart = step > 1 && line + step < end;
        rows.set(line, { cells: table.rows[order] ?? [], width: table.width, isApart });
      }
    first = end - step;
  }
  return rows;
}

/** A line that is one cell, far in. */
function loneCell(line: string): Line {
  if (!LONE.test(line)) return undefined;
  const text = stripMarks(line.trim());
  const start = line.length - line.trimStart().length;
  return {
    by: "blanks",
    cells: [{ text, start, end: start + line.trim().length, from: start, to: start + text.length }],
  };
}

function placed(rows: readonly (readonly LineCell[])[], heads: number): PlacedRows | undefined {
  return columnPlaces(rows.slice(0, heads), rows.slice(heads));
}

/** Where marks were counted when the columns were aligned, they take room. */
function withMarks(cells: readonly LineCell[]): readonly LineCell[] {
  return cells.map((cell) => ({ ...cell, from: cell.start, to: cell.end }));
}

/** Two columns without a head are a list of names and numbers, unless they count in millions. */
function isTable(width: number, heads: number, body: readonly (readonly LineCell[])[], line: Line): boolean {
  if (line?.by !== "blanks" && line?.by !== "dashes" && heads === 0) return false;
  const isWide = width >= NARROWEST;
  if (!isWide && heads === 0 && !DECIMAL.test(body[0]?.[1]?.text ?? "")) return false;
  return heads + body.length >= (isWide && heads > 0 ? FEWEST.headed : FEWEST.plain);
}

/** A name and numbers, or signs that there are none. */
function isBody(line: Line): boolean {
  const cells = line?.cells ?? [];
  const filled = cells.filter(({ text }) => isValueText(text) && !YEAR.test(text)).length;
  return filled > 0 && 2 * filled >= cells.length - 1;
}

/** What stands below a row: another, or one of words, such as why there is nothing. */
function goesOn(line: Line, last: Line, next: Line): boolean {
  if (line === undefined || line.by !== last?.by) return false;
  if (isBody(line)) return true;
  // "Home 1901" between "Motor 2867" and "Health 235" is a count.
  const isBetween = isBody(last) && isBody(next) && line.cells.slice(1).every(({ text }) => YEAR.test(text));
  return (line.cells.length >= NARROWEST || isBetween) && line.cells.length === last.cells.length;
}

function isHead(line: Line, body: Line): boolean {
  return line !== undefined && line.by === body?.by && !isBody(line);
}
