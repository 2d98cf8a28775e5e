import type { RawCell, RawRow } from "./makeGrid.js";

/** With the names of columns that are in two lines as one: "Total No. of" over "Complaints". Only one of the lines names the rows. */
export function withHeads(lines: readonly RawRow[]): readonly RawRow[] {
  const [first = [], second = [], ...others] = lines;
  const areNames = [first, second].every(
    (line) => line.length > 2 && line.every(({ cell, period }) => cell === undefined && !period),
  );
  const isOne = (first[0]?.text === "") !== (second[0]?.text === "");
  if (!areNames || !isOne || first.length !== second.length || others.length === 0) return lines;
  const named = first.map((cell, at): RawCell => ({ ...cell, text: `${cell.text} ${second[at]?.text ?? ""}`.trim() }));
  return [named, ...others];
}
