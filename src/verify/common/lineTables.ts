import { isYearText } from "../../language/reading/isYearText.js";
import { stripMarks } from "../../language/stripMarks.js";
import { isValueText } from "./isValueText.js";

/** A row by the lines of its cells, its name first; `undefined` for an empty cell. */
export type RowLines = readonly (number | undefined)[];

type Kind = "value" | "name" | "empty" | "other";

/** No sentence is a name, and no item of a list. */
const NO_NAME = /^[•*#>–-] |[\t|:;؛؟?!]|[.،,]$/;
const LETTER = /[A-Za-zء-ي]/;
/** A row of a list that begins with its number: "345 fainted". */
const COUNTED = /^[\d٠-٩][\d٠-٩,٬.٫]* [A-Za-zء-ي]/;
/** What Markdown prints in bold. */
const BOLD = /^\*\*|\*\*$/g;
/** So many rows before tell what their columns hold. */
const KNOWN = 8;
const PERCENT = /[%٪]/;
const SIGNED = /^[-+−–]./;
/** No name is longer. */
const MOST = 80;
/** Two rows are a table; one is with a head that fits it, of so many columns. */
const WIDE = 3;

/** The tables of a text whose cells stand on lines of their own: the names of the columns, then for each row its name and as many numbers. */
export function lineTables(lines: readonly string[]): readonly (readonly RowLines[])[] {
  const all = lines.map((line) => stripMarks(line).trim().replace(BOLD, ""));
  const kept = [...lines.keys()].filter((line) => !isBetweenCells(line, all));
  const texts = kept.map((line) => all[line] ?? "");
  const kinds = texts.map(kindOf);
  const rowAt = (name: number): readonly number[] => {
    if (kinds[name] !== "name") return [];
    let end = name + 1;
    while (kinds[end] === "value") end++;
    return end > name + 1 ? linesFrom(name, end) : [];
  };
  const tables: (readonly RowLines[])[] = [];
  for (let at = 0; at < kept.length; at++) {
    const first = rowAt(at);
    if (first.length === 0) continue;
    let end = at + first.length;
    const gap = kinds[end] === "empty" && rowAt(end + 1).length > 0 ? 1 : 0;
    const rows: RowLines[] = [first];
    while (gap === 0 || kinds[end] === "empty") {
      const next = rowAt(end + gap);
      const row = next.length === first.length ? next : placed(next, rows, texts);
      if (row === undefined) break;
      rows.push(row);
      end += gap + next.length;
    }
    const head = headOf(at, first, rows.length, gap);
    const isList = [head ?? [], ...rows].flat().every((line) => line === undefined || COUNTED.test(texts[line] ?? ""));
    if (head !== undefined && !isList) tables.push(head.length === 0 ? rows : [head, ...rows]);
    at = end - 1;
  }
  return tables.map((rows) => rows.map((row) => row.map((line) => kept[line ?? -1])));

  /** The head of a table: none where its first row is of years; `undefined` where it is no table. */
  function headOf(at: number, first: readonly number[], rows: number, gap: number): RowLines | undefined {
    const width = first.length;
    const isDated = first.slice(1).every((line) => isYearText(texts[line] ?? ""));
    if (isDated && width > 2 && rows > 1) return [];
    const below = kinds[at - 1] === "empty" && (gap > 0 || rows === 1) ? at - 1 : at;
    let from = below;
    while (below - from < width && kinds[from - 1] === "name") from--;
    const isNamedAbove = kinds[from - 1] === "name";
    // Below the lines of a title, two numbers may be one and its change.
    const isCard = width === 3 && (isNamedAbove || SIGNED.test(texts[at + 2] ?? ""));
    const isFit =
      rows > 1 ? width > 2 && below - from >= width - 1 : width > WIDE && below - from === width && !isNamedAbove;
    if (!isFit || isCard) return undefined;
    const names = linesFrom(from, below);
    return names.length === width ? names : [undefined, ...names];
  }
}

/** Whether an empty line parts two lines that stand alone, as where each cell is a paragraph. */
function isBetweenCells(line: number, texts: readonly string[]): boolean {
  const isAlone = (at: number): boolean => !!texts[at] && !texts[at - 1] && !texts[at + 1];
  return texts[line] === "" && isAlone(line - 1) && isAlone(line + 1);
}

function kindOf(text: string): Kind {
  if (text === "") return "empty";
  if (isValueText(text)) return "value";
  return text.length <= MOST && LETTER.test(text) && !NO_NAME.test(text) ? "name" : "other";
}

function linesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, order) => from + order);
}

/** A row shorter than those before it by its columns; `undefined` where it is not certain what it lacks: all counts, or all percentages. */
function placed(row: readonly number[], rows: readonly RowLines[], texts: readonly string[]): RowLines | undefined {
  const [name, ...values] = row;
  const isPercent = (line: number | undefined): boolean => PERCENT.test(texts[line ?? -1] ?? "");
  const columns = (rows[0] ?? []).slice(1).map((_, at) => rows.slice(-KNOWN).some((each) => isPercent(each[at + 1])));
  const parts = [false, true].map((kind) => values.filter((line) => isPercent(line) === kind));
  const isCertain = parts.every(
    ({ length }, kind) => length === 0 || length === columns.filter((each) => each === (kind === 1)).length,
  );
  return values.length > 0 && isCertain ? [name, ...columns.map((kind) => parts[kind ? 1 : 0]?.shift())] : undefined;
}
