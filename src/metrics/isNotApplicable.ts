import type { Cell } from "../model/FeedbackReport.js";
import { missingReason } from "./missingReason.js";

/** Whether a cell says that there is nothing to count, so that none is expected. */
export function isNotApplicable(cell: Cell | undefined): boolean {
  return missingReason(cell) === "not-applicable";
}
