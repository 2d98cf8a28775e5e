import { FeedbackError } from "../model/FeedbackError.js";
import { needText } from "../model/needText.js";
import { distinctIds } from "./distinctIds.js";
import { eachHistory } from "./eachHistory.js";
import { shownFields } from "./shownFields.js";
import type { TicketHistory } from "./TicketHistory.js";

/** The tickets of one value. */
export interface TicketGroup {
  /** `""` for those of which nothing says it. */
  readonly value: string;
  readonly tickets: readonly TicketHistory[];
}

/**
 * Parts histories by what they were read by, so that each part can be given to whatever takes histories.
 *
 * @param tickets - histories that were read with `by`, which may be back from JSON
 * @param key - one of the names of `by`
 * @returns the groups by their values, as texts are sorted, so that tickets without one come first, under `""`; each ticket is in one of them, in
 * the order in which it was given; none without tickets
 * @throws `bad-input` for what are no histories, those of several time zones or a ticket twice, or no text, and for a history that does not have the key
 *
 * @example
 * ```ts
 * import { listTicketGroups, ticketFlow, ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: "2021-03-04", via: "phone" }, { id: "A2", opened: "2021-03-02", closed: "", via: "web" }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed", by: { channel: "via" } });
 * const backlogs = listTicketGroups(tickets, "channel").map((group) => [group.value, ticketFlow(group.tickets, "2021-03").carriedForward]);
 * console.log(backlogs); // => [["phone",0],["web",1]]
 * ```
 */
export function listTicketGroups(tickets: readonly TicketHistory[], key: string): readonly TicketGroup[] {
  needText(key, "listTicketGroups");
  const groups = new Map<string, TicketHistory[]>();
  eachHistory(tickets, "listTicketGroups", undefined, (ticket, index) => {
    const by = Object(ticket.by);
    const value: unknown = Object.hasOwn(by, key) ? by[key] : undefined;
    if (typeof value !== "string") {
      const names = Object.keys(by);
      const hint = names.length > 0 ? `, such as ${shownFields(names)}` : "";
      const rule = `listTicketGroups needs a key that all histories have${hint}`;
      throw new FeedbackError("bad-input", rule, key, `tickets.${index}.by`);
    }
    const group = groups.get(value);
    if (group) group.push(ticket);
    else groups.set(value, [ticket]);
  });
  // No id of the whole was there twice, so none of a part is.
  for (const list of groups.values()) distinctIds(list).finish();
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, list]) => ({ value, tickets: list }));
}
