import { FeedbackError } from "../../model/FeedbackError.js";
import type { Cell } from "../../model/FeedbackReport.js";
import type { Caveat } from "../../model/lists.js";
import { missingReason } from "../missingReason.js";
import { readCount } from "../readCount.js";
import { markedCount } from "./markedCount.js";

/** Why a sum is missing, whatever order its cells have: what one withholds is withheld of all, and what one never has is never there. */
const REASONS = ["suppressed", "not-collected", "not-yet-available"] as const;

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
  const missing = REASONS.find((reason) => reasons.has(reason));
  if (missing !== undefined) return { missing };
  if (!applicable) return { missing: "not-applicable" };
  if (!Number.isSafeInteger(sum)) throw new FeedbackError("unsafe-sum", "a total needs a safe sum", sum);
  return markedCount(sum, caveats);
}
