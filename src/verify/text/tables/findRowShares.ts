import { columnOf } from "../passage/columnOf.js";
import { isTotalLabel } from "../passage/isTotalLabel.js";
import { heldButOne } from "../relations/heldButOne.js";
import { isStepOff } from "../relations/isStepOff.js";
import type { Relation } from "../relations/Relation.js";
import { relateRows } from "./relateRows.js";
import type { Table } from "./Table.js";

/** Where a column called the total has nothing but 100 %, the shares of each row before it add to that: "Men | Women | Total". */
export function findRowShares({ header, read }: Table): readonly Relation[] {
  const column = header.findLastIndex(isTotalLabel);
  const isOfPercents = (at: number) => columnOf(read, at).every(({ kind }) => kind === "percent");
  const parts = header.flatMap((_, at) =>
    at < column && columnOf(read, at).length > 0 && isOfPercents(at) ? [at] : [],
  );
  if (parts.length < 2 || !columnOf(read, column).every(({ value, kind }) => kind === "percent" && value === 100))
    return [];
  // A row with an empty cell has a part that is not told, and one is a step off where its shares were rounded.
  return heldButOne(
    relateRows(
      "sum",
      read.filter(({ cells }) => parts.every((at) => cells[at] !== undefined)),
      [...parts, column],
    ).filter((relation) => !isStepOff(relation)),
  );
}
