import { foldText } from "../../../language/foldText.js";
import { runsOf } from "../relations/runsOf.js";
import { isTotalLabel } from "./isTotalLabel.js";
import { type LineRow, rowsOfLine, type Word } from "./rowsOfLine.js";

/** So many rows are a table, with the total; so many columns none. */
const FEWEST = 3;
const WIDEST = 12;
const LONGEST_NAME = 9;
/** The end of a sentence, or of what leads to a table. */
const ENDS = /[^\d][.,:;!?،؛؟-]$/;
const YEAR_OR_TWO = /^(?:19|20)\d\d(?:[-/–]\d{2,4})?$/;
/** A name begins with a large letter, where the language has them. */
const NAMED = /^[*†‡]?[A-Zء-ي]/;
/** A row with a note may be no part of a total that stands above it. */
const NOTED = /^[*†‡]/;
/** Digits with a blank between their thousands. */
const THOUSANDS = [/^\d{1,3}$/, /^\d{3}$/] as const;

/**
 * Parts a table whose rows are set with single blanks, a line each or all in one: "1988 1989 Upheld 184 103 Refused 308 190 TOTAL 492 293".
 * Every number keeps its place.
 */
export function partRuns(text: string): string {
  if (!/\d(?: \d| [A-Zء-ي]|%? rs)/i.test(text)) return text;
  const chars = text.split("");
  const set = (at: number, mark: string) => {
    if (chars[at] === " ") chars[at] = mark;
  };
  const part = (rows: readonly LineRow[]) => {
    for (const { name, numbers } of rows) {
      set(((name[0] ?? numbers[0])?.start ?? 0) - 1, "\n");
      numbers.forEach(({ start }, place) => {
        if (place > 0 || name.length > 0) set(start - 1, "\t");
      });
    }
    set(rows.at(-1)?.numbers.at(-1)?.end ?? -1, "\n");
  };
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) =>
    /[|\t]| {2}/.test(line.trim()) ? [] : rowsOfLine(line, index),
  );
  const alone = lines.map((rows) => (rows.length === 1 ? rows : []));
  for (const run of runsOf(alone, ([last], [next]) => last?.numbers.length === next?.numbers.length))
    if (isTable(run.flat())) part(run.flat());
  for (const rows of lines) {
    for (const table of runsOf(rows, (last, next) => last.numbers.length === next.numbers.length).map(upToTotal))
      if (isTable(table)) part(table);
  }
  return chars.join("");
}

/** Whether rows of several numbers are a table: names of a few words, the last of them of the total, perhaps under a row of years. */
function isTable(rows: readonly LineRow[]): boolean {
  const [first, ...below] = rows;
  if (first === undefined) return false;
  const named = isHead(first) ? below : rows;
  const width = first.numbers.length;
  return (
    named.length >= FEWEST &&
    width > 1 &&
    width <= WIDEST &&
    named.every(isNamed) &&
    named.some(
      (row, at) => isTotalRow(row) && !named.slice(at + 1).some(({ name }) => NOTED.test(name[0]?.text ?? "")),
    ) &&
    !named.every(isOfThousands) &&
    !named.every(({ numbers }) => numbers.some(({ text }) => YEAR_OR_TWO.test(text)))
  );
}

function isHead({ numbers }: LineRow): boolean {
  return numbers.every(({ text }) => YEAR_OR_TWO.test(text));
}

function isNamed({ name }: LineRow): boolean {
  return NAMED.test(name[0]?.text ?? "") && name.length <= LONGEST_NAME && !name.some(({ text }) => ENDS.test(text));
}

function isTotalRow({ name }: LineRow): boolean {
  return isTotalLabel(foldText(name.map(({ text }) => text).join(" ")).trim());
}

/** Whether the numbers may be half as many, with blanks between their thousands. */
function isOfThousands({ numbers }: LineRow): boolean {
  return numbers.length % 2 === 0 && numbers.every(({ text }, at) => THOUSANDS[at % 2 === 0 ? 0 : 1].test(text));
}

/** Rows up to that of the total; of what stands before the first of them, only its own sentence is its name. */
function upToTotal(rows: readonly LineRow[]): readonly LineRow[] {
  const own = rows.slice(0, rows.findIndex(isTotalRow) + 1);
  return own.map((row, at) => (at > 0 ? row : isHead(row) ? { ...row, name: [] } : { ...row, name: lastOf(row.name) }));
}

function lastOf(name: readonly Word[]): readonly Word[] {
  return name.slice(name.findLastIndex(({ text }) => ENDS.test(text)) + 1);
}
