import { FeedbackError } from "../../model/FeedbackError.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { CellStatus } from "../../model/lists.js";
import { readCount } from "../readCount.js";

/** The sum of cells as a cell: missing when one is, for its reason; with the first status that one carries. */
export function addCells(cells: readonly (Cell | undefined)[]): Cell {
  let sum = 0;
  let status: CellStatus | undefined;
  let applicable = false;
  for (const cell of cells) {
    const count = readCount(cell);
    if (count === undefined) {
      const missing = typeof cell === "object" && "missing" in cell ? cell.missing : "not-collected";
      if (missing !== "not-applicable") return { missing };
      continue;
    }
    applicable = true;
    sum += count;
    if (typeof cell === "object" && "status" in cell) status ??= cell.status;
  }
  if (!applicable) return { missing: "not-applicable" };
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", sum);
  return status === undefined ? sum : { value: sum, status };
}
