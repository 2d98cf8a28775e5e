import { FeedbackError } from "../../model/FeedbackError.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { Caveat } from "../../model/lists.js";
import { missingReason } from "../missingReason.js";
import { readCount } from "../readCount.js";
import { firstReason } from "./firstReason.js";
import { markedCount } from "./markedCount.js";

/** The sum of cells as a cell: missing when one is, for the first of their reasons; with each status that one carries. */
export function addCells(cells: readonly (Cell | undefined)[]): Cell {
  let sum = 0;
  const caveats: Caveat[] = [];
  const reasons = new Set<string>();
  let applicable = false;
  for (const cell of cells) {
    const count = readCount(cell);
    if (count === undefined) {
      const reason = missingReason(cell);
      reasons.add(reason === "absent" ? "not-collected" : reason);
      continue;
    }
    applicable = true;
    sum += count;
    if (typeof cell === "object" && "status" in cell && cell.status) caveats.push(...[cell.status].flat());
  }
  const missing = firstReason([...reasons]);
  if (missing !== undefined) return { missing };
  if (!applicable) return { missing: "not-applicable" };
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", sum);
  return markedCount(sum, caveats);
}
