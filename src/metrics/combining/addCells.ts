import { FeedbackError } from "../../model/FeedbackError.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { Caveat } from "../../model/lists.js";
import { missingReason } from "../missingReason.js";
import { readCount } from "../readCount.js";
import { markedCount } from "./markedCount.js";

/** The sum of cells as a cell: missing when one is, for its reason; with each status that one carries. */
export function addCells(cells: readonly (Cell | undefined)[]): Cell {
  let sum = 0;
  const caveats: Caveat[] = [];
  let applicable = false;
  for (const cell of cells) {
    const count = readCount(cell);
    if (count === undefined) {
      const reason = missingReason(cell);
      if (reason !== "not-applicable") return { missing: reason === "absent" ? "not-collected" : reason };
      continue;
    }
    applicable = true;
    sum += count;
    if (typeof cell === "object" && "status" in cell && cell.status) caveats.push(...[cell.status].flat());
  }
  if (!applicable) return { missing: "not-applicable" };
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", sum);
  return markedCount(sum, caveats);
}
