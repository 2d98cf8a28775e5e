import type { Cell } from "../../model/FeedbackReport.js";

/** Whether a count is marked as revised, whatever else is said of it: it may then differ from what another report gave. */
export function isRevised(cell: Cell | undefined): boolean {
  return typeof cell === "object" && "status" in cell && [cell.status].flat().includes("revised");
}
