import { figures } from "beneficiary-feedback";

export const run = (report) => figures(report);
/** The catalogue answers far more than the floor does; that its totals agree is checked by their ids. */
export function check(found, floor, { period }) {
  const value = (id) => found.find((figure) => figure.id === id)?.result.value;
  for (const [id, total] of Object.entries(floor.channelTotals)) {
    if (value(`contacts/${id}/${period}`) !== total) throw new Error(`the catalogue lacks the total of ${id}`);
  }
  if (value(`contacts/${period}`) !== floor.total) throw new Error("the catalogue lacks the grand total");
}
