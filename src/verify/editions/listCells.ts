import type { Cell, FeedbackReport } from "../../model/FeedbackReport.js";

/** Every count that a report gives, by figure id, comparatives included. */
export function listCells({ channels, tickets, causes, initiatives, period }: FeedbackReport): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const add = (id: string, cell: Cell | undefined) => {
    if (cell !== undefined) cells.set(id, cell);
  };
  for (const { id, months = {}, totals = {} } of channels) {
    for (const month of Object.keys(months).sort()) add(`contacts/${id}/${month}`, months[month]);
    for (const longer of Object.keys(totals).sort()) add(`contacts/${id}/${longer}`, totals[longer]);
  }
  const { open, closed, flow = {}, subsets = [] } = tickets ?? {};
  add(`tickets/${period}/open`, open);
  add(`tickets/${period}/closed`, closed);
  add(`tickets/${period}/brought-forward`, flow.broughtForward);
  add(`tickets/${period}/opened`, flow.opened);
  add(`tickets/${period}/closed-in-period`, flow.closed);
  add(`tickets/${period}/reopened`, flow.reopened);
  for (const { id, count } of subsets) add(`tickets/${id}/${period}`, count);
  for (const cause of causes ?? []) add(`causes/${cause.id}/${period}`, cause.tickets);
  for (const { id, amount } of initiatives ?? []) add(`initiatives/${id}/${period}/amount`, amount?.value);
  return cells;
}
