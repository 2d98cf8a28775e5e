import type { FeedbackReport } from "../model/FeedbackReport.js";

/** Whether a report counts its tickets on hand at an instant. */
export function isStock(report: FeedbackReport | undefined): boolean {
  return report?.tickets?.basis === "stock";
}
