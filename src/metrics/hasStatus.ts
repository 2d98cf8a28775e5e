import type { Cell } from "../model/FeedbackReport.js";
import type { CellStatus } from "../model/lists.js";

/** Whether a count is marked so, whatever else is said of it. Of a report that nobody checked it may be null. */
export function hasStatus(cell: Cell | undefined, status: CellStatus): boolean {
  return typeof cell === "object" && cell !== null && "status" in cell && [cell.status].flat().includes(status);
}
