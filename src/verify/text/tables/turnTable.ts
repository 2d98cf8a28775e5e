import { readFigures } from "../../../language/readFigures.js";
import { isTotalLabel } from "../passage/isTotalLabel.js";
import type { Grid, GridRow } from "../passage/readGrids.js";
import { columnRoles } from "./columnRoles.js";
import type { Table } from "./Table.js";

/** A month in short, which is none in prose. */
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.?$/;

/** A table with more rows has no measure in each. */
const TALLEST = 40;

/** A table that has a measure in each row and a period in each column, with its columns as rows; nothing for another one. */
export function turnTable({ header, isNamed, rows }: Grid): Table | undefined {
  const columns = header.flatMap((_, column) =>
    column > 0 && rows.some(({ cells }) => cells[column]) ? [column] : [],
  );
  if (!isNamed || rows.length > TALLEST || columns.length < 2 || rows.some(({ isUnread }) => isUnread))
    return undefined;
  const turned = columns.map((column): GridRow => {
    const label = header[column] ?? "";
    return {
      label,
      isTotal: isTotalLabel(label),
      isPeriod: isPeriod(label.trim()),
      isUnread: false,
      isWhole: true,
      cells: [undefined, ...rows.map(({ cells }) => cells[column])],
      withheld: [false, ...rows.map(({ withheld }) => withheld[column] === true)],
    };
  });
  const body = turned.filter(({ isTotal }) => !isTotal);
  if (body.length < 2 || !body.every(({ isPeriod }) => isPeriod)) return undefined;
  const grid: Grid = { header: ["", ...rows.map(({ label }) => label)], isNamed, rows: turned, body };
  return { ...grid, roles: columnRoles(grid), read: turned, ofPeriods: true };
}

function isPeriod(label: string): boolean {
  const [only, ...others] = readFigures(label);
  return MONTH.test(label) || (only !== undefined && "period" in only && others.length === 0);
}
