import { checkHistoryOptions } from "./checkHistoryOptions.js";
import { distinctIds } from "./distinctIds.js";
import { eachRow } from "./eachRow.js";
import { fieldValue } from "./fieldValue.js";
import { type HistoryOptions, historyBuilder } from "./historyBuilder.js";
import { isAbsent } from "./isAbsent.js";
import { presentValue } from "./presentValue.js";
import type { TicketEntry } from "./replay.js";
import type { Field } from "./TallyOptions.js";
import type { TicketHistories } from "./TicketHistory.js";
import { ticketKeys } from "./ticketKeys.js";

/** Where a ticket's times are found; each may be one time or an array of them, and is left out where it is empty. */
export interface TicketHistoriesFromRowsOptions<Row> extends HistoryOptions {
  readonly id: Field<Row>;
  readonly opened: Field<Row>;
  /** Without it nothing that rests on closings can be worked out. */
  readonly closed?: Field<Row>;
  /** Without it no figure says that none was reopened. */
  readonly reopened?: Field<Row>;
  readonly responded?: Field<Row>;
  /** What to keep of each ticket, under names: `{ channel: "via" }`, so that its histories can be counted by it. */
  readonly by?: Readonly<Record<string, Field<Row>>>;
}

/** The options of rows. */
const FIELDS: Readonly<Record<Exclude<keyof TicketHistoriesFromRowsOptions<never>, keyof HistoryOptions>, true>> = {
  id: true,
  opened: true,
  closed: true,
  reopened: true,
  responded: true,
  by: true,
};

/**
 * Turns rows with the times of a ticket into histories.
 *
 * @param rows - one object for each ticket
 * @param options - where the fields are
 * @returns the tickets, and what became of every time that was read
 * @throws `bad-option`, `bad-time-zone`; `bad-input` for what is no iterable, or for a field that no record has
 *
 * @example
 * ```ts
 * import { ticketHistoriesFromRows } from "beneficiary-feedback";
 * const rows = [{ id: "A1", opened: "2021-03-01", closed: "2021-03-04" }, { id: "A2", opened: "2021-03-02", closed: null }];
 * const { tickets } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
 * console.log(tickets.map(({ id, closed }) => [id, closed.length])); // => [["A1",1],["A2",0]]
 * ```
 */
export function ticketHistoriesFromRows<Row extends object>(
  rows: Iterable<Row>,
  options: TicketHistoriesFromRowsOptions<Row>,
): TicketHistories {
  checkHistoryOptions(options, ["id", "opened"], FIELDS);
  const { closed, reopened } = options;
  const told = [closed !== undefined && "closed", reopened !== undefined && "reopened"] as const;
  const builder = historyBuilder(options, "events", told);
  const present = presentValue(options.empty);
  const keys = ticketKeys(options.by, present, options.samples);
  const fields = [options.id, options.opened, closed, reopened, options.responded, ...Object.values(options.by ?? {})];
  const take = (row: Row, line: number) => {
    const id = present(fieldValue(row, options.id));
    const entries: TicketEntry[] = [];
    for (const event of ["opened", "responded", "closed", "reopened"] as const) {
      const value = fieldValue(row, options[event]);
      const times: readonly unknown[] = Array.isArray(value) ? value : [value];
      // A list of no openings is a ticket without one, which the account has to hold.
      for (const each of event === "opened" && times.length === 0 ? [undefined] : times) {
        const time = present(each);
        const entry = event === "opened" || !isAbsent(time) ? builder.add(line, id, event, time) : undefined;
        if (entry !== undefined) entries.push(entry);
      }
    }
    keys?.note(row, line, id, entries.length > 0 ? entries : [undefined]);
  };
  eachRow(rows, "ticketHistoriesFromRows", fields, take, (line) => builder.refuse("not-a-record", line));
  const read = builder.finish();
  const histories = keys?.finish(read) ?? read;
  distinctIds(histories.tickets).finish();
  return histories;
}
