import { expect, it } from "vitest";
import { listDurations } from "../../src/tally/listDurations.js";
import { mergeTallies } from "../../src/tally/mergeTallies.js";
import { tally } from "../../src/tally/tally.js";
import { tallyColumns } from "../../src/tally/tallyColumns.js";
import { ticketFlow } from "../../src/tally/ticketFlow.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";

const reasonOf = (at: unknown, timeZone = "Asia/Riyadh") =>
  tally([{ at }], { at: "at", channel: () => "x", timestamp: ["iso", "epoch-ms", "epoch-s"], timeZone }).samples[0]
    ?.reason;

it.each([
  // The first and the last day of the Hijri years, and those beside them.
  ["1300-01-01", "hijri-year"],
  ["1599-12-31", "hijri-year"],
  ["1445-07-20T10:00:00Z", "hijri-year"],
  ["1299-12-31", "impossible-date"],
  ["1600-01-01", "impossible-date"],
  // What stands for no date in .NET, SQL Server, Windows, sheets and Unix, and for not yet; and a year of two digits.
  ["0001-01-01T00:00:00Z", "impossible-date"],
  ["1753-01-01", "impossible-date"],
  ["1601-01-01T00:00:00Z", "impossible-date"],
  ["1899-12-30", "impossible-date"],
  ["1900-01-01 00:00:00-12:00", "impossible-date"],
  ["1900-12-31", "impossible-date"],
  ["1970-01-01", "impossible-date"],
  ["1970-01-01T00:00:00-12:00", "impossible-date"],
  ["1970-01-01T00:00:00+14:00", "impossible-date"],
  [new Date(0), "impossible-date"],
  ["2200-01-01", "impossible-date"],
  ["9999-12-31T23:59:59Z", "impossible-date"],
  ["0024-01-15", "impossible-date"],
  // Archives are older than computers.
  ["1901-01-01", undefined],
  ["1965-06-01", undefined],
  ["1969-12-30", undefined],
  ["1970-01-02", undefined],
  ["2199-12-31", undefined],
])("%s is %s", (at, reason) => {
  for (const timeZone of ["Asia/Riyadh", "Pacific/Apia", "Etc/GMT+12"]) expect(reasonOf(at, timeZone)).toBe(reason);
});

const days = ["2024-01-31", "1445-07-20", "1900-01-01", "2023-12-31", "", "2024-02-30", "1445-07-20"];
const records = days.map((at, index) => ({ at, via: "x", id: index }));

it.each([
  // Without a period the record of December counts.
  [undefined, { counted: 2, outOfPeriod: 0 }],
  ["2024-Q1", { counted: 1, outOfPeriod: 1 }],
])("a tally sets them aside with a reason of their own, in the period %s", (period, others) => {
  const options = { at: "at", channel: "via", samples: 1, ...(period !== undefined && { period }) } as const;
  const columns = tallyColumns({ at: records.map(({ at }) => at), via: records.map(({ via }) => via) }, options);
  for (const counted of [tally(records, options), tally(records, { ...options, id: "id" }), columns]) {
    expect(counted.account).toMatchObject({ read: 7, undated: 1, malformed: 4, ...others });
    const { read, ...parts } = counted.account;
    expect(Object.values(parts).reduce((sum, count) => sum + count, 0)).toBe(read);
    expect(counted.samples.filter(({ reason }) => /year|impossible/.test(reason))).toEqual([
      { reason: "hijri-year", line: 2, value: "1445-07-20" },
      { reason: "impossible-date", line: 3, value: "1900-01-01" },
    ]);
    const twice = mergeTallies(JSON.parse(JSON.stringify(counted)), counted);
    expect([twice.account.read, twice.account.malformed]).toEqual([14, 8]);
    expect(twice.samples.filter(({ reason }) => reason === "hijri-year")).toHaveLength(2);
  }
});

it("a second date of such a day is none to compare", () => {
  const rows = [{ at: "2024-01-31", closed: "1445-07-20" }];
  const { dates, samples } = tally(rows, { at: "at", channel: () => "x", otherDate: { at: "closed" } });
  expect(dates).toEqual({ same: 0, otherDay: 0, otherMonth: 0, unreadable: 1 });
  expect(samples).toEqual([{ reason: "unreadable-other-date", line: 1, value: "1445-07-20" }]);
});

it("histories have no ticket that is open for 579 years", () => {
  const rows = [
    { id: "A", opened: "1445-07-20", closed: "1445-08-01" },
    { id: "B", opened: "2024-01-10", closed: "1445-08-01" },
    { id: "C", opened: "1970-01-01", closed: "" },
    { id: "D", opened: "2024-01-10", closed: "2024-01-12" },
    { id: "E", opened: "2024-01-11", closed: "9999-12-31" },
  ];
  const { tickets, account, samples } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
  // Both times of A, the closings of B and E, and the opening of C.
  expect(account).toMatchObject({ read: 9, used: 4, malformed: 5, unopened: 0, negative: 0 });
  expect(samples.map(({ reason, id, event }) => [reason, id, event])).toEqual([
    ["hijri-year", "A", "opened"],
    ["hijri-year", "A", "closed"],
    ["hijri-year", "B", "closed"],
    ["impossible-date", "C", "opened"],
    ["impossible-date", "E", "closed"],
  ]);
  expect(ticketFlow(tickets, "2024-Q1")).toMatchObject({ broughtForward: 0, opened: 3, closed: 1, carriedForward: 2 });
  expect(listDurations(tickets, "final-resolution")).toEqual([undefined, 2 * 86_400_000, undefined]);
  const log = [
    { id: 1, at: "1445-07-20", event: "New", since: "2024-01-01" },
    { id: 2, at: "2024-01-02", event: "New", since: "1445-07-20" },
  ];
  const options = { id: "id", at: "at", event: "event", opened: "since", events: { New: "opened" } } as const;
  expect(ticketHistories(log, options).account).toMatchObject({ read: 4, used: 2, malformed: 2 });
});
