import { addsUp } from "../passage/addsUp.js";
import { isTotalLabel } from "../passage/isTotalLabel.js";
import { isYearName } from "../passage/isYearName.js";
import type { Grid, GridRow } from "../passage/readGrids.js";
import { isPeriodLabel } from "./isPeriodLabel.js";

/** A table with its columns as rows. */
export function turnGrid({ header, isNamed, rows }: Grid): Grid {
  const columns = header.flatMap((_, column) =>
    column > 0 && rows.some(({ cells }) => cells[column]) ? [column] : [],
  );
  const lines = columns.map((column) => rows.map(({ cells }) => cells[column]));
  // A quarter behind its months, beside stocks that do not add up.
  const isAdded = addsUp(lines);
  const turned = columns.map((column, at): GridRow => {
    const label = header[column] ?? "";
    return {
      label,
      isTotal: isTotalLabel(label) || (isAdded && at === columns.length - 1),
      isPeriod: isPeriodLabel(label) || isYearName(label),
      isUnread: false,
      isWhole: true,
      cells: [undefined, ...(lines[at] ?? [])],
      withheld: [false, ...rows.map(({ withheld }) => withheld[column] === true)],
    };
  });
  const body = turned.filter(({ isTotal }) => !isTotal);
  return { header: ["", ...rows.map(({ label }) => label)], isNamed, rows: turned, body };
}
