import { describe, expect, it } from "vitest";
import { tally } from "../../src/tally/tally.js";
import { tallyColumns } from "../../src/tally/tallyColumns.js";
import { ticketHistories } from "../../src/tally/ticketHistories.js";

const NO_FIELDS = [null, 5n, true, {}, []];
const NO_TEXTS = [null, 1.5, true, {}, [null], Symbol("s")];

describe("options that are not of their kind", () => {
  const rows = [{ at: "2021-03-01", via: "calls", id: 1 }];
  const run = (options: object) => Reflect.apply(tally, undefined, [rows, { at: "at", channel: "via", ...options }]);

  it.each([
    ...["at", "channel", "id", "version", "mergedInto"].map((name) => ({ name, values: NO_FIELDS })),
    { name: "by", values: [null, 5, "via", { kind: null }, { kind: {} }, ["via"], new Map([["kind", "via"]])] },
    { name: "otherDate", values: [5, "id", null, {}, { at: null }, { at: "at", timestmp: "iso" }] },
    { name: "channels", values: [null, 5, "calls", true, [null], { calls: 1 }, new Map([["p", "c"]]), new Set(["c"])] },
    // A value that was forgotten, and two ids for what is one name without the blanks.
    { name: "channels", values: [[""], { p: "" }, { p: " \u200f" }, { " p ": "c", p: "d" }] },
    // What no record can say that has a channel.
    { name: "channels", values: [{ "": "c" }, { " \u200f": "c", p: "d" }] },
    { name: "timestamp", values: NO_TEXTS },
    { name: "samples", values: [null, "5", [], true, Number.NaN, -1, 1.5] },
    { name: "empty", values: [null, "-", [5], [null]] },
  ])("$name of a tally is refused", ({ name, values }) => {
    for (const value of values)
      expect(() => run({ [name]: value })).toThrow(expect.objectContaining({ code: "bad-option" }));
  });

  it("otherDate is named where it is no object, as those of its neighbours are", () => {
    expect(() => run({ otherDate: "closed" })).toThrow('otherDate needs an object with at, got "closed"');
    expect(() => run({ otherDate: null })).toThrow("otherDate needs an object with at, got null");
  });

  it.each([
    { name: "timestamp", values: NO_TEXTS },
    { name: "samples", values: [null, "5", [], true, Number.NaN, -1, 1.5] },
    { name: "events", values: [null, "opened", ["opened"], new Map([["calls", "opened"]])] },
    // Two meanings of what is one name without the blanks.
    { name: "events", values: [{ calls: "opened", " calls": "closed" }] },
  ])("$name of histories is refused", ({ name, values }) => {
    const sound = { id: "id", at: "at", event: "via", events: { calls: "opened" } };
    for (const value of values)
      expect(() => Reflect.apply(ticketHistories, undefined, [rows, { ...sound, [name]: value }])).toThrow(
        expect.objectContaining({ code: "bad-option" }),
      );
  });

  it("events that empty lists as well are refused, but not what an empty state means", () => {
    const told = (events: object) => {
      const log = [{ id: 1, at: "2021-03-01", e: "" }];
      return Reflect.apply(ticketHistories, undefined, [log, { id: "id", at: "at", event: "e", events, empty: ["-"] }]);
    };
    expect(() => told({ New: "opened", " - ": "closed" })).toThrow(
      expect.objectContaining({ code: "bad-option", message: expect.stringContaining("none of them in empty") }),
    );
    expect(told({ "": "opened" })).toMatchObject({ account: { read: 1, used: 1 } });
    expect(told({ New: "opened", " New": "opened" })).toMatchObject({ account: { unmapped: 1 } });
  });

  it("channels that empty lists as well are refused", () => {
    for (const channels of [{ calls: "calls", " - ": "other" }, ["calls", "-"]])
      expect(() => run({ channels, empty: ["NULL", "-"] })).toThrow(
        expect.objectContaining({
          code: "bad-option",
          message: expect.stringMatching(/^channels needs names .*, got "-"$/),
        }),
      );
    expect(run({ channels: { calls: "calls", none: "-" }, empty: ["-"] })).toMatchObject({ account: { counted: 1 } });
  });

  it("leaves those that are of it as they are", () => {
    const options = { by: { kind: () => 1 }, id: "id", channels: { calls: "calls" }, timestamp: ["iso"], samples: 0 };
    expect(run(options)).toMatchObject({ account: { read: 1, counted: 1 } });
    const padded = { channels: { " calls ": " c", calls: "c " } };
    expect(run(padded)).toMatchObject({ counts: [{ channel: "c", count: 1 }] });
    expect(run({ by: undefined, otherDate: undefined })).toMatchObject({ account: { counted: 1 } });
  });
});

describe("options that are inherited", () => {
  const rows = [
    { at: "2021-03-01", via: "x", due: "05/03/2021" },
    { at: "2021-05-01", via: "x", due: "05/03/2021" },
  ];
  const base = {
    at: "at",
    channel: "via",
    period: "2021-Q1",
    otherDate: Object.create({ at: "due", timestamp: "DD/MM/YYYY" }),
  };

  it("count, with `empty` and without, and of columns", () => {
    for (const own of [{}, { empty: ["NULL"] }]) {
      const options = Object.assign(Object.create(base), own);
      const { account, dates } = tally(rows, options);
      expect([account.counted, account.outOfPeriod, dates?.otherDay]).toEqual([1, 1, 1]);
      const columns = { at: rows.map(({ at }) => at), via: ["x", "x"], due: rows.map(({ due }) => due) };
      expect(tallyColumns(columns, options)).toEqual(tally(rows, options));
    }
  });
});
