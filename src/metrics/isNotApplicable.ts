import type { Cell } from "../model/FeedbackReport.js";

/** Whether a cell says that there is nothing to count, so that none is expected. */
export function isNotApplicable(cell: Cell | undefined): boolean {
  return typeof cell === "object" && "missing" in cell && cell.missing === "not-applicable";
}
