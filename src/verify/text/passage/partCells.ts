import { runsOf } from "../relations/runsOf.js";

/** A line that is one cell of a table, and its places in the text: where it starts, and where it ends with the bar that may close it. */
interface CellLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly barred: boolean;
}

const LONGEST = { plain: 70, barred: 120 };
const WIDEST = 12;
/** So many rows of one number, and of more, are a table. */
const PAIRS = 3;
const ROWS = 2;
const NUMBER = /^[^a-zء-ي]*[\d٠-٩](?:[^a-zء-ي]|per cent|percent)*$/i;
/** A number with what it counts: "6,093 tickets"; no span of time, which names a row. */
const COUNTED =
  /^[\d٠-٩][\d٠-٩,٬]* (?!days?$|years?$|hours?$|minutes?$|months?$|weeks?$|يوم|أيام|سن|ساع|دقي|شهر|أشهر|أسبوع|عام)[a-zء-ي]{3,12}$/i;
const NIL = /^(?:|[-–—/.*]{1,3}|n\/a|nil)$/i;
/** "2015-2016", "2021/22". */
const YEARS = /^(?:19|20)\d\d(?:\s?[-/–]\s?\d{2,4})?$/;
const RANGE = /^(?:19|20)\d\d\s?[-/–]\s?\d{2,4}$/;
const NAMED = /[a-zء-ي]{2}|^[a-z]\d/i;
/** A sentence, a heading of what follows, a row that has its columns already, a bullet. */
const NO_CELL = /[.:;,!?،؛؟]$|[|\t]| {2}|^[-•●*#]\s/;

/** Parts a table that has each of its cells in a line of its own: a row becomes a line, parted by bars or tabs; a name with one number becomes their line. Every number keeps its place. */
export function partCells(text: string): string {
  const chars = [...text.matchAll(/[^\n]*\n?/g)].length < PAIRS ? undefined : text.split("");
  if (chars === undefined) return text;
  for (const block of blocksOf(text)) {
    let at = 0;
    while (at < block.length) {
      const { rows, next: after } = rowsAt(block, at);
      const [first] = rows;
      if (first === undefined) {
        at = after;
        continue;
      }
      const isPair = first.length === 2 && !first[0]?.barred;
      const table = isHeaded(block, at, first.length) ? [block.slice(at - first.length, at), ...rows] : rows;
      table.forEach((row, line) => {
        row.forEach((cell, place) => {
          const isLast = place === row.length - 1;
          const next = row[place + 1] ?? table[line + 1]?.[0];
          if (cell.barred && isLast) chars[cell.end - 1] = " ";
          if (next === undefined) return;
          // An empty line would end the table.
          chars.fill(" ", cell.end, next.start - (isLast ? 1 : 0));
          if (!isLast && !cell.barred && !isPair && !isWrapped(cell, next)) chars[cell.end] = "\t";
        });
      });
      at = after;
    }
  }
  return chars.join("");
}

const SUBORDINATE = /^[-–—•*(\s]*(?:of which|including|thereof|منها|من بينها|بما فيها)(?![a-zء-ي])/i;

/** Runs of lines that may be cells, at most one empty line apart. */
function blocksOf(text: string): readonly (readonly CellLine[])[] {
  const cells = [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index: start }): readonly CellLine[] => {
    const end = start + line.trimEnd().length;
    const barred = line.trimEnd().endsWith("|");
    const inner = line.trim().replace(/\s*\|$/, "");
    if (line.trim() === "" || inner.length > LONGEST[barred ? "barred" : "plain"] || NO_CELL.test(inner)) return [];
    return [{ text: inner, start, end, barred }];
  });
  const isNext = (last: CellLine, next: CellLine) =>
    last.barred === next.barred && /^[ \t]*\n(?:[ \t]*\n)?$/.test(text.slice(last.end, next.start));
  return runsOf(cells, isNext);
}

/** The rows that begin at a line, a name and as many numbers each, and the line from which on there may be others. */
function rowsAt(block: readonly CellLine[], from: number): { rows: readonly (readonly CellLine[])[]; next: number } {
  const none = { rows: [], next: from + 1 };
  const first = rowAt(block, from);
  const width = first === undefined ? 0 : numbersIn(first);
  const before = block[from - 1];
  if (first === undefined || width === 0 || width > WIDEST || (before && width === 1 && isNumber(before.text)))
    return none;
  const rows = [first];
  let at = from + first.length;
  for (let row = rowAt(block, at); row !== undefined && numbersIn(row) === width; row = rowAt(block, at)) {
    rows.push(row);
    at += row.length;
  }
  // What is in another row has no row of its own: only behind the last such row may be a table.
  const last = rows.findLastIndex(([name]) => SUBORDINATE.test(name?.text ?? ""));
  if (last >= 0) return { rows: [], next: from + rows.slice(0, last).flat().length + 1 };
  // What a name alone ends may have its numbers first.
  const next = block[at];
  if (width === 1 && next !== undefined && !YEARS.test(next.text) && !rowAt(block, at)) return { rows: [], next: at };
  return rows.length < (width === 1 ? PAIRS : ROWS) ? none : { rows, next: at };
}

/** The name at a line, perhaps in two, and the numbers under it. */
function rowAt(block: readonly CellLine[], from: number): readonly CellLine[] | undefined {
  const [name, second] = [block[from], block[from + 1]];
  if (name === undefined || !isName(name.text)) return undefined;
  const start = from + (second !== undefined && isWrapped(name, second) ? 2 : 1);
  let end = start;
  if (COUNTED.test(block[start]?.text ?? "") && !isNumber(block[start + 1]?.text ?? "end"))
    return block.slice(from, start + 1);
  while (end < block.length && isNumber(block[end]?.text ?? "")) end++;
  const isRanged = block.slice(start, end).findIndex(({ text }) => RANGE.test(text));
  // A period behind one number heads what follows.
  if (isRanged > 0) end = start + isRanged;
  return end > start ? block.slice(from, end) : undefined;
}

function numbersIn(row: readonly CellLine[]): number {
  return row.slice(1).filter(({ text }) => isNumber(text) || COUNTED.test(text)).length;
}

/** Whether the names of the columns stand above the first row. */
function isHeaded(block: readonly CellLine[], at: number, length: number): boolean {
  const above = block.slice(Math.max(0, at - length), at);
  return length > 2 && above.length === length && above.every(({ text }) => isName(text) || YEARS.test(text));
}

function isName(text: string): boolean {
  return NAMED.test(text) && !NUMBER.test(text) && !/\d[,.]\d{3}/.test(text);
}

function isNumber(text: string): boolean {
  return NUMBER.test(text) || NIL.test(text);
}

/** A name goes on in the next line. */
function isWrapped(name: CellLine, next: CellLine): boolean {
  return !name.barred && isName(name.text) && isName(next.text) && /^[a-z]/.test(next.text);
}
