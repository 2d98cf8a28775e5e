import { isYearName } from "./isYearName.js";
import type { RawRow } from "./makeGrid.js";

/** Without a first line whose names each stand over several years of the second: "| Caseload | Disposal", "| 2010 | 2011 | 2010 | 2011". */
export function withoutSpans(lines: readonly RawRow[]): readonly RawRow[] {
  const [first = [], second = []] = lines;
  const years = second.filter(({ text }) => isYearName(text));
  const areYears = years.length > 1 && second.every(({ text }) => text === "" || isYearName(text));
  return areYears && first.length < second.length ? lines.slice(1) : lines;
}
