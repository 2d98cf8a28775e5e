import type { FeedbackReport } from "../model/FeedbackReport.js";

/** How a report counts the tickets of its causes: two reports that differ in it do not count the same tickets. */
export function causeBasis({ tickets, causesMultiCoded = false }: FeedbackReport): string {
  return `${tickets?.basis ?? "unstated"} ${causesMultiCoded}`;
}
