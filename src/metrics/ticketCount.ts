import type { Cell, Tickets } from "../model/FeedbackReport.js";
import type { Caveat } from "../model/lists.js";
import type { MissingPart, Result } from "../model/Result.js";
import { readCount } from "./readCount.js";

/** The result that one ticket cell is, with what the report leaves unsaid of it as caveats. */
export function ticketCount(cell: Cell | undefined, key: string, tickets: Tickets = {}): Result<number> {
  const value = readCount(cell, "tickets", key);
  const caveats: Caveat[] = [];
  if (typeof cell === "object" && "status" in cell) caveats.push(cell.status);
  if ((tickets.basis ?? "unstated") === "unstated") caveats.push("basis-unstated");
  if (tickets.asOf === undefined && (key === "open" || key === "closed")) caveats.push("as-of-unstated");
  const unit = "ticket";
  if (value !== undefined)
    return { status: "ok", value, unit, coverage: { present: 1, expected: 1, missing: [] }, caveats };
  const reason: MissingPart["reason"] = typeof cell === "object" && "missing" in cell ? cell.missing : "absent";
  const coverage = { present: 0, expected: 1, missing: [{ period: key, reason }] };
  return { status: "unavailable", reason, unit, coverage, caveats };
}
