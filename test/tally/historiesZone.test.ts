import { describe, expect, it } from "vitest";
import { listDurations } from "../../src/tally/listDurations.js";
import { listTicketGroups } from "../../src/tally/listTicketGroups.js";
import { reopenRates } from "../../src/tally/reopenRates.js";
import type { TicketHistory } from "../../src/tally/TicketHistory.js";
import { ticketCounts } from "../../src/tally/ticketCounts.js";
import { ticketFlow } from "../../src/tally/ticketFlow.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";
import { ticketStock } from "../../src/tally/ticketStock.js";
import { workingTime } from "../../src/tally/workingTime.js";

const HOUR = 3_600_000;
const FIELDS = { id: "id", opened: "opened", closed: "closed" } as const;

// In UTC both were opened and B was closed on 31 March; by the clocks of Riyadh A was opened and B closed on 1 April.
const ROWS = [
  { id: "A", opened: "2024-03-31T22:30:00Z", closed: "2024-04-02T10:00:00Z", via: "web" },
  { id: "B", opened: "2024-03-31T20:00:00Z", closed: "2024-03-31T23:00:00Z", via: "web" },
];
const read = (timeZone?: string) =>
  ticketHistoriesFromRows(ROWS, { ...FIELDS, by: { via: "via" }, ...(timeZone !== undefined && { timeZone }) }).tickets;

interface Zoned {
  readonly timeZone?: string;
}

/** What all that take histories say of March. */
const march = (tickets: readonly TicketHistory[], options: Zoned = {}) => ({
  flow: ticketFlow(tickets, "2024-03", options),
  stock: ticketStock(tickets, "2024-03-31", options).closed,
  events: ticketCounts(tickets, { basis: "events", period: "2024-03", ...options }).closed,
  cohort: ticketCounts(tickets, { basis: "cohort-by-opened", period: "2024-03", asOf: "2024-03-31", ...options }).open,
  asOf: ticketCounts(tickets, { basis: "stock", asOf: "2024-03-31", ...options }).opened,
  closed: reopenRates(tickets, "2024-03", options).events.closed,
  times: [...listDurations(tickets, "first-resolution", { period: "2024-03", ...options })],
});

const UTC = {
  flow: { broughtForward: 0, opened: 2, closed: 1, carriedForward: 1 },
  ...{ stock: 1, events: 1, cohort: 1, asOf: 2, closed: 1, times: [3 * HOUR, 35.5 * HOUR] },
};
const RIYADH = {
  flow: { broughtForward: 0, opened: 1, closed: 0, carriedForward: 1 },
  ...{ stock: 0, events: 0, cohort: 1, asOf: 1, closed: 0, times: [3 * HOUR] },
};

describe("histories know the zone in which they were read", () => {
  it("and are counted in it, without being told again", () => {
    expect(march(read("UTC"))).toEqual(UTC);
    expect(march(read())).toEqual(RIYADH);
    expect(march(read("Asia/Riyadh"))).toEqual(RIYADH);
    const log = ROWS.flatMap(({ id, opened, closed }) => [
      { id, at: opened, event: "opened" },
      { id, at: closed, event: "closed" },
    ]);
    const events = { opened: "opened", closed: "closed" } as const;
    expect(
      march(ticketHistories(log, { id: "id", at: "at", event: "event", events, timeZone: "UTC" }).tickets),
    ).toEqual(UTC);
  });

  it("also back from JSON, filtered, in groups, and asked for the same zone", () => {
    const tickets = read("UTC");
    expect(tickets.map(({ timeZone }) => timeZone)).toEqual(["UTC", "UTC"]);
    expect(march(JSON.parse(JSON.stringify(tickets)))).toEqual(UTC);
    expect(march(tickets.filter(() => true))).toEqual(UTC);
    expect(march(listTicketGroups(tickets, "via")[0]?.tickets ?? [])).toEqual(UTC);
    for (const timeZone of ["UTC", "utc"]) expect(march(tickets, { timeZone })).toEqual(UTC);
    expect(read().map(({ timeZone }) => timeZone)).toEqual(["Asia/Riyadh", "Asia/Riyadh"]);
  });

  it("and refuse to be counted in another, by the names of both", () => {
    const tickets = read("UTC");
    const other = { timeZone: "Asia/Riyadh" };
    const calls: readonly (() => unknown)[] = [
      () => ticketFlow(tickets, "2024-03", other),
      () => ticketStock(tickets, "2024-03-31", other),
      // An instant has no zone, and still another one was meant.
      () => ticketStock(tickets, "2024-03-31T20:00:00Z", other),
      () => ticketCounts(tickets, { basis: "events", period: "2024-03", ...other }),
      () => ticketCounts(tickets, { basis: "cohort-by-opened", period: "2024-03", asOf: "2024-03-31", ...other }),
      () => ticketCounts(tickets, { basis: "stock", asOf: "2024-03-31", ...other }),
      () => reopenRates(tickets, "2024-03", other),
      () => listDurations(tickets, "response", other),
      () => listDurations(tickets, "first-resolution", { between: workingTime(other) }),
    ];
    for (const call of calls)
      expect(call, `${call}`).toThrow(
        expect.objectContaining({
          code: "bad-option",
          value: "Asia/Riyadh",
          message: expect.stringMatching(
            / needs the timeZone in which the histories were read, UTC, got "Asia\/Riyadh"$/,
          ),
        }),
      );
  });

  it("and are not of several at once", () => {
    const [a, b] = [read("UTC"), read("Africa/Cairo")];
    const { timeZone: _, ...made } = a[0] ?? { id: "A", opened: 0, closed: [], reopened: [] };
    for (const [mixed, names] of [
      [[...a, ...b], "UTC and Africa/Cairo"],
      [[...a, made], "UTC and none"],
    ] as const)
      for (const call of [
        () => ticketFlow(mixed, "2024-03"),
        () => ticketStock(mixed, "2024-03-31"),
        () => ticketCounts(mixed, { basis: "events", period: "2024-03" }),
        () => reopenRates(mixed, "2024-03"),
        () => listDurations(mixed, "response"),
        () => listTicketGroups(mixed, "via"),
      ])
        expect(call).toThrow(
          expect.objectContaining({
            code: "bad-input",
            path: "tickets.2.timeZone",
            message: expect.stringContaining(`needs histories of one time zone, not of ${names}, got `),
          }),
        );
  });

  it("unless they were made by hand: then they are counted as before", () => {
    const made = read("UTC").map(({ timeZone: _, ...ticket }) => ticket);
    expect(march(made)).toEqual(RIYADH);
    expect(march(made, { timeZone: "UTC" })).toEqual(UTC);
    for (const timeZone of JSON.parse('[5, null, {}, ["UTC"]]'))
      expect(() => ticketFlow(JSON.parse(JSON.stringify([{ ...made[0], timeZone }])), "2024-03")).toThrow(
        expect.objectContaining({ code: "bad-input", path: "tickets.0" }),
      );
    for (const timeZone of ["Africa/Kairo", ""])
      expect(() => ticketFlow(JSON.parse(JSON.stringify([{ ...made[0], timeZone }])), "2024-03")).toThrow(
        expect.objectContaining({ code: "bad-time-zone", value: timeZone }),
      );
  });
});

describe("the working time of histories", () => {
  // A Sunday in January, from 08:00 to 15:30 in Cairo: 7 hours and a half. In Riyadh from 09:00 to 16:30, of which 7 are worked.
  const row = { id: "A", opened: "2024-01-07T06:00:00Z", closed: "2024-01-07T13:30:00Z" };
  const cairo = ticketHistoriesFromRows([row], { ...FIELDS, timeZone: "Africa/Cairo" }).tickets;
  const hours = { from: "08:00", to: "16:00" };
  const timesOf = (between: (from: number, to: number, timeZone?: string) => number) => [
    ...listDurations(cairo, "first-resolution", { between }),
  ];

  it("is that of their zone", () => {
    expect(timesOf(workingTime({ hours }))).toEqual([7.5 * HOUR]);
    expect(timesOf(workingTime({ hours, timeZone: "africa/cairo" }))).toEqual([7.5 * HOUR]);
    // By itself it knows of none.
    expect(workingTime({ hours })(Date.parse(row.opened), Date.parse(row.closed))).toBe(7 * HOUR);
  });

  it("is measured by one function in several zones, one after the other", () => {
    const between = workingTime({ hours });
    const riyadh = ticketHistoriesFromRows([row], FIELDS).tickets;
    for (const [tickets, time] of [
      [cairo, 7.5],
      [riyadh, 7],
      [cairo, 7.5],
    ] as const)
      expect([...listDurations(tickets, "first-resolution", { between })]).toEqual([time * HOUR]);
  });

  it("is handed on by a function of two windows, and may be of another place on purpose", () => {
    const morning = workingTime({ hours: { from: "08:00", to: "12:00" } });
    const noon = workingTime({ hours: { from: "12:00", to: "16:00" } });
    expect(timesOf((from, to, timeZone) => morning(from, to, timeZone) + noon(from, to, timeZone))).toEqual([
      7.5 * HOUR,
    ]);
    const riyadh = workingTime({ hours, timeZone: "Asia/Riyadh" });
    expect(timesOf((from, to) => riyadh(from, to))).toEqual([7 * HOUR]);
    expect(() => timesOf((from, to, timeZone) => riyadh(from, to, timeZone))).toThrow(
      expect.objectContaining({ code: "bad-option", value: "Asia/Riyadh" }),
    );
  });

  it("is of the zone that is asked for, where histories made by hand do not know theirs", () => {
    const made = cairo.map(({ timeZone: _, ...ticket }) => ticket);
    const between = workingTime({ hours });
    expect([...listDurations(made, "first-resolution", { between })]).toEqual([7 * HOUR]);
    const own = { between: workingTime({ hours, timeZone: "Africa/Cairo" }) };
    expect([...listDurations(made, "first-resolution", own)]).toEqual([7.5 * HOUR]);
    const timeZone = "Africa/Cairo";
    expect([...listDurations(made, "first-resolution", { between, timeZone })]).toEqual([7.5 * HOUR]);
  });
});
