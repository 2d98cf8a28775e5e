import { isYearName } from "./isYearName.js";
import type { RawCell, RawRow } from "./makeGrid.js";

/** With the names of a first line that each stand over several years of the second spread over them: "| Caseload | Disposal", "| 2010 | 2011 | 2010 | 2011". */
export function withSpans(lines: readonly RawRow[]): readonly RawRow[] {
  const [first = [], second = [], ...others] = lines;
  const names = first.filter(({ text }) => text !== "");
  const years = second.filter(({ text }) => isYearName(text));
  const areYears = years.length > 1 && second.every(({ text }) => text === "" || isYearName(text));
  if (!areYears || first.length >= second.length) return lines;
  const width = years.length / names.length;
  const named = second.map((cell): RawCell => {
    const name = names[Math.floor(years.indexOf(cell) / width)];
    return name === undefined ? cell : { text: `${name.text} ${cell.text}`, period: false, bounded: false };
  });
  // Where the names do not stand over equally many columns each, no column is known to have one.
  return Number.isInteger(width) ? [named, ...others] : [];
}
