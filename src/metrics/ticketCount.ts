import type { Cell, Tickets } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";
import { countedEarly } from "./countedEarly.js";

/**
 * The result that one ticket cell is, with what the report leaves unsaid of it as caveats, and with that of a period which was not
 * over, where it is of one.
 */
export function ticketCount(
  cell: Cell | undefined,
  key: string,
  tickets: Tickets = {},
  period?: string,
): Result<number> {
  const result = cellResult(cell, "ticket", key, "tickets", key);
  const caveats: Caveat[] = [...result.caveats];
  if ((tickets.basis ?? "unstated") === "unstated") caveats.push("basis-unstated");
  if (tickets.asOf === undefined && (key === "open" || key === "closed")) caveats.push("as-of-unstated");
  if (period !== undefined && countedEarly(tickets, period)) caveats.push("partial-period");
  return { ...result, caveats };
}
