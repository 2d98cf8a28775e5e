import { isPeriod } from "../../../periods/isPeriod.js";
import { periodContains } from "../../../periods/periodContains.js";

/**
 * The periods of a cell whose column and row name one each, or one of them: the narrower where one lies in the other (`May`
 * in the row of 2023), and that of the column otherwise. A name without its year has the other one's, or any that the report knows.
 */
export function cellPeriods(
  column: string | undefined,
  row: string | undefined,
  periodsNamed: (name: string) => readonly string[],
): readonly string[] {
  if (column === undefined || row === undefined) return periodsNamed(column ?? row ?? "");
  const [above, beside] = [periodsNamed(column), periodsNamed(row)];
  for (const [name, known, around] of [
    [column, above, beside],
    [row, beside, above],
  ] as const) {
    const dated = around.map((period) => `${period.slice(0, YEAR)}-${name}`);
    const inside = [...known, ...dated].filter((period) => around.some((outer) => isIn(outer, period)));
    if (inside.length > 0) return inside;
  }
  return above;
}

/** A period begins with its year, of so many digits. */
const YEAR = 4;

function isIn(outer: string, inner: string): boolean {
  return isPeriod(outer) && isPeriod(inner) && periodContains(outer, inner);
}
