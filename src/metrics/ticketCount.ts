import type { Cell, Tickets } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { Result } from "../model/Result.js";
import { cellResult } from "./cellResult.js";

/** The result that one ticket cell is, with what the report leaves unsaid of it as caveats. */
export function ticketCount(cell: Cell | undefined, key: string, tickets: Tickets = {}): Result<number> {
  const result = cellResult(cell, "ticket", key, "tickets", key);
  const caveats: Caveat[] = [...result.caveats];
  if ((tickets.basis ?? "unstated") === "unstated") caveats.push("basis-unstated");
  if (tickets.asOf === undefined && (key === "open" || key === "closed")) caveats.push("as-of-unstated");
  return { ...result, caveats };
}
