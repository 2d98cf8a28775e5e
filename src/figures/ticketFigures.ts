import { addResults } from "../metrics/addResults.js";
import { isNotApplicable } from "../metrics/isNotApplicable.js";
import { ticketBacklog } from "../metrics/ticketBacklog.js";
import { ticketCount } from "../metrics/ticketCount.js";
import type { Cell, FeedbackReport, TicketFlow, Tickets } from "../model/FeedbackReport.js";
import type { Result } from "../model/Result.js";
import type { Figure, FormulaId } from "./Figure.js";
import { figureOf } from "./figureOf.js";
import { shareFigure } from "./shareFigure.js";
import { totalKind } from "./totalKind.js";

const FLOWS = [
  ["broughtForward", "brought-forward", "stock"],
  ["opened", "opened", "flow"],
  ["closed", "closed-in-period", "flow"],
  ["reopened", "reopened", "flow"],
] as const satisfies readonly (readonly [keyof TicketFlow, string, Figure["kind"]])[];

/** The figures about tickets: those that the report gives, their total and rates, flows and backlog, and subsets. */
export function ticketFigures(report: FeedbackReport, contacts: Figure<number> | undefined): Figure[] {
  const { tickets, period } = report;
  if (tickets === undefined) return [];
  const found: Figure[] = [];
  const open = given(tickets, period, "open", "stock", tickets.open);
  const state = tickets.basis === "stock" ? "stock" : "flow";
  const closed = given(tickets, period, "closed", state, tickets.closed);
  const sum = addResults([open.result, closed.result], "tickets");
  const total = ticketFigure(tickets, period, "total", totalKind(tickets), sum, "sum", [open.id, closed.id]);
  if (tickets.open !== undefined) found.push(open);
  if (tickets.closed !== undefined) found.push(closed);
  if (tickets.open !== undefined && tickets.closed !== undefined) {
    found.push(total, shareFigure(closed, total, "closure-rate"), shareFigure(open, total, "open-rate"));
    if (contacts !== undefined)
      found.push(shareFigure(total, contacts, "per-1000-contacts", "rate", "different-units"));
  }
  found.push(...flowFigures(report, tickets));
  for (const subset of tickets.subsets ?? []) {
    const result = ticketCount(subset.count, `subsets.${subset.id}.count`, tickets, period);
    const owner = { subject: "tickets", key: subset.id, basis: tickets.basis ?? "unstated", noun: "ticket" } as const;
    const id = `tickets/${subset.id}/${period}`;
    const count = figureOf(owner, id, period, "count", "count", totalKind(tickets), "as-given", [], result);
    found.push(count);
    if (tickets.open === undefined || tickets.closed === undefined) continue;
    const caveat = subset.partOf === "tickets" ? undefined : "unverified-base";
    found.push(shareFigure(count, total, "share-of-tickets", "share", caveat));
  }
  return found;
}

function flowFigures(report: FeedbackReport, tickets: Tickets): Figure[] {
  const { flow } = tickets;
  if (flow === undefined) return [];
  const { period } = report;
  const found: Figure<number>[] = [];
  for (const [name, measure, kind] of FLOWS)
    if (flow[name] !== undefined) found.push(given(tickets, period, measure, kind, flow[name], `flow.${name}`));
  const rates: Figure[] = [];
  const opened = found.find(({ measure }) => measure === "opened");
  const closed = found.find(({ measure }) => measure === "closed-in-period");
  if (opened !== undefined && closed !== undefined) {
    rates.push(shareFigure(closed, opened, "clearance-rate"));
    const backlog = ticketBacklog(report);
    const isOpen = backlog.status === "unavailable" && backlog.reason === "not-comparable";
    const ids = found.flatMap(({ id, measure }) =>
      measure === "reopened" && isNotApplicable(flow.reopened) ? [] : [id],
    );
    if (flow.broughtForward !== undefined && !isOpen)
      rates.push(ticketFigure(tickets, period, "carried-forward", "stock", backlog, "roll-forward", ids));
  }
  return [...found, ...rates];
}

function given(
  tickets: Tickets,
  period: string,
  measure: string,
  kind: Figure["kind"],
  cell: Cell | undefined,
  place = measure,
): Figure<number> {
  // What was open when the period began does not wait for its end.
  const over = measure === "brought-forward" ? undefined : period;
  return ticketFigure(tickets, period, measure, kind, ticketCount(cell, place, tickets, over));
}

function ticketFigure(
  { basis = "unstated" }: Tickets,
  period: string,
  measure: string,
  kind: Figure["kind"],
  result: Result<number>,
  formula: FormulaId = "as-given",
  inputs: readonly string[] = [],
): Figure<number> {
  const owner = { subject: "tickets", basis, noun: "ticket" } as const;
  return figureOf(owner, `tickets/${period}/${measure}`, period, measure, "count", kind, formula, inputs, result);
}
