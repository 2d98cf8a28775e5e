import { isValueText } from "../../common/isValueText.js";

/** So many cells, with the name of its row, are a row of a table below a head. */
const NARROWEST = 3;

/** A text whose tables go on behind an empty line with rows that are as wide, and have no head of their own; every number keeps its place. */
export function withBodies(text: string): string {
  if (!text.includes("\t")) return text;
  const lines = text.split("\n");
  let [read, head, last]: [string, readonly string[], readonly string[]] = ["", [], []];
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line);
    const isOn = line.trim() === "" && isRow(last, head) && isRow(cellsOf(lines[at + 1] ?? ""), head);
    read += (at === 0 ? "" : isOn ? " " : "\n") + line;
    if (isOn) continue;
    if (last.length < NARROWEST) head = cells;
    last = cells;
  }
  return read;
}

function cellsOf(line: string): readonly string[] {
  return line.split("\t").map((cell) => cell.trim());
}

/** Whether a row has a name, and a number below each of several names. */
function isRow([name = "", ...cells]: readonly string[], [, ...heads]: readonly string[]): boolean {
  return (
    isName(name) &&
    cells.length + 1 >= NARROWEST &&
    cells.length === heads.length &&
    heads.some(isName) &&
    cells.every(isValueText)
  );
}

function isName(text: string): boolean {
  return /[a-zء-ي]/i.test(text) && !isValueText(text);
}
