import { describe, expect, it } from "vitest";
import { listDurations } from "../../src/tally/listDurations.js";
import { listTicketGroups } from "../../src/tally/listTicketGroups.js";
import { reopenRates } from "../../src/tally/reopenRates.js";
import type { TicketHistory } from "../../src/tally/TicketHistory.js";
import { tally } from "../../src/tally/tally.js";
import { ticketCounts } from "../../src/tally/ticketCounts.js";
import { ticketFlow } from "../../src/tally/ticketFlow.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";
import { ticketStock } from "../../src/tally/ticketStock.js";

const FIELDS = { id: "id", opened: "o", closed: "c", reopened: "r", by: { via: "via" } } as const;

// B was moved from one system to the other before it was closed.
const OLD = [
  { id: "A", o: "2024-01-05T08:00:00Z", c: "2024-02-05T08:00:00Z", r: "", via: "web" },
  { id: "B", o: "2024-01-06T08:00:00Z", c: "", r: "", via: "web" },
];
const NEW = [
  { id: "B", o: "2024-01-06T08:00:00Z", c: "2024-03-01T08:00:00Z", r: "", via: "web" },
  { id: "C", o: "2024-03-06T08:00:00Z", c: "", r: "", via: "web" },
];
const a = ticketHistoriesFromRows(OLD, FIELDS).tickets;
const b = ticketHistoriesFromRows(NEW, FIELDS).tickets;

const TAKERS: Readonly<Record<string, (tickets: readonly TicketHistory[]) => unknown>> = {
  ticketFlow: (tickets) => ticketFlow(tickets, "2024-Q1"),
  ticketStock: (tickets) => ticketStock(tickets, "2024-03-31"),
  ticketCounts: (tickets) => ticketCounts(tickets, { basis: "distinct-in-period", period: "2024-Q1" }),
  listDurations: (tickets) => listDurations(tickets, "final-resolution", { period: "2024-Q1" }),
  reopenRates: (tickets) => reopenRates(tickets, "2024-Q1"),
  listTicketGroups: (tickets) => listTicketGroups(tickets, "via"),
};

describe("a ticket that is in a list of histories twice", () => {
  it.each(Object.entries(TAKERS))("is refused by %s, with its id and the rule", (name, take) => {
    const message = `${name} needs one history of each ticket, read from all of its records together, got "B" at tickets.2.id`;
    for (const tickets of [[...a, ...b], JSON.parse(JSON.stringify([...a, ...b]))])
      expect(() => take(tickets)).toThrow(expect.objectContaining({ code: "bad-input", value: "B", message }));
    expect(() => take([...a, ...a])).toThrow(expect.objectContaining({ code: "bad-input", path: "tickets.2.id" }));
    expect(() => take([...a, ...b.slice(1)])).not.toThrow();
  });

  it("is refused also where the list did not have it when it was counted before", () => {
    const list = [...a];
    const { tickets } = ticketHistoriesFromRows(OLD, FIELDS);
    for (const each of [list, tickets]) {
      expect(ticketFlow(each, "2024-Q1").opened).toBe(2);
      expect(ticketFlow(each, "2024-Q1").opened).toBe(2);
    }
    list.push(...b);
    expect(() => ticketFlow(list, "2024-Q1")).toThrow(expect.objectContaining({ value: "B" }));
    list.splice(1, 3, ...a.slice(0, 1));
    expect(() => ticketFlow(list, "2024-Q1")).toThrow(expect.objectContaining({ value: "A" }));
  });

  it("is none where it has no id to be known by", () => {
    const [{ id: _, ...rest } = { id: "" }] = JSON.parse(JSON.stringify(a));
    expect(() => ticketFlow(JSON.parse(JSON.stringify([rest])), "2024-Q1")).toThrow(
      expect.objectContaining({ code: "bad-input", path: "tickets.0" }),
    );
  });

  it("takes as long as the list is, also of one that is new", () => {
    const [first] = a;
    if (first === undefined) throw new Error("no history");
    const many = Array.from({ length: 200_000 }, (_, index) => ({ ...first, id: `INC${index}` }));
    expect(ticketFlow(many, "2024-Q1").opened).toBe(200_000);
  });
});

describe("two systems with clocks of their own", () => {
  // 23:30 in Berlin is 22:30 in winter and 21:30 in summer by UTC, and a month later by the clocks of Riyadh.
  const records = [
    { id: 1, at: "2024-01-31 23:30:00", zone: "Europe/Berlin", state: "New" },
    { id: 2, at: "2024-06-30 23:30:00", zone: "Europe/Berlin", state: "New" },
    // 23:30 in Riyadh.
    { id: 3, at: "2024-01-31 20:30:00", zone: "UTC", state: "New" },
    { id: 1, at: "2024-06-30 20:59:00", zone: "UTC", state: "Solved" },
  ];
  const at = (row: (typeof records)[number]) => `${row.at}[${row.zone}]`;

  it("are read as one log", () => {
    const events = { New: "opened", Solved: "closed" } as const;
    const { tickets, account } = ticketHistories(records, { id: "id", at, event: "state", events });
    expect(account.used).toBe(4);
    // Of January 3, of February 1, of July 2; 1 was closed on 30 June at 23:59 in Riyadh.
    expect(tickets.map(({ id, opened }) => [id, new Date(opened).toISOString()])).toEqual([
      ["3", "2024-01-31T20:30:00.000Z"],
      ["1", "2024-01-31T22:30:00.000Z"],
      ["2", "2024-06-30T21:30:00.000Z"],
    ]);
    expect(ticketFlow(tickets, "2024-H1")).toMatchObject({ opened: 2, closed: 1, carriedForward: 1 });
  });

  it("are counted as one tally", () => {
    const { counts, account } = tally(records, { at, channel: () => "web", id: "id" });
    expect(counts.map(({ month, count }) => [month, count])).toEqual([
      ["2024-01", 1],
      ["2024-02", 1],
      ["2024-07", 1],
    ]);
    expect(account.conflicting).toBe(1);
  });
});
