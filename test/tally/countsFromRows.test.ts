import { describe, expect, it } from "vitest";
import { countsFromRows } from "../../src/tally/countsFromRows.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import { tally } from "../../src/tally/tally.js";
import { tallyFromRows } from "../../src/tally/tallyFromRows.js";

describe("countsFromRows", () => {
  it("takes numbers, bigints and texts, and adds up what is split", () => {
    const rows = [
      { channel: "calls", month: "2021-01", count: 287_853 },
      { channel: "calls", month: "2021-02-01", count: 172_872n },
      { channel: "calls", month: "202103", count: "100000" },
      { channel: "calls", month: "2021-03", count: "89215" },
      { channel: "emails", month: 202101, count: 0 },
      { channel: "emails", month: 202101n, count: 1 },
      // What date_trunc gives.
      { channel: "emails", month: "2021-02-01 00:00:00", count: 3 },
      { channel: "emails", month: "2021-02-01T00:00:00.000", count: 4n },
    ];
    expect(countsFromRows(rows)).toEqual({
      calls: { "2021-01": 287_853, "2021-02": 172_872, "2021-03": 189_215 },
      emails: { "2021-01": 1, "2021-02": 7 },
    });
  });

  it("reads counts and months in digits of any script, with blanks and marks around them", () => {
    const rows = [
      { channel: "a", month: "٢٠٢١-٠١", count: "٦٤٩٩٤٠" },
      { channel: "a", month: " 2021-02-01 ", count: " 5 " },
      { channel: "a", month: "۲۰۲۱۰۳", count: "\u200f۷" },
    ];
    expect(countsFromRows(rows)).toEqual({ a: { "2021-01": 649_940, "2021-02": 5, "2021-03": 7 } });
    // Whether a mark groups digits or parts a fraction is not known; digits of two scripts are no number.
    for (const count of ["649,940", "٦٤٩٬٩٤٠", "1٢", "", " "])
      expect(() => countsFromRows([{ channel: "a", month: "2021-01", count }])).toThrow(
        expect.objectContaining({ code: "not-a-count", value: count }),
      );
  });

  it("takes rows whose type is an interface, and no texts for rows", () => {
    interface Answer {
      readonly channel: string;
      readonly month: string;
      readonly count: number;
    }
    const rows: readonly Answer[] = [{ channel: "calls", month: "2021-01", count: 7 }];
    expect(countsFromRows(rows)).toEqual({ calls: { "2021-01": 7 } });
    // @ts-expect-error a text is one of characters
    expect(() => countsFromRows("calls")).toThrow(expect.objectContaining({ code: "bad-input" }));
  });

  it("takes channels without blanks and marks of direction around them, as a tally does", () => {
    const rows = [
      { channel: "c", month: "2021-01", count: 1 },
      { channel: " c\u200f ", month: "2021-01", count: 2 },
    ];
    expect(countsFromRows(rows)).toEqual({ c: { "2021-01": 3 } });
  });

  it("takes channels that are codes, as a tally does", () => {
    const channels = [5, 5n, "5", 0, true];
    const rows = channels.map((channel) => ({ channel, month: "2021-01", count: 1 }));
    const expected = { "5": { "2021-01": 3 }, "0": { "2021-01": 1 }, true: { "2021-01": 1 } };
    expect(countsFromRows(rows)).toEqual(expected);
    const records = channels.map((channel) => ({ channel, at: "2021-01-01" }));
    expect(monthlyCounts(tally(records, { at: "at", channel: "channel" }))).toEqual(expected);
  });

  it("finds columns by other names", () => {
    const rows = [{ c: "calls", m: "2021-01", n: 1n }];
    expect(countsFromRows(rows, { channel: "c", month: "m", count: "n" })).toEqual({ calls: { "2021-01": 1 } });
  });

  it.each([
    [{ channel: null, month: "2021-01", count: 1 }, "bad-input", "rows.1.channel"],
    [{ channel: " \u200f", month: "2021-01", count: 1 }, "bad-input", "rows.1.channel"],
    [{ channel: Number.NaN, month: "2021-01", count: 1 }, "bad-input", "rows.1.channel"],
    [{ channel: ["a"], month: "2021-01", count: 1 }, "bad-input", "rows.1.channel"],
    [{ channel: "a", month: "2021-13", count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: "2021-01-02", count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: "2021-01-01 00:00:01", count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: "2021-01-01T00:00:00Z", count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: "2021-01-01 00:00:00+03", count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: new Date(0), count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: "2021-Q1", count: 1 }, "bad-input", "rows.1.month"],
    [{ channel: "a", month: "2021-01", count: 1.5 }, "not-a-count", "rows.1.count"],
    [{ channel: "a", month: "2021-01", count: "-1" }, "not-a-count", "rows.1.count"],
    [{ channel: "a", month: "2021-01", count: 2n ** 53n }, "not-a-count", "rows.1.count"],
    [{ channel: "a", month: "2021-01", count: Number.MAX_SAFE_INTEGER }, "unsafe-sum", "rows.1"],
  ])("refuses %s", (row, code, path) => {
    const rows = [{ channel: "a", month: "2021-01", count: 1 }, row];
    expect(() => countsFromRows(rows)).toThrow(expect.objectContaining({ code, path }));
  });

  it("says that a month is a Date, and what it needs instead", () => {
    expect(() => countsFromRows([{ channel: "a", month: new Date(0), count: 1 }])).toThrow(
      "countsFromRows needs a month such as 2021-03 in every row as a text, not a Date, got an object at rows.0.month",
    );
  });

  it.each([[Symbol("c")], [null], [Object.create(null)], [["a"]]])("refuses %o as the name of a column", (name) => {
    const rows = [{ became: "counted", channel: "a", month: "2021-01", count: 1, a: "a" }];
    const refused = (path: string) => expect.objectContaining({ code: "bad-option", value: name, path });
    for (const column of ["channel", "month", "count"])
      expect(() => Reflect.apply(countsFromRows, undefined, [rows, { [column]: name }])).toThrow(refused(column));
    for (const column of ["channel", "month", "count", "became"])
      expect(() => Reflect.apply(tallyFromRows, undefined, [rows, { [column]: name }])).toThrow(refused(column));
    expect(() => Reflect.apply(tallyFromRows, undefined, [rows, { by: { a: name } }])).toThrow(refused("by.a"));
  });

  it("names the row and the column that cannot be read", () => {
    const row = { became: "counted", channel: "a", month: "2021-01", count: 1, kind: "b" };
    const options = { by: { kind: "kind" } };
    for (const name of ["channel", "month", "count", "became", "kind"] as const) {
      const odd = Object.defineProperty({ ...row }, name, {
        get() {
          throw new Error("away");
        },
      });
      const refused = expect.objectContaining({ code: "bad-input", value: "away", path: `rows.1.${name}` });
      expect(() => tallyFromRows([row, odd], options)).toThrow(refused);
      if (name !== "became" && name !== "kind") expect(() => countsFromRows([row, odd])).toThrow(refused);
    }
  });

  it("names the row and the column of which a row cannot say whether it has it", () => {
    const row = { became: "counted", channel: "a", month: "2021-01", count: 1, kind: "b" };
    const odd = new Proxy(row, {
      has() {
        throw new Error("away");
      },
    });
    expect(() => tallyFromRows([row, odd], { by: { type: "kind" } })).toThrow(
      expect.objectContaining({ code: "bad-input", value: "away", path: "rows.1.kind" }),
    );
  });

  it("refuses what is no row, and what are no rows", () => {
    // As a driver without types gives them.
    expect(() => countsFromRows(JSON.parse("[null]"))).toThrow(
      expect.objectContaining({ code: "bad-input", path: "rows.0" }),
    );
    for (const json of ["null", "{}", "7"])
      expect(() => countsFromRows(JSON.parse(json))).toThrow(expect.objectContaining({ code: "bad-input" }));
  });
});
