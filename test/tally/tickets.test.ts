import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationSummary } from "../../src/tally/durationSummary.js";
import { listDurations, type TimeBetween } from "../../src/tally/listDurations.js";
import { reopenRates } from "../../src/tally/reopenRates.js";
import type { TicketEvent } from "../../src/tally/TicketHistory.js";
import { tally } from "../../src/tally/tally.js";
import { type TicketCountsOptions, ticketCounts } from "../../src/tally/ticketCounts.js";
import { ticketFlow } from "../../src/tally/ticketFlow.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";
import { ticketStock } from "../../src/tally/ticketStock.js";
import { workingTime } from "../../src/tally/workingTime.js";
import { draws } from "../tools/draws.js";

const FIELDS = { id: "id", opened: "opened", closed: "closed", reopened: "reopened", responded: "responded" } as const;
const DAY = 86_400_000;

/** As callers without types may. */
const call = (run: (...args: never[]) => unknown, ...args: readonly unknown[]) => Reflect.apply(run, undefined, args);

/** The ticket of definitions 6: opened in February, closed in March, reopened and closed again in April; and two more. */
const { tickets } = ticketHistoriesFromRows(
  [
    {
      id: "A",
      opened: "2021-02-10",
      closed: ["2021-03-10", "2021-04-20"],
      reopened: ["2021-04-05"],
      responded: "2021-02-11",
    },
    { id: "B", opened: "2021-03-01", closed: "2021-03-05", reopened: "2021-03-08", responded: "" },
    { id: "C", opened: "2021-03-15", closed: null, reopened: null, responded: "2021-03-15" },
  ],
  FIELDS,
);

describe("numbers and places that are told exactly", () => {
  it("reads seconds with a fraction as their digits say, as a number too", () => {
    for (const opened of [1076607613.718, "1076607613.718"]) {
      const read = ticketHistoriesFromRows([{ id: "1", opened }], { id: "id", opened: "opened", timestamp: "epoch-s" });
      expect(read.tickets[0]?.opened).toBe(1_076_607_613_718);
    }
  });

  it("names the place of what is no duration, and has no -0", () => {
    expect(() => durationSummary([1, 2, 3.5])).toThrow(
      expect.objectContaining({ code: "bad-number", value: 3.5, path: "durations.2" }),
    );
    const opened = Date.UTC(2021, 0, 1);
    const open = { id: "1", opened, closed: [], reopened: [] };
    const closed = { id: "2", opened, closed: [opened + 5], reopened: [] };
    expect(() => listDurations([open, closed], "first-resolution", { between: () => 0.5 })).toThrow(
      expect.objectContaining({ code: "bad-number", value: 0.5, path: "tickets.1" }),
    );
    expect(durationSummary([-0, 0]).least).toBe(0);
    expect(durationSummary([-0]).greatest).toBe(0);
  });

  it.each(["9999-12-31 23:59:59-12:00", "0001-01-01T00:00:00+12:00"])("refuses a time of no year: %s", (asOf) => {
    expect(() => ticketStock(tickets, asOf)).toThrow(expect.objectContaining({ code: "bad-timestamp", value: asOf }));
  });
});

describe("the four bases of count", () => {
  it("give other numbers of the same history", () => {
    expect(ticketCounts(tickets, { basis: "events", period: "2021-03" })).toEqual({
      basis: "events",
      period: "2021-03",
      opened: 2,
      closed: 2,
      reopened: 1,
    });
    // A has two closings in the half-year, and counts once.
    expect(ticketCounts(tickets, { basis: "events", period: "2021-H1" }).closed).toBe(3);
    expect(ticketCounts(tickets, { basis: "distinct-in-period", period: "2021-H1" })).toMatchObject({
      opened: 3,
      closed: 2,
      reopened: 2,
    });
    // Opened in March: B, which is open again, and C.
    expect(ticketCounts(tickets, { basis: "cohort-by-opened", period: "2021-03", asOf: "2021-03-31" })).toMatchObject({
      opened: 2,
      closed: 0,
      open: 2,
      reopened: 1,
    });
    expect(ticketCounts(tickets, { basis: "stock", asOf: "2021-03-31" })).toMatchObject({
      opened: 3,
      closed: 1,
      open: 2,
    });
    expect(ticketCounts(tickets, { basis: "stock", asOf: "2021-04-10" })).toMatchObject({
      opened: 3,
      closed: 0,
      open: 3,
    });
  });

  it("refuse what another basis or another function takes, and would do nothing here", () => {
    const march = { period: "2021-03", asOf: "2021-03-12", net: true, between: () => 0, basis: "distinct-in-period" };
    const refused: readonly (readonly [(options: object) => unknown, string])[] = [
      [
        (options) => call(ticketCounts, tickets, { basis: "events", period: "2021-03", ...options }),
        "asOf net between",
      ],
      [
        (options) => call(ticketCounts, tickets, { basis: "distinct-in-period", period: "2021-03", ...options }),
        "asOf net between",
      ],
      [
        (options) =>
          call(ticketCounts, tickets, { basis: "cohort-by-opened", period: "2021-03", asOf: "2021-03-31", ...options }),
        "net between",
      ],
      [
        (options) => call(ticketCounts, tickets, { basis: "stock", asOf: "2021-03-31", ...options }),
        "period net between",
      ],
      [(options) => call(ticketFlow, tickets, "2021-03", options), "basis period asOf between"],
      [(options) => call(ticketStock, tickets, "2021-03-31", options), "basis period asOf net between"],
      [(options) => call(reopenRates, tickets, "2021-03", options), "basis period asOf net between"],
      [(options) => call(listDurations, tickets, "final-resolution", options), "basis net"],
    ];
    for (const [run, names] of refused) {
      expect(() => run({ timeZone: "Asia/Riyadh" })).not.toThrow();
      for (const name of names.split(" "))
        expect(() => run({ [name]: Reflect.get(march, name) }), `${run}, ${name}`).toThrow(
          expect.objectContaining({ code: "bad-option", value: name }),
        );
    }
    for (const odd of [null, undefined, "events"])
      expect(() => call(ticketCounts, tickets, odd)).toThrow(expect.objectContaining({ code: "bad-option" }));
  });

  it("need what they rest on", () => {
    for (const basis of ["events", "distinct-in-period", "cohort-by-opened", "stock"] as const) {
      // @ts-expect-error: none is enough by itself
      expect(() => ticketCounts(tickets, { basis })).toThrow(expect.objectContaining({ code: "bad-option" }));
    }
    for (const basis of ["foo", "unstated", "", undefined]) {
      // @ts-expect-error: what comes from a form or from JSON may be any text
      const options: TicketCountsOptions = { basis, period: "2021-03", asOf: "2021-03-31" };
      expect(() => ticketCounts(tickets, options)).toThrow(expect.objectContaining({ code: "bad-option" }));
    }
    expect(() => ticketStock(tickets, "2021-03-31T10:00")).toThrow(expect.objectContaining({ code: "bad-timestamp" }));
  });

  it("write the time they are of as a report does", () => {
    const asOf = (time: string | Date) => ticketStock([], time).asOf;
    expect(["٢٠٢١-٠٣-٣١", " 2021-03-31 ", "2021-03-31"].map(asOf)).toEqual(Array(3).fill("2021-03-31"));
    expect(asOf("2021-03-31 20:59:59 UTC")).toBe("2021-03-31T20:59:59.000Z");
    expect(asOf("2021-03-31T23:59:59+0300")).toBe("2021-03-31T20:59:59.000Z");
    expect(asOf(new Date(Date.UTC(2021, 2, 31, 9)))).toBe("2021-03-31T09:00:00.000Z");
    // A report has no 24:00.
    expect(asOf("2021-03-31T24:00:00+03:00")).toBe("2021-03-31T21:00:00.000Z");
    // What a report takes stays, with the clock that it shows.
    expect(asOf("2021-03-31T23:59:59+03:00")).toBe("2021-03-31T23:59:59+03:00");
    expect(ticketCounts([], { basis: "stock", asOf: "٢٠٢١-٠٣-٣١" }).asOf).toBe("2021-03-31");
  });

  it("write their period as its key", () => {
    const written = (period: string) => [
      ticketCounts([], { basis: "events", period }).period,
      ticketCounts([], { basis: "cohort-by-opened", period, asOf: "2021-12-31" }).period,
    ];
    expect(["2021Q1", "2021-S1", "202103"].map(written)).toEqual([
      ["2021-Q1", "2021-Q1"],
      ["2021-H1", "2021-H1"],
      ["2021-03", "2021-03"],
    ]);
  });

  it("refuse histories that contradict themselves: a backlog could be below 0", () => {
    const opened = Date.UTC(2021, 2, 1);
    const [first, second] = [opened + DAY, opened + 2 * DAY];
    for (const [closed, reopened] of [
      [[first, second], []],
      [[first], [second, second]],
      [[], [first]],
      [[second], [first]],
      [[opened - 1], []],
      [[second, first], [second]],
    ] as const) {
      const odd = [{ id: "A", opened, closed, reopened }];
      const refused = expect.objectContaining({ code: "bad-input", path: "tickets.0" });
      expect(() => ticketFlow(odd, "2021-03")).toThrow(refused);
      expect(() => ticketStock(odd, "2021-03-31")).toThrow(refused);
      expect(() => listDurations(odd, "first-resolution")).toThrow(refused);
      expect(() => reopenRates(odd, "2021-03")).toThrow(/^reopenRates needs histories/);
    }
    // A name in a list is no name, though it is one as a key.
    const listed = JSON.parse(
      '[{"id":"A","opened":1,"closed":[2],"reopened":[],"assumed":[{"event":["closed"],"from":1,"until":2}]}]',
    );
    expect(() => ticketStock(listed, "2021-03-31")).toThrow("ticketStock needs histories");
    const holed: number[] = [];
    holed.length = 1;
    expect(() => ticketStock([{ id: "A", opened, closed: holed, reopened: [] }], "2021-03-31")).toThrow(
      expect.objectContaining({ code: "bad-input", path: "tickets.0" }),
    );
    const sound = [{ id: "A", opened, closed: [opened, first], reopened: [first] }];
    expect(ticketFlow(sound, "2021-03")).toMatchObject({ closed: 2, carriedForward: 0 });
  });

  it("count a day to its end, and an instant with itself", () => {
    const { tickets: one } = ticketHistoriesFromRows([{ id: "A", opened: "2021-03-31T20:59:59Z" }], {
      id: "id",
      opened: "opened",
      closed: () => undefined,
    });
    expect(ticketStock(one, "2021-03-31").open).toBe(1);
    expect(ticketStock(one, "2021-03-30").open).toBe(0);
    // The last hour of St. John's October 2009 comes after a minute of November: 03:00Z is 23:30 on the 31st, for the second time.
    const { tickets: late } = ticketHistoriesFromRows([{ id: 1, opened: "2009-11-01T03:00:00Z" }], {
      id: "id",
      opened: "opened",
      closed: () => undefined,
      timeZone: "America/St_Johns",
    });
    expect(ticketFlow(late, "2009-10").carriedForward).toBe(1);
    expect(ticketStock(late, "2009-10-31").open).toBe(1);
    expect(ticketStock(late, "2009-10-30").open).toBe(0);
    // Half past midnight of 1 November in Havana and of 31 October in Amman, before the clocks go back from one to midnight.
    for (const [timeZone, opened, before, day, month] of [
      ["America/Havana", "2020-11-01T04:30:00Z", "2020-10-31", "2020-11-01", "2020-11"],
      ["Asia/Amman", "2014-10-30T21:30:00Z", "2014-10-30", "2014-10-31", "2014-10"],
    ] as const) {
      const { tickets: night } = ticketHistoriesFromRows([{ id: 1, opened }], {
        id: "id",
        opened: "opened",
        closed: () => undefined,
        timeZone,
      });
      const open = [before, day].map((asOf) => ticketStock(night, asOf, { timeZone }).open);
      expect([...open, ticketFlow(night, month, { timeZone }).opened]).toEqual([0, 1, 1]);
    }
    expect(ticketStock(one, "2021-03-31T20:59:59Z").open).toBe(1);
    expect(ticketStock(one, new Date("2021-03-31T20:59:58Z")).open).toBe(0);
  });
});

describe("the backlog", () => {
  it("rolls forward", () => {
    expect(ticketFlow(tickets, "2021-03")).toEqual({
      broughtForward: 1,
      opened: 2,
      closed: 2,
      reopened: 1,
      carriedForward: 2,
    });
    expect(ticketFlow(tickets, "2021-Q2")).toEqual({
      broughtForward: 2,
      opened: 0,
      closed: 1,
      reopened: 1,
      carriedForward: 2,
    });
    expect(ticketFlow([], "2021-Q2").carriedForward).toBe(0);
  });

  it("ends a period as the next begins, and is the stock of the last day", () => {
    const time = fc.integer({ min: Date.UTC(2020, 11, 1), max: Date.UTC(2021, 4, 1) });
    const row = fc.record({
      opened: time,
      closed: fc.array(time, { maxLength: 4 }),
      reopened: fc.array(time, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 15 }), (rows) => {
        const withIds = rows.map((fields, index) => ({ ...fields, id: String(index) }));
        const { tickets: some, account } = ticketHistoriesFromRows(withIds, {
          id: "id",
          opened: "opened",
          closed: "closed",
          reopened: "reopened",
          timestamp: "epoch-ms",
        });
        const { read, ...became } = account;
        expect(Object.values(became).reduce((sum, number) => sum + number, 0)).toBe(read);
        for (const [month, next, end] of [
          ["2021-01", "2021-02", "2021-01-31"],
          ["2021-02", "2021-03", "2021-02-28"],
        ] as const) {
          const { carriedForward } = ticketFlow(some, month);
          expect(carriedForward).toBe(ticketFlow(some, next).broughtForward);
          expect(carriedForward).toBe(ticketStock(some, end).open);
          expect(carriedForward).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("the backlog of a month whose last night has a clock set", () => {
  // Midnight by the clock before it is set: from one back to midnight, from midnight back to 23:00 and on to one.
  it.each([
    ["America/Havana", "2020-10", "2020-11", "2020-10-31", "2020-11-01T04:00Z"],
    ["Africa/Cairo", "2024-10", "2024-11", "2024-10-31", "2024-10-31T21:00Z"],
    ["America/Asuncion", "2017-09", "2017-10", "2017-09-30", "2017-10-01T04:00Z"],
  ] as const)("is the stock of its last day, in %s", (timeZone, month, next, day, midnight) => {
    const quarters = Array.from({ length: 25 }, (_, index) => Date.parse(midnight) + (index - 12) * 900_000);
    for (const opened of quarters) {
      const tickets = [{ id: "A", opened, closed: [], reopened: [] }];
      const { carriedForward, opened: inMonth } = ticketFlow(tickets, month, { timeZone });
      expect(ticketStock(tickets, day, { timeZone }).open).toBe(carriedForward);
      expect(ticketFlow(tickets, next, { timeZone }).opened).toBe(1 - inMonth);
    }
  });
});

describe("the net flow", () => {
  it("takes each ticket by its state at both ends", () => {
    // In the half-year A ends closed, having been closed twice and reopened once; B is reopened and open; C is open.
    expect(ticketFlow(tickets, "2021-H1", { net: true })).toEqual({
      broughtForward: 0,
      opened: 3,
      closed: 1,
      reopened: 0,
      carriedForward: 2,
    });
    // April begins with A closed, B and C open, and A is reopened on the 5th and closed on the 20th.
    expect(ticketFlow(tickets, "2021-04", { net: true })).toMatchObject({ closed: 0, reopened: 0, carriedForward: 2 });
    // Closed in March, and open at the end of April.
    const fields = { id: "id", opened: "opened", closed: "closed", reopened: "reopened" } as const;
    const back = [
      { id: "D", opened: "2021-03-01", closed: ["2021-03-02", "2021-04-03"], reopened: ["2021-04-02", "2021-04-04"] },
    ];
    expect(ticketFlow(ticketHistoriesFromRows(back, fields).tickets, "2021-04", { net: true })).toEqual({
      broughtForward: 0,
      opened: 0,
      closed: 0,
      reopened: 1,
      carriedForward: 1,
    });
    // @ts-expect-error: a text says neither yes nor no
    expect(() => ticketFlow([], "2021-04", { net: "no" })).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
});

describe("what the histories do not tell", () => {
  const march = [{ id: 1, o: "2021-03-01", c: "2021-03-02" }];

  it("is no 0 of reopenings", () => {
    const { tickets: some } = ticketHistoriesFromRows(march, { id: "id", opened: "o", closed: "c" });
    const rate = { closed: 1, rate: { status: "unavailable", reason: "not-collected" } };
    expect(reopenRates(some, "2021-03")).toStrictEqual({ events: rate, tickets: rate });
    expect(ticketFlow(some, "2021-03")).toStrictEqual({ broughtForward: 0, opened: 1, closed: 1, carriedForward: 0 });
    expect(ticketCounts(some, { basis: "events", period: "2021-03" })).toStrictEqual({
      ...{ basis: "events", period: "2021-03", opened: 1, closed: 1 },
    });
    expect(Object.keys(ticketCounts(some, { basis: "stock", asOf: "2021-03-31" }))).not.toContain("reopened");
    // Nor of a whole, part of which tells.
    const { tickets: others } = ticketHistoriesFromRows([{ ...march[0], id: 2, r: "2021-03-03" }], {
      ...{ id: "id", opened: "o", closed: "c", reopened: "r" },
    });
    expect(reopenRates(others, "2021-03").events.rate.status).toBe("ok");
    expect(reopenRates([...others, ...some], "2021-03").events.rate.status).toBe("unavailable");
  });

  it("leaves in a flow what some tell of, since the backlog rests on it", () => {
    const row = { id: "1", o: "2021-02-01", c: "2021-02-02" };
    const { tickets: told } = ticketHistoriesFromRows([{ ...row, r: "2021-03-03" }], {
      ...{ id: "id", opened: "o", closed: "c", reopened: "r" },
    });
    const { tickets: untold } = ticketHistoriesFromRows([{ ...row, id: "2", o: "2021-03-01", c: "2021-03-02" }], {
      ...{ id: "id", opened: "o", closed: "c" },
    });
    // The first comes back in March, where the second comes and goes: 0 + 1 - 1 + 1.
    const flow = { broughtForward: 0, opened: 1, closed: 1, reopened: 1, carriedForward: 1 };
    expect(ticketFlow([...told, ...untold], "2021-03")).toEqual(flow);
    // In April nothing came back that is known: the backlog stays, and no 0 is said.
    expect(Object.keys(ticketFlow([...told, ...untold], "2021-04"))).not.toContain("reopened");
  });

  it("is no 0 of closings", () => {
    const { tickets: some } = ticketHistoriesFromRows(march, { id: "id", opened: "o", responded: "c" });
    const calls = [
      () => reopenRates(some, "2021-03"),
      () => ticketFlow(some, "2021-03"),
      () => ticketStock(some, "2021-03-31"),
      () => ticketCounts(some, { basis: "events", period: "2021-03" }),
      () => listDurations(some, "final-resolution"),
    ];
    const place = { code: "bad-input", value: ["closed", "reopened"], path: "tickets.0.untold" };
    for (const call of calls) expect(call).toThrow(expect.objectContaining(place));
    expect(listDurations(some, "response")).toEqual([DAY]);
    // The first that does not tell is named, wherever it stands.
    expect(() => ticketFlow([...tickets, ...some], "2021-03")).toThrow(
      expect.objectContaining({ path: "tickets.3.untold" }),
    );
  });

  it("follows from the events of a log", () => {
    const log = [{ id: 1, at: "2021-03-01", event: "New" }];
    const untold = (events: Readonly<Record<string, TicketEvent>>) =>
      ticketHistories(log, { id: "id", at: "at", event: "event", events }).tickets[0]?.untold;
    expect(untold({ New: "opened" })).toEqual(["closed", "reopened"]);
    expect(untold({ New: "opened", Solved: "closed" })).toEqual(["reopened"]);
    // A state that is open again after a closing is a reopening.
    expect(untold({ New: "open", Solved: "closed" })).toBeUndefined();
    expect(untold({ New: "opened", Solved: "closed", Back: "reopened" })).toBeUndefined();
  });
});

describe("a reopening of a ticket that is not known to be closed", () => {
  // As rows have it that keep only the last closing and the last reopening.
  const fields = { id: "id", opened: "o", closed: "c", reopened: "r" } as const;
  const march = [{ id: 1, o: "2021-03-01T10:00Z", r: "2021-03-05T10:00Z", c: "2021-03-09T10:00Z" }];
  const opened = Date.UTC(2021, 2, 1, 10);
  const built = ticketHistoriesFromRows(march, fields);

  it("counts, with the closing that must have been before it", () => {
    expect(built.tickets).toEqual([
      {
        ...{ id: "1", opened, closed: [opened + 4 * DAY, opened + 8 * DAY], reopened: [opened + 4 * DAY] },
        assumed: [{ event: "closed", from: opened, until: opened + 4 * DAY }],
        timeZone: "Asia/Riyadh",
      },
    ]);
    expect(built.account).toMatchObject({ read: 3, used: 2, incomplete: 1, unchanged: 0 });
    expect(built.samples).toEqual([
      { reason: "incomplete", line: 1, id: "1", event: "reopened", value: "2021-03-05T10:00Z" },
    ]);
    // Both closings are of March, whenever the first was.
    expect(reopenRates(built.tickets, "2021-03")).toStrictEqual({
      events: { closed: 2, reopened: 1, rate: { status: "ok", value: { numerator: 1, denominator: 2 } } },
      tickets: { closed: 1, reopened: 1, rate: { status: "ok", value: { numerator: 1, denominator: 1 } } },
    });
    expect(ticketFlow(built.tickets, "2021-03")).toStrictEqual({
      ...{ broughtForward: 0, opened: 1, closed: 2, reopened: 1, carriedForward: 0 },
    });
    expect(ticketStock(built.tickets, "2021-03-31")).toStrictEqual({
      ...{ basis: "stock", asOf: "2021-03-31", open: 0, closed: 1 },
    });
    // Where the closing is cleared the ticket is open, and was reopened.
    const cleared = ticketHistoriesFromRows([{ ...march[0], c: "" }], fields).tickets;
    expect(reopenRates(cleared, "2021-03").tickets).toMatchObject({ closed: 1, reopened: 1 });
    expect(ticketFlow(cleared, "2021-03").carriedForward).toBe(1);
  });

  it("has no duration to a closing whose time is not told", () => {
    const untilLast = [...march, { id: 2, o: "2021-03-02T10:00Z", r: "2021-03-05T10:00Z", c: "" }];
    const { tickets: both } = ticketHistoriesFromRows(untilLast, fields);
    expect(listDurations(both, "first-resolution")).toEqual([undefined, undefined]);
    expect(listDurations(both, "final-resolution")).toEqual([8 * DAY, undefined]);
    // Closed, reopened twice and closed: the first closing is told, and the last.
    const twice = [{ id: 3, o: "2021-03-01", c: ["2021-03-02", "2021-03-09"], r: ["2021-03-03", "2021-03-05"] }];
    const { tickets: third, account } = ticketHistoriesFromRows(twice, fields);
    expect(account).toMatchObject({ used: 4, incomplete: 1 });
    expect(third[0]).toMatchObject({ closed: { length: 3 }, reopened: { length: 2 } });
    expect(listDurations(third, "first-resolution")).toEqual([DAY]);
    expect(listDurations(third, "final-resolution")).toEqual([8 * DAY]);
  });

  it("makes a rate, a flow or a stock uncertain where that closing may be of another time", () => {
    const rows = [{ id: 1, o: "2021-02-20T10:00Z", r: "2021-03-05T10:00Z", c: "2021-03-09T10:00Z" }];
    const { tickets: some } = ticketHistoriesFromRows(rows, fields);
    const rate = { status: "unavailable", reason: "uncertain" };
    // Of March are one closing or two; the ticket was closed in March in any case.
    expect(reopenRates(some, "2021-03")).toStrictEqual({
      events: { closed: 2, reopened: 1, uncertain: 1, rate },
      tickets: { closed: 1, reopened: 1, rate: { status: "ok", value: { numerator: 1, denominator: 1 } } },
    });
    // Of February none or one.
    const february = { closed: 0, reopened: 0, uncertain: 1, rate };
    expect(reopenRates(some, "2021-02")).toStrictEqual({ events: february, tickets: february });
    expect(reopenRates(some, "2021-Q1").events).toStrictEqual({
      ...{ closed: 2, reopened: 1, rate: { status: "ok", value: { numerator: 1, denominator: 2 } } },
    });
    expect(ticketFlow(some, "2021-03")).toStrictEqual({
      ...{ broughtForward: 1, opened: 0, closed: 2, reopened: 1, carriedForward: 0, uncertain: 1 },
    });
    expect(ticketFlow(some, "2021-02")).toMatchObject({ carriedForward: 1, uncertain: 1 });
    expect(Object.keys(ticketFlow(some, "2021-04"))).not.toContain("uncertain");
    expect(ticketStock(some, "2021-02-28")).toMatchObject({ open: 1, closed: 0, uncertain: 1 });
    for (const certain of ["2021-02-19", "2021-03-05T10:00:00Z", "2021-03-31"])
      expect(Object.keys(ticketStock(some, certain)), certain).not.toContain("uncertain");
    expect(ticketCounts(some, { basis: "events", period: "2021-02" })).toMatchObject({ closed: 0, uncertain: 1 });
    expect(ticketCounts(some, { basis: "cohort-by-opened", period: "2021-02", asOf: "2021-02-28" })).toMatchObject({
      open: 1,
      uncertain: 1,
    });
  });

  it("is of a log the first only, which may tell a state again, and the same time is no other", () => {
    const events = { New: "opened", Solved: "closed", Back: "reopened" } as const;
    const log = ["New", "Back", "Back", "Solved"].map((e, index) => ({ id: 1, at: `2021-03-0${index + 1}`, e }));
    const { tickets: one, account } = ticketHistories(log, { id: "id", at: "at", event: "e", events });
    expect(account).toMatchObject({ used: 2, incomplete: 1, unchanged: 1 });
    expect(one[0]).toMatchObject({ closed: { length: 2 }, reopened: { length: 1 } });
    const again = ticketHistoriesFromRows([...march, ...march], fields);
    expect(again.account).toMatchObject({ used: 2, incomplete: 1, unchanged: 3 });
    expect(again.tickets).toEqual(built.tickets);
  });

  it("is refused where a history says so of a change that it does not have", () => {
    const [ticket] = built.tickets;
    const from = opened;
    for (const odd of [7, [null], [{ event: "opened", from, until: from }], [{ event: "closed", from, until: from }]])
      expect(() => call(ticketFlow, [{ ...ticket, assumed: odd }], "2021-03")).toThrow(
        expect.objectContaining({ code: "bad-input", path: "tickets.0" }),
      );
  });
});

describe("a closing of a ticket that is not known to be open again", () => {
  const opened = Date.UTC(2021, 2, 1, 10);
  const rows = [{ id: 1, o: "2021-03-01T10:00Z", first: "2021-03-02T10:00Z", last: "2021-04-11T10:00Z" }];
  const fields = {
    id: "id",
    opened: "o",
    closed: ({ first, last }: { readonly first: string; readonly last: string }) => [first, last],
  } as const;

  it("is the last one of rows, and the first stays the first", () => {
    const { tickets: some, account, samples } = ticketHistoriesFromRows(rows, fields);
    expect(listDurations(some, "first-resolution")).toEqual([DAY]);
    expect(listDurations(some, "final-resolution")).toEqual([41 * DAY]);
    expect(account).toMatchObject({ read: 3, used: 2, incomplete: 1, unchanged: 0 });
    expect(samples).toEqual([{ reason: "incomplete", line: 1, id: "1", event: "closed", value: "2021-04-11T10:00Z" }]);
    expect(some[0]?.assumed).toEqual([{ event: "reopened", from: opened + DAY, until: opened + 41 * DAY }]);
  });

  it("makes the stock and the flow uncertain between the two", () => {
    const { tickets: some } = ticketHistoriesFromRows(rows, fields);
    expect(ticketStock(some, "2021-03-31")).toMatchObject({ open: 0, closed: 1, uncertain: 1 });
    expect(ticketStock(some, "2021-04-30")).toStrictEqual({ basis: "stock", asOf: "2021-04-30", open: 0, closed: 1 });
    // Reopened in March or in April.
    expect(ticketFlow(some, "2021-03")).toStrictEqual({
      ...{ broughtForward: 0, opened: 1, closed: 1, carriedForward: 0, uncertain: 1 },
    });
    expect(ticketFlow(some, "2021-04")).toStrictEqual({
      ...{ broughtForward: 0, opened: 0, closed: 1, reopened: 1, carriedForward: 0, uncertain: 1 },
    });
    // Where reopenings are not told, their number is not, and the closings are certain.
    expect(ticketCounts(some, { basis: "events", period: "2021-04" })).toStrictEqual({
      ...{ basis: "events", period: "2021-04", opened: 0, closed: 1 },
    });
    expect(reopenRates(some, "2021-04").events).toStrictEqual({
      ...{ closed: 1, rate: { status: "unavailable", reason: "not-collected" } },
    });
    // Where they are, one is missing: none of April or one.
    const { tickets: told } = ticketHistoriesFromRows(rows, { ...fields, reopened: () => undefined });
    expect(reopenRates(told, "2021-04").events).toStrictEqual({
      ...{ closed: 1, reopened: 1, uncertain: 1, rate: { status: "unavailable", reason: "uncertain" } },
    });
    expect(reopenRates(told, "2021-H1").events.rate).toEqual({
      status: "ok",
      value: { numerator: 1, denominator: 2 },
    });
  });

  it("is in a log the same state again, and of one time the same closing", () => {
    const log = ["Create", "Solve", "Solve"].map((e, index) => ({ id: 1, at: `2021-03-0${index + 1}`, e }));
    const events = { Create: "opened", Solve: "closed" } as const;
    const found = ticketHistories(log, { id: "id", at: "at", event: "e", events });
    expect(found.account).toMatchObject({ used: 2, incomplete: 0, unchanged: 1 });
    expect(listDurations(found.tickets, "final-resolution")).toEqual([DAY]);
    const same = [{ ...rows[0], first: "2021-03-02T10:00Z", last: "2021-03-02T13:00+03:00" }];
    expect(Reflect.apply(ticketHistoriesFromRows, undefined, [same, fields]).account).toMatchObject({
      ...{ used: 2, incomplete: 0, unchanged: 1 },
    });
  });
});

it("takes time in proportion to the changes of a ticket that nothing tells of, as where many have one id", () => {
  const opened = Date.UTC(2021, 2, 1);
  const closed = Array.from({ length: 200_000 }, (_, index) => opened + index);
  const assumed = closed.slice(1).map((until) => ({ event: "reopened" as const, from: until - 1, until }));
  const many = [{ id: "-", opened, closed, reopened: closed.slice(1), assumed }];
  expect(ticketFlow(many, "2021-03")).toEqual({
    ...{ broughtForward: 0, opened: 1, closed: 200_000, reopened: 199_999, carriedForward: 0 },
  });
}, 5_000);

describe("reopen rates", () => {
  it("are given by events and by tickets", () => {
    // April: A is reopened and closed; nothing else is closed.
    expect(reopenRates(tickets, "2021-04")).toEqual({
      events: { reopened: 1, closed: 1, rate: { status: "ok", value: { numerator: 1, denominator: 1 } } },
      tickets: { reopened: 1, closed: 1, rate: { status: "ok", value: { numerator: 1, denominator: 1 } } },
    });
    expect(reopenRates(tickets, "2021-H1").events.rate).toEqual({
      status: "ok",
      value: { numerator: 2, denominator: 3 },
    });
    expect(reopenRates(tickets, "2021-02").tickets.rate).toEqual({ status: "undefined", reason: "zero-denominator" });
  });
});

describe("durations", () => {
  it("are listed to the first answer and to both resolutions", () => {
    expect(listDurations(tickets, "response")).toEqual([DAY, undefined, 0]);
    expect(listDurations(tickets, "first-resolution")).toEqual([28 * DAY, 4 * DAY, undefined]);
    // B was closed on the 5th and is open again since the 8th: its last closing is that of the 5th.
    expect(listDurations(tickets, "final-resolution")).toEqual([69 * DAY, 4 * DAY, undefined]);
    expect(listDurations(tickets, "response", { period: "2021-03" })).toEqual([undefined, 0]);
    expect(listDurations(tickets, "response", { between: () => 7 })).toEqual([7, undefined, 7]);
    for (const time of [1.5, Number.NaN, 2 ** 53])
      expect(() => listDurations(tickets, "response", { between: () => time })).toThrow(
        expect.objectContaining({ code: "bad-number", value: time }),
      );
  });

  it("are none of a time that stands for not yet or for never, whatever they are measured by", () => {
    const rows = [
      { id: "A", opened: "2021-03-01", closed: "2021-03-02", responded: "" },
      { id: "B", opened: "2021-03-02", closed: "9999-12-31", responded: "2200-01-01T00:00:00Z" },
      { id: "C", opened: "1899-12-31T23:59:59Z", closed: "2021-03-05", responded: "1900-01-01T00:00:00Z" },
      { id: "D", opened: "1900-01-01T00:00:00Z", closed: "2199-12-31T23:59:59Z", responded: "" },
    ];
    const { reopened: _, ...fields } = FIELDS;
    // As of a maker of histories that does not look at the years.
    const timeOf = (text: string) => Date.parse(text.includes("T") ? text : `${text}T00:00:00+03:00`);
    const histories = rows
      .map(({ id, opened, closed, responded }) => ({
        ...{ id, opened: timeOf(opened), closed: [timeOf(closed)], reopened: [] },
        ...(responded && { responded: timeOf(responded) }),
      }))
      .sort((one, other) => one.opened - other.opened);
    // In the order of opening: C, D, A, B.
    expect(histories.map(({ id }) => id)).toEqual(["C", "D", "A", "B"]);
    const [c, d, a, b] = histories.map((ticket) => [ticket]);
    if (!c || !d || !a || !b) throw new Error("four tickets");
    for (const between of [undefined, () => 7, workingTime()]) {
      const options = between === undefined ? {} : { between };
      const refusedAt = (path: string) => expect.objectContaining({ code: "bad-number", path });
      expect(() => listDurations([...a, ...b], "final-resolution", options)).toThrow(refusedAt("tickets.1.closed"));
      for (const [until, ended] of [
        ["response", "responded"],
        ["first-resolution", "closed"],
      ] as const) {
        expect(() => listDurations(b, until, options)).toThrow(refusedAt(`tickets.0.${ended}`));
        expect(() => listDurations(c, until, options)).toThrow(refusedAt("tickets.0.opened"));
      }
      expect(listDurations(d, "final-resolution", options)).toHaveLength(1);
      // A ticket that is not asked for does not matter, nor does one that has not got there.
      expect(listDurations(c, "response", { ...options, period: "2021-03" })).toHaveLength(0);
      expect(listDurations(a, "response", options)).toEqual([undefined]);
      const never = [{ id: "E", opened: Date.UTC(1850, 0, 1), closed: [], reopened: [] }];
      expect(listDurations(never, "final-resolution", options)).toEqual([undefined]);
    }
    // Midnight of Riyadh at the beginning of the last day of 9999.
    expect(() => listDurations([...a, ...b], "final-resolution")).toThrow(
      'listDurations needs ticket "B" closed in the years 1900 to 2199, got 253402203600000 at tickets.1.closed',
    );
    expect(() => listDurations(c, "final-resolution")).toThrow('listDurations needs ticket "C" opened in the years');
    expect(() => listDurations(b, "response")).toThrow('listDurations needs ticket "B" responded in the years');
    // 300 years of which 73 are leap years, less the last second.
    expect(listDurations(d, "final-resolution")).toEqual([(300 * 365 + 73) * DAY - 1000]);
    const { tickets: open } = ticketHistoriesFromRows(rows, { ...fields, empty: ["9999-12-31"] });
    expect(listDurations(open, "final-resolution")).toEqual([DAY, undefined]);
  });

  it("keep the name of how they were measured", () => {
    const basisOf = (between?: TimeBetween, basis?: string) =>
      durationSummary(
        listDurations(tickets, "response", { ...(between && { between }) }),
        basis === undefined ? {} : { basis },
      ).basis;
    expect([basisOf(), basisOf(workingTime()), basisOf(() => 7)]).toEqual(["elapsed", "working", "given"]);
    expect(basisOf(Object.assign(() => 7, { basis: "office-hours" }))).toBe("office-hours");
    expect([basisOf(workingTime(), "working"), basisOf(() => 7, "working")]).toEqual(["working", "working"]);
    for (const [between, basis] of [
      [workingTime(), "elapsed"],
      [undefined, "working"],
    ] as const)
      expect(() => basisOf(between, basis)).toThrow(expect.objectContaining({ code: "bad-option", value: basis }));
    for (const basis of JSON.parse('[5, "", " ", true, {}]')) {
      const refused = expect.objectContaining({ code: "bad-option", value: basis });
      expect(() => basisOf(undefined, basis)).toThrow(refused);
      expect(() => durationSummary([1], { basis })).toThrow(refused);
      expect(() => basisOf(Object.assign(() => 7, { basis }))).toThrow(refused);
      expect(() => listDurations(tickets, "response", { between: Object.assign(() => 7, { basis }) })).toThrow(refused);
    }
    // It is no part of the list itself.
    expect(Object.keys(listDurations(tickets.slice(0, 1), "response"))).toEqual(["0"]);
  });

  it("are summarised exactly", () => {
    // 1 to 10: the middle two are 5 and 6, nine of ten do not pass 9.
    expect(durationSummary([10, 1, 9, 2, 8, 3, 7, 4, 6, 5, null, undefined, -1], { basis: "working" })).toEqual({
      basis: "working",
      n: 10,
      excluded: 2,
      negative: 1,
      sum: 55,
      least: 1,
      greatest: 10,
      mean: { numerator: 11, denominator: 2 },
      median: { numerator: 11, denominator: 2 },
      p90: 9,
    });
    expect(durationSummary([7])).toMatchObject({ n: 1, median: { numerator: 7, denominator: 1 }, p90: 7 });
    // 60 days in nanoseconds: twice as much is no safe integer.
    const days = 60 * 86_400 * 1e9;
    expect(durationSummary([days])).toMatchObject({ sum: days, median: { numerator: days, denominator: 1 } });
    expect(durationSummary([undefined])).toEqual({ basis: "elapsed", n: 0, excluded: 1, negative: 0 });
    expect(() => durationSummary([1.5])).toThrow(expect.objectContaining({ code: "bad-number" }));
  });
});

describe("ticketHistories", () => {
  it("sets aside what is no record, and refuses what is no log, event or end", () => {
    const fields = { id: "id", at: "at", event: "event", events: { New: "open" } } as const;
    const { tickets: built, account } = ticketHistories(
      JSON.parse('[null, 7, {"id":1,"at":"2021-03-01","event":"New"}]'),
      fields,
    );
    expect([built.length, account.read, account.malformed, account.used]).toEqual([1, 3, 2, 1]);
    const rows = ticketHistoriesFromRows(JSON.parse('[null, {"id":1,"opened":"2021-03-01"}]'), {
      id: "id",
      opened: "opened",
    });
    expect([rows.tickets.length, rows.account.read, rows.account.malformed]).toEqual([1, 2, 1]);
    expect(() => ticketHistories(JSON.parse("null"), fields)).toThrow(expect.objectContaining({ code: "bad-input" }));
    // @ts-expect-error "create" is no event
    expect(() => ticketHistories([], { ...fields, events: { New: "create" } })).toThrow(
      expect.objectContaining({ code: "bad-option", value: "create" }),
    );
    // @ts-expect-error "end" is no end of a duration
    expect(() => listDurations([], "end")).toThrow(expect.objectContaining({ code: "bad-option" }));
  });

  it("takes what the caller lists for nothing, and ids without the spaces around them", () => {
    const rows = [
      { id: "1 ", opened: "2021-03-01", closed: "NULL", reopened: ["-", "NULL"] },
      { id: "-", opened: "2021-03-01", closed: "" },
      { id: " ", opened: "2021-03-01", closed: "" },
      { id: "2", opened: "NULL", closed: "2021-03-02" },
    ];
    const fields = { id: "id", opened: "opened", closed: "closed", reopened: "reopened" } as const;
    const { tickets: built, account } = ticketHistoriesFromRows(rows, { ...fields, empty: ["NULL", "-"] });
    expect(built.map(({ id, closed, reopened }) => [id, closed, reopened])).toEqual([["1", [], []]]);
    expect(account).toMatchObject({ read: 5, used: 1, undated: 1, malformed: 2, unopened: 1 });
    expect(ticketHistoriesFromRows(rows, fields).account).toMatchObject({ read: 8, used: 2, malformed: 5 });
    const log = [
      { id: "1", at: "2021-03-01", event: "New" },
      { id: " 1", at: "2021-03-02", event: "Closed" },
      { id: "1", at: "-", event: "Closed" },
      { id: "NULL", at: "2021-03-02", event: "New" },
      { id: "2", at: "2021-03-02", event: "-" },
    ];
    const events = { New: "opened", Closed: "closed" } as const;
    const found = ticketHistories(log, { id: "id", at: "at", event: "event", events, empty: ["NULL", "-"] });
    expect(found.tickets.map(({ id, closed }) => [id, closed.length])).toEqual([["1", 1]]);
    expect(found.account).toMatchObject({ read: 5, used: 2, undated: 1, malformed: 1, unmapped: 1 });
  });

  it("takes no number past 2^53 for an id, since two of JSON are one there, and shows it", () => {
    const rows = JSON.parse(
      '[{"id":9007199254740992,"opened":"2021-03-01"},{"id":9007199254740993,"opened":"2021-03-02"}]',
    );
    const { tickets: built, account, samples } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened" });
    expect([built, account.malformed]).toEqual([[], 2]);
    expect(samples[0]).toEqual({
      reason: "inexact-id",
      line: 1,
      id: "9007199254740992",
      event: "opened",
      value: "2021-03-01",
    });
    const log = [{ id: 9007199254740992, at: "2021-03-01", event: "New", opened: "2021-03-01" }];
    const fields = { id: "id", at: "at", event: "event", opened: "opened", events: { New: "opened" } } as const;
    expect(ticketHistories(log, fields).account).toMatchObject({ read: 1, malformed: 1 });
    expect(
      ticketHistoriesFromRows([{ id: 12n, opened: "2021-03-01" }], { id: "id", opened: "opened" }).tickets,
    ).toEqual([
      {
        ...{ id: "12", opened: Date.UTC(2021, 1, 28, 21), closed: [], reopened: [], untold: ["closed", "reopened"] },
        timeZone: "Asia/Riyadh",
      },
    ]);
  });

  it("takes yes and no for ids by their texts, as a tally does, and no function or symbol", () => {
    const ids = [true, "true", () => 1, Symbol("id")];
    const rows = ids.map((id) => ({ id, opened: "2021-03-01", via: "x" }));
    const { tickets: built, account } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened" });
    expect([built.map(({ id }) => id), account.unchanged, account.malformed]).toEqual([["true"], 1, 2]);
    const counted = tally(rows, { at: "opened", channel: "via", id: "id" });
    expect(counted.account).toMatchObject({ counted: 1, duplicate: 1, malformed: 2 });
    expect(counted.samples.map(({ reason }) => reason)).toEqual(["duplicate", "unreadable-id", "unreadable-id"]);
  });

  it("takes an asOf that is undefined for none", () => {
    const options = { basis: "events", period: "2021-03", asOf: undefined };
    expect(Reflect.apply(ticketCounts, undefined, [[], options])).toMatchObject({ basis: "events", opened: 0 });
    expect(() => Reflect.apply(ticketCounts, undefined, [[], { ...options, asOf: "2021-03-31" }])).toThrow(
      expect.objectContaining({ code: "bad-option", value: "asOf" }),
    );
  });

  it("accounts for a ticket whose list of openings is empty", () => {
    const rows = [{ id: "1", opened: [], closed: [] }];
    const { account } = ticketHistoriesFromRows(rows, { id: "id", opened: "opened", closed: "closed" });
    expect(account).toMatchObject({ read: 1, undated: 1 });
  });

  it("accounts for every event, in any order", () => {
    const log = [
      { id: 1, at: "2021-03-04", event: "Solved" },
      { id: 1, at: "2021-03-01", event: "Created" },
      { id: 1, at: "2021-03-05", event: "Solved" },
      { id: 1, at: "2021-03-06", event: "Reopened" },
      { id: 1, at: "2021-03-02", event: "Answered" },
      { id: 1, at: "2021-02-01", event: "Solved" },
      { id: 2, at: "2021-03-06", event: "Solved" },
      { id: 2, at: "", event: "Created" },
      { id: 3, at: "2021-02-30", event: "Created" },
      { id: 3, at: "2021-02-28", event: "Printed" },
    ];
    const {
      tickets: built,
      account,
      samples,
    } = ticketHistories(log, {
      id: "id",
      at: "at",
      event: "event",
      events: { Created: "opened", Solved: "closed", Reopened: "reopened", Answered: "responded" },
      timeZone: "UTC",
    });
    const day = (date: string) => Date.parse(date);
    expect(built).toEqual([
      {
        id: "1",
        opened: day("2021-03-01"),
        closed: [day("2021-03-04")],
        reopened: [day("2021-03-06")],
        responded: day("2021-03-02"),
        timeZone: "UTC",
      },
    ]);
    const became = {
      used: 4,
      incomplete: 0,
      unchanged: 1,
      conflicting: 0,
      negative: 1,
      unopened: 1,
      undated: 1,
      malformed: 1,
      unmapped: 1,
    };
    expect(account).toEqual({ read: 10, ...became });
    expect(samples).toEqual([
      { reason: "negative", line: 6, id: "1", event: "closed", value: "2021-02-01" },
      { reason: "unopened", line: 7, id: "2", event: "closed", value: "2021-03-06" },
      { reason: "undated", line: 8, id: "2", event: "opened" },
      { reason: "unreadable-timestamp", line: 9, id: "3", event: "opened", value: "2021-02-30" },
      { reason: "unmapped", line: 10, id: "3", value: "Printed" },
    ]);
  });

  it("takes events of one instant in the order in which they take effect", () => {
    // Dates without a time: closed on the 2nd, reopened and closed again on the 5th.
    const rows = [{ id: "A", opened: "2021-03-01", closed: ["2021-03-02", "2021-03-05"], reopened: "2021-03-05" }];
    const dated = { id: "id", opened: "opened", closed: "closed", reopened: "reopened" } as const;
    const { tickets: one, account } = ticketHistoriesFromRows(rows, dated);
    expect(account).toMatchObject({ read: 4, used: 4, unchanged: 0 });
    expect(ticketStock(one, "2021-03-31")).toMatchObject({ open: 0, closed: 1 });
    expect(ticketFlow(one, "2021-03")).toMatchObject({ opened: 1, closed: 2, reopened: 1, carriedForward: 0 });

    const events = { o: "opened", c: "closed", r: "reopened", s: "open" } as const;
    const statesAfter = (states: string) => {
      const log = Array.from(`o${states}`, (e, index) => ({ id: 1, at: `2021-03-0${index === 0 ? 1 : 4}`, e }));
      const found = ticketHistories(log, { id: "id", at: "at", event: "e", events });
      const { used, unchanged } = found.account;
      return [found.tickets[0]?.closed.length, found.tickets[0]?.reopened.length, used, unchanged];
    };
    expect(statesAfter("crc")).toEqual([2, 1, 4, 0]);
    expect(statesAfter("ccr")).toEqual([2, 1, 4, 0]);
    expect(statesAfter("cr")).toEqual([1, 1, 3, 0]);
    // A reopening without a closing before it counts with one.
    expect(statesAfter("r")).toEqual([1, 1, 1, 0]);
    expect(statesAfter("crr")).toEqual([1, 1, 3, 1]);
    // A state that is repeated, not a reopening: a ticket that is open and closed on one day is closed.
    expect(statesAfter("cs")).toEqual([1, 0, 2, 1]);
  });

  it("places what has only a date where it takes effect among the times of its day", () => {
    const events = { o: "opened", c: "closed", r: "reopened", s: "open" } as const;
    const [closing, date, seven, nine] = ["03-05T10:00Z", "03-06", "03-06T07:00Z", "03-06T09:00Z"] as const;
    const told = (...log: readonly (readonly [event: string, at: string])[]) => {
      const rows = [["o", "03-01T08:00Z"] as const, ...log].map(([e, at]) => ({ id: 1, e, at: `2021-${at}` }));
      const [one, other] = [rows, [...rows].reverse()].map((each) =>
        ticketHistories(each, { id: "id", at: "at", event: "e", events, timeZone: "UTC" }),
      );
      expect(one?.tickets).toEqual(other?.tickets);
      const day = (time: number) => new Date(time).toISOString().slice(5, 16);
      const [{ closed, reopened } = { closed: [], reopened: [] }] = one?.tickets ?? [];
      return [closed.map(day).join(" "), reopened.map(day).join(" "), one?.account.unchanged];
    };
    // Reopened at seven and closed on that day: closed at seven at the earliest.
    expect(told(["c", closing], ["r", seven], ["c", date])).toEqual(["03-05T10:00 03-06T07:00", "03-06T07:00", 0]);
    // Closed at nine and reopened on that day.
    expect(told(["c", nine], ["r", date])).toEqual(["03-06T09:00", "03-06T09:00", 0]);
    // Closed and reopened at times, and closed on the day: only last does it change anything.
    expect(told(["c", seven], ["r", nine], ["c", date])).toEqual(["03-06T07:00 03-06T09:00", "03-06T09:00", 0]);
    // Closed on the day and reopened at nine: closed before.
    expect(told(["c", date], ["r", nine])).toEqual(["03-06T00:00", "03-06T09:00", 0]);
    expect(told(["c", date], ["r", seven], ["c", nine])).toEqual(["03-06T00:00 03-06T09:00", "03-06T07:00", 0]);
    expect(told(["c", date], ["s", nine])).toEqual(["03-06T00:00", "03-06T09:00", 0]);
    // A state of the day that is open changes nothing before a closing, and the same closing again nothing after it.
    expect(told(["s", date], ["c", nine])).toEqual(["03-06T09:00", "", 1]);
    expect(told(["c", date], ["c", nine])).toEqual(["03-06T09:00", "", 1]);
    // Open at nine, as two entries say, and closed on that day: closed.
    expect(told(["c", closing], ["s", nine], ["s", nine], ["c", date])).toEqual([
      "03-05T10:00 03-06T09:00",
      "03-06T09:00",
      1,
    ]);
    // On the next day it is too late.
    expect(told(["c", closing], ["c", date], ["r", "03-07T00:00Z"])).toEqual(["03-05T10:00", "03-07T00:00", 1]);
  });

  it("tells one history of the entries of a ticket, in whatever order and form they come", () => {
    const entry = fc.record({
      e: fc.constantFrom("o", "c", "c", "r", "r", "s"),
      at: fc
        .constantFrom("02", "03", "04")
        .chain((day) =>
          fc.constantFrom(...["", "T00:00Z", "T09:00Z", "T15:00Z"].map((time) => `2021-03-${day}${time}`)),
        ),
    });
    const events = { o: "opened", c: "closed", r: "reopened", s: "open" } as const;
    const told = (log: readonly { readonly e: string; readonly at: string }[]) => {
      const rows = [{ id: 1, e: "o", at: "2021-03-01" }, ...log.map((each) => ({ id: 1, ...each }))];
      const { tickets, account } = ticketHistories(rows, { id: "id", at: "at", event: "e", events, timeZone: "UTC" });
      // `ticketStock` refuses what is no history.
      return { tickets, account, open: ticketStock(tickets, "2021-12-31").open };
    };
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 9 }), (log) => {
        expect(told([...log].reverse())).toEqual(told(log));
      }),
      draws(2000),
    );
  });

  it("takes time in line with the number of events, however many a ticket has in one day", () => {
    const events = { o: "opened", c: "closed" } as const;
    // Closed again at every second of 28 hours, as a log of states says it.
    const log = Array.from({ length: 100_001 }, (_, second) => ({
      id: 1,
      e: second === 0 ? "o" : "c",
      at: 1_614_556_800 + second,
    }));
    const started = performance.now();
    const { account } = ticketHistories(log, { id: "id", at: "at", event: "e", events, timestamp: "epoch-s" });
    expect(performance.now() - started).toBeLessThan(3000);
    expect(account).toMatchObject({ read: 100_001, used: 2, unchanged: 99_999 });
  });

  it("takes the earliest opening that any entry of a ticket repeats, in whatever order they come", () => {
    const events = { N: "open", C: "closed" } as const;
    const opened = (...repeated: readonly string[]) => {
      const rows = repeated.map((open, index) => ({
        id: "A",
        e: index % 2 === 0 ? "C" : "N",
        at: `2021-03-0${5 + index}`,
        open,
      }));
      const [one, other] = [rows, [...rows].reverse()].map((each) => {
        const options = { id: "id", at: "at", event: "e", opened: "open", events, timeZone: "UTC" } as const;
        const { tickets: built, account } = ticketHistories(each, options);
        return { built, account };
      });
      expect(one).toEqual(other);
      const { read, used, conflicting, unchanged, undated, malformed } = one?.account ?? {};
      const days = one?.built.map((ticket) =>
        [ticket.opened, ...ticket.closed, ...ticket.reopened].map(dayOf).join(" "),
      );
      return { days: days?.join(), read, used, conflicting, unchanged, undated, malformed };
    };
    const dayOf = (time: number) => new Date(time).toISOString().slice(5, 10);
    const days = "02-01 03-05 03-06";
    const none = { conflicting: 0, unchanged: 0, undated: 0, malformed: 0 };
    // An opening, a closing and a reopening; the opening that is repeated is read once.
    expect(opened("2021-02-01", "2021-02-01")).toEqual({ days, read: 3, used: 3, ...none });
    expect(opened("2021-02-03", "2021-02-01")).toEqual({ days, read: 4, used: 3, ...none, conflicting: 1 });
    expect(opened("", "2021-02-01")).toEqual({ days, read: 4, used: 3, ...none, undated: 1 });
    expect(opened("zz", "2021-02-01")).toEqual({ days, read: 4, used: 3, ...none, malformed: 1 });
    expect(opened("2021-02-01", "2021-02-01T00:00:00Z")).toEqual({ days, read: 4, used: 3, ...none, unchanged: 1 });
  });

  it("does not take a date without a time for one before the opening of that day", () => {
    const rows = [
      { id: "A", opened: "2021-03-01T10:00:00+03:00", closed: "2021-03-01", responded: "2021-03-01" },
      { id: "B", opened: "2021-03-01T10:00:00+03:00", closed: "2021-03-02", responded: "" },
      { id: "C", opened: "2021-03-05T10:00:00Z", closed: "2021-03-04T10:00:00Z", responded: "" },
      { id: "D", opened: "2021-03-05T10:00:00Z", closed: "2020-01-01", responded: "" },
    ];
    const fields = { id: "id", opened: "opened", closed: "closed", responded: "responded" } as const;
    const { tickets: built, account, samples } = ticketHistoriesFromRows(rows, fields);
    expect(account).toMatchObject({ read: 9, used: 7, negative: 2, unopened: 0 });
    expect(samples).toEqual([
      { reason: "negative", line: 3, id: "C", event: "closed", value: "2021-03-04T10:00:00Z" },
      { reason: "negative", line: 4, id: "D", event: "closed", value: "2020-01-01" },
    ]);
    expect(ticketStock(built, "2021-12-31")).toMatchObject({ open: 2, closed: 2 });
    expect(listDurations(built, "response")).toEqual([0, undefined, undefined, undefined]);
    // B is closed at the beginning of 2 March in Riyadh, 14 hours after its opening.
    expect(listDurations(built, "final-resolution")).toEqual([0, 14 * 3_600_000, undefined, undefined]);
    // In UTC, too, 10:00 in Riyadh is on 1 March; at 23:30 UTC it is 2 March there.
    const late = [{ id: "E", opened: "2021-03-01T23:30:00Z", closed: "2021-03-01", responded: "" }];
    expect(ticketHistoriesFromRows(late, fields).account.negative).toBe(1);
    expect(ticketHistoriesFromRows(late, { ...fields, timeZone: "UTC" }).account.used).toBe(2);
    expect(ticketHistoriesFromRows(rows, { ...fields, samples: 1 }).samples.map(({ line }) => line)).toEqual([3]);
    expect(() => ticketHistoriesFromRows(rows, { ...fields, samples: -1 })).toThrow(
      expect.objectContaining({ code: "bad-option", value: -1 }),
    );
  });

  it("tells a second ticket of an id from a repeated opening", () => {
    const rows = [
      { id: "1", opened: "2021-02-01T08:00:00Z" },
      { id: "1", opened: "2020-02-01T10:00:00Z" },
      { id: "1", opened: "2020-02-01T10:00:00Z" },
      { id: "1", opened: "2020-02-01" },
      { id: "1", opened: "2019-02-01" },
    ];
    const fields = { id: "id", opened: "opened" } as const;
    const found = ticketHistoriesFromRows(rows.slice(0, 4), fields);
    expect(found.account).toMatchObject({ read: 4, used: 1, unchanged: 2, conflicting: 1 });
    expect(found.samples).toEqual([
      { reason: "conflicting", line: 1, id: "1", event: "opened", value: "2021-02-01T08:00:00Z" },
    ]);
    expect(ticketHistoriesFromRows(rows, fields).account).toMatchObject({ used: 1, unchanged: 0, conflicting: 4 });
  });

  it("tells so of a date whose day begins at the time of another opening, in whatever order they come", () => {
    const rows = ["2021-03-01T00:00:00Z", "2021-03-01", "2021-03-01T09:00:00Z", "2021-03-02"].map((opened) => ({
      id: "1",
      opened,
    }));
    // As of a date whose day begins before: times of that day say no other, the next day does.
    for (const each of [rows, [...rows].reverse()])
      expect(ticketHistoriesFromRows(each, { id: "id", opened: "opened", timeZone: "UTC" }).account).toMatchObject({
        used: 1,
        unchanged: 2,
        conflicting: 1,
      });
  });

  it("refuses a field that no record has, as a misspelt one", () => {
    const rows = [
      { id: "A", opened: "2021-03-01", closed_at: "2021-03-02" },
      { id: "B", opened: "2021-03-01", closed_at: "" },
    ];
    const misspelt = expect.objectContaining({
      code: "bad-input",
      value: "closed",
      message:
        'ticketHistoriesFromRows needs fields that a record has, such as "id", "opened", "closed_at", got "closed"',
    });
    // What comes from a file has no types to look a name up in.
    const untyped: Readonly<Record<string, string>>[] = rows;
    const fields = { id: "id", opened: "opened", closed: "closed" } as const;
    expect(() => ticketHistoriesFromRows(untyped, fields)).toThrow(misspelt);
    const one = ticketHistoriesFromRows([...untyped, { closed: "" }], fields);
    expect([one.tickets.length, one.account.malformed + one.account.undated]).toEqual([2, 1]);
    // A function may read a field that only some files have.
    expect(ticketHistoriesFromRows(untyped, { ...fields, closed: (row) => row["closed"] }).tickets.length).toBe(2);
    expect(ticketHistoriesFromRows([], fields).tickets).toEqual([]);
    const log = { id: "id", at: "closed_at", event: "Event", events: {} };
    expect(() => ticketHistories(untyped, log)).toThrow(expect.objectContaining({ code: "bad-input", value: "Event" }));
  });

  it("names the record that a field's function cannot read", () => {
    const rows = [{ id: "1", at: "2021-03-01" }, { id: "2" }];
    const at = (row: { readonly at?: string }) => {
      if (row.at === undefined) throw new TypeError("no time");
      return row.at;
    };
    const failed = expect.objectContaining({
      code: "bad-input",
      message: 'a field needs to be readable, got "no time" at line 2',
    });
    expect(() => ticketHistoriesFromRows(rows, { id: "id", opened: at })).toThrow(failed);
    expect(() => ticketHistories(rows, { id: "id", at, event: () => "New", events: { New: "opened" } })).toThrow(
      failed,
    );
  });

  it("takes ids and events without blanks and marks of direction around them", () => {
    const log = [
      { id: "1", at: "2021-01-01", e: "New " },
      { id: "\u200f1", at: "2021-01-02", e: "\u200eClosed\u00a0" },
    ];
    const events = { New: "open", " Closed": "closed" } as const;
    const { tickets: built, account } = ticketHistories(log, { id: "id", at: "at", event: "e", events });
    expect([built.length, built[0]?.id, account.read, account.used]).toEqual([1, "1", 2, 2]);
  });
});
