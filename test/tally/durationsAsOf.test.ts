import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ListDurationsOptions, listDurations } from "../../src/tally/listDurations.js";
import { ticketCounts } from "../../src/tally/ticketCounts.js";
import { ticketHistoriesFromRows } from "../../src/tally/ticketHistoriesFromRows.js";

const FIELDS = { id: "id", opened: "opened", closed: "closed", reopened: "reopened", responded: "responded" } as const;
const DAY = 86_400_000;
const UNTIL = ["response", "first-resolution", "final-resolution"] as const;

/** In the order of opening: C, A, D, B, E. */
const { tickets } = ticketHistoriesFromRows(
  [
    { id: "A", opened: "2024-01-10", closed: "2024-01-20", responded: "2024-01-11" },
    { id: "B", opened: "2024-03-10", closed: "2024-08-01", responded: "2024-04-02" },
    { id: "C", opened: "2023-12-01", closed: "2024-03-15", responded: "2023-12-02" },
    { id: "D", opened: "2024-02-01", closed: ["2024-02-11", "2024-05-01"], reopened: "2024-04-20" },
    { id: "E", opened: "2024-04-01", closed: "2024-04-03" },
  ],
  FIELDS,
);
const daysOf = (until: (typeof UNTIL)[number], options: ListDurationsOptions) =>
  [...listDurations(tickets, until, options)].map((time) => (time === undefined ? time : time / DAY));

describe("the durations of a period", () => {
  const period = "2024-Q1";
  const asOf = "2024-03-31";

  it("take all that the histories tell unless they are of a day", () => {
    // A, D and B were opened in it: D was closed again on 1 May, B on 1 August.
    expect(daysOf("final-resolution", { period })).toEqual([10, 90, 144]);
    expect(daysOf("final-resolution", { period, asOf })).toEqual([10, 10, undefined]);
    expect(daysOf("first-resolution", { period })).toEqual([10, 10, 144]);
    expect(daysOf("first-resolution", { period, asOf })).toEqual([10, 10, undefined]);
    expect(daysOf("response", { period })).toEqual([1, undefined, 23]);
    expect(daysOf("response", { period, asOf })).toEqual([1, undefined, undefined]);
    expect(daysOf("final-resolution", { period, cohort: "opened", asOf })).toEqual([10, 10, undefined]);
    // E was not opened yet.
    expect(daysOf("final-resolution", { asOf })).toEqual([105, 10, 10, undefined]);
    expect(daysOf("final-resolution", { period, asOf: "2024-01-31" })).toEqual([10]);
  });

  it("are those of the tickets that were closed in it, on demand, each in one period", () => {
    const cohort = "closed";
    expect(daysOf("final-resolution", { period, cohort, asOf })).toEqual([105, 10, 10]);
    expect(daysOf("first-resolution", { period, cohort, asOf })).toEqual([105, 10, 10]);
    expect(daysOf("response", { period, cohort, asOf })).toEqual([1, 1, undefined]);
    // D was closed again in May: as of today it is of the second quarter alone.
    expect(daysOf("final-resolution", { period, cohort })).toEqual([105, 10]);
    expect(daysOf("final-resolution", { period: "2024-Q2", cohort })).toEqual([90, 2]);
    expect(daysOf("first-resolution", { period: "2024-Q2", cohort })).toEqual([10, 2]);
    expect(daysOf("final-resolution", { period: "2024-Q3", cohort })).toEqual([144]);
    expect(daysOf("final-resolution", { period: "2023-Q4", cohort })).toEqual([]);
  });

  it("are as of the end of a day in the zone of the histories, or of an instant with itself", () => {
    const cohort = "closed";
    const closing = "2024-03-15T00:00:00+03:00";
    expect(daysOf("final-resolution", { period, cohort, asOf: "2024-03-14" })).toEqual([10, 10]);
    expect(daysOf("final-resolution", { period, cohort, asOf: closing })).toEqual([105, 10, 10]);
    expect(daysOf("final-resolution", { period, cohort, asOf: new Date(Date.parse(closing) - 1) })).toEqual([10, 10]);
    const row = { id: "A", opened: "2024-03-31T20:00:00Z", closed: "2024-03-31T22:00:00Z" };
    for (const [timeZone, times] of [
      ["UTC", [7_200_000]],
      ["Asia/Riyadh", [undefined]],
    ] as const) {
      const { tickets: one } = ticketHistoriesFromRows([row], {
        id: "id",
        opened: "opened",
        closed: "closed",
        timeZone,
      });
      expect([...listDurations(one, "final-resolution", { period: "2024-03", asOf })]).toEqual(times);
      // Made by hand they are of the zone that is asked for.
      const made = one.map(({ timeZone: _, ...ticket }) => ticket);
      expect([...listDurations(made, "final-resolution", { period: "2024-03", asOf, timeZone })]).toEqual(times);
    }
  });

  it("do not end with a closing whose time is not told, nor with one that is not there yet", () => {
    const row = { id: 1, opened: "2021-02-20", closed: "2021-03-09", reopened: "2021-03-05", responded: "" };
    const { tickets: one } = ticketHistoriesFromRows([row], FIELDS);
    const timesOf = (options: ListDurationsOptions) => [...listDurations(one, "final-resolution", options)];
    expect(timesOf({ asOf: "2021-03-09" })).toEqual([17 * DAY]);
    for (const day of ["2021-03-08", "2021-03-05", "2021-03-04"]) expect(timesOf({ asOf: day })).toEqual([undefined]);
    // It is counted at the latest that it can have been, as in a flow.
    const closed = { period: "2021-03", cohort: "closed" } as const;
    expect(timesOf({ ...closed, asOf: "2021-03-05" })).toEqual([undefined]);
    expect(timesOf({ ...closed, asOf: "2021-03-04" })).toEqual([]);
  });

  it("refuse what they cannot be of", () => {
    for (const cohort of ["opened", "closed"] as const)
      expect(() => listDurations(tickets, "response", { cohort })).toThrow(
        expect.objectContaining({ code: "bad-option", value: cohort }),
      );
    for (const [options, code] of [
      ['{"period":"2024-Q1","cohort":"reopened"}', "bad-option"],
      ['{"period":"2024-Q1","cohort":5}', "bad-option"],
      ['{"asOf":"2024-Q1"}', "bad-timestamp"],
      ['{"asOf":null}', "bad-timestamp"],
      ['{"asOf":"2024-03-31T10:00"}', "bad-timestamp"],
    ] as const)
      expect(() => listDurations(tickets, "response", JSON.parse(options)), options).toThrow(
        expect.objectContaining({ code }),
      );
    expect(
      Reflect.apply(listDurations, undefined, [tickets, "response", { asOf: undefined, cohort: undefined }]),
    ).toEqual(listDurations(tickets, "response"));
    // Who was closed is not known without closings.
    const { tickets: untold } = ticketHistoriesFromRows([{ id: 1, opened: "2024-01-10" }], {
      id: "id",
      opened: "opened",
    });
    expect([...listDurations(untold, "response", { period })]).toEqual([undefined]);
    expect(() => listDurations(untold, "response", { period, cohort: "closed" })).toThrow(
      expect.objectContaining({ code: "bad-input", path: "tickets.0.untold" }),
    );
  });
});

describe("durations as of a day", () => {
  /** A row of a ticket: opened, then closed and reopened in turn, all at 09:00 of a day from 1 November 2023 on. */
  const row = fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 7 }),
      answered: fc.option(fc.integer({ min: 0, max: 250 })),
    })
    .map(({ days, answered }) => {
      const timeOf = (day: number) => new Date(Date.UTC(2023, 10, 1 + day, 6)).toISOString();
      const [opened = 0, ...later] = days.sort((one, other) => one - other);
      return {
        opened: timeOf(opened),
        closed: later.filter((_, place) => place % 2 === 0).map(timeOf),
        reopened: later.filter((_, place) => place % 2 === 1).map(timeOf),
        responded: answered === null ? [] : [timeOf(Math.max(opened, answered))],
      };
    });
  const rowsOf = fc.array(row, { maxLength: 12 }).map((rows) => rows.map((each, id) => ({ id: `T${id}`, ...each })));
  const END = "2024-04-01T00:00:00+03:00";

  it("are those of an export of that day, whatever came later", () => {
    fc.assert(
      fc.property(rowsOf, fc.constantFrom(...UNTIL), fc.constantFrom("opened", "closed"), (rows, until, cohort) => {
        const isPast = (time: string) => Date.parse(time) < Date.parse(END);
        const exported = rows
          .filter(({ opened }) => isPast(opened))
          .map(({ closed, reopened, responded, ...others }) => ({
            ...others,
            closed: closed.filter(isPast),
            reopened: reopened.filter(isPast),
            responded: responded.filter(isPast),
          }));
        const [all, then] = [rows, exported].map((each) => ticketHistoriesFromRows(each, FIELDS).tickets);
        const options = { period: "2024-Q1", cohort } as const;
        const times = listDurations(all ?? [], until, { ...options, asOf: "2024-03-31" });
        expect(times).toEqual(listDurations(then ?? [], until, options));
        if (cohort === "closed") {
          const counted = ticketCounts(all ?? [], { basis: "distinct-in-period", period: "2024-Q1" });
          expect(times.length).toBe(counted.closed);
        }
      }),
    );
  });

  it("add up over the months in which tickets were closed", () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const all = ticketHistoriesFromRows(rows, FIELDS).tickets;
        const asOf = "2024-03-31";
        const of = (period: string) =>
          listDurations(all, "final-resolution", { period, cohort: "closed", asOf }).map((time) => time ?? 0);
        const months = ["2024-01", "2024-02", "2024-03"].flatMap(of);
        expect(months.sort((a, b) => a - b)).toEqual(of("2024-Q1").sort((a, b) => a - b));
      }),
    );
  });
});
