import { isTotalLabel } from "../passage/isTotalLabel.js";
import { isYearName } from "../passage/isYearName.js";
import type { Grid, GridRow } from "../passage/readGrids.js";
import { isPeriodLabel } from "./isPeriodLabel.js";

/** A table with its columns as rows. */
export function turnGrid({ header, isNamed, rows }: Grid): Grid {
  const columns = header.flatMap((_, column) =>
    column > 0 && rows.some(({ cells }) => cells[column]) ? [column] : [],
  );
  const turned = columns.map((column): GridRow => {
    const label = header[column] ?? "";
    return {
      label,
      isTotal: isTotalLabel(label),
      isPeriod: isPeriodLabel(label) || isYearName(label),
      isUnread: false,
      isWhole: true,
      cells: [undefined, ...rows.map(({ cells }) => cells[column])],
      withheld: [false, ...rows.map(({ withheld }) => withheld[column] === true)],
    };
  });
  const body = turned.filter(({ isTotal }) => !isTotal);
  return { header: ["", ...rows.map(({ label }) => label)], isNamed, rows: turned, body };
}
