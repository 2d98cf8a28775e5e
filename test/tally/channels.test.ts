import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyCsv } from "../../src/read/tallyCsv.js";
import { mergeTallies } from "../../src/tally/mergeTallies.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import type { Tally } from "../../src/tally/TallyData.js";
import { tally } from "../../src/tally/tally.js";
import { tallyColumns } from "../../src/tally/tallyColumns.js";
import { tallyFromRows } from "../../src/tally/tallyFromRows.js";
import { tallyNdjson } from "../../src/tally/tallyNdjson.js";
import { tallyStream } from "../../src/tally/tallyStream.js";

const ROWS = [
  { at: "2024-01-05", via: "Phone" },
  { at: "2024-03-05", via: "phone" },
  { at: "2024-03-06", via: "fax" },
];
const NAMES = { Phone: "calls", phone: "calls", chat: " chats ", mail: "emails" };
const FIELDS = { at: "at", channel: "via", period: "2024-Q1" } as const;
const OPTIONS = { ...FIELDS, channels: NAMES };
const IDS = ["calls", "chats", "emails"];

/** A tally of one record of each of some channels. */
const of = (records: readonly string[], channels?: readonly string[]): Tally =>
  tally(
    records.map((via) => ({ at: "2024-02-01", via })),
    { ...FIELDS, ...(channels && { channels }) },
  );

describe("the channels of a tally", () => {
  it("are those that were asked for, each id once and in the order of the counts, however the records come", async () => {
    const counted = tally(ROWS, OPTIONS);
    expect(counted.channels).toEqual(IDS);
    expect(counted.account).toMatchObject({ read: 3, counted: 2, unmapped: 1 });
    expect(tally(ROWS, { ...FIELDS, channels: ["phone", " Phone", "Phone ", "chat"] }).channels).toEqual([
      "Phone",
      "chat",
      "phone",
    ]);
    const columns = { at: ROWS.map(({ at }) => at), via: ROWS.map(({ via }) => via) };
    expect(tallyColumns(columns, OPTIONS)).toEqual(counted);
    expect(await tallyStream(ROWS, OPTIONS)).toEqual(counted);
    expect((await tallyNdjson(ROWS.map((row) => JSON.stringify(row)).join("\n"), OPTIONS)).channels).toEqual(IDS);
    expect((await tallyCsv(["at,via\n"], OPTIONS)).channels).toEqual(IDS);
    expect(JSON.parse(JSON.stringify(counted))).toEqual(counted);
  });

  it("are not there where all were counted", () => {
    expect("channels" in tally(ROWS, FIELDS)).toBe(false);
    expect("channels" in mergeTallies(tally(ROWS, FIELDS), tally(ROWS, FIELDS))).toBe(false);
    expect(of([], []).channels).toEqual([]);
  });

  it("are filled with zeros by monthlyCounts, and left out unless it is told to", () => {
    const none = { "2024-01": 0, "2024-02": 0, "2024-03": 0 };
    const counted = tally(ROWS, OPTIONS);
    const months = { calls: { "2024-01": 1, "2024-02": 0, "2024-03": 1 }, chats: none, emails: none };
    expect(monthlyCounts(counted, { missing: "zero" })).toEqual(months);
    expect(monthlyCounts(JSON.parse(JSON.stringify(counted)), { missing: "zero" })).toEqual(months);
    expect(Object.keys(monthlyCounts(counted, { missing: "zero" }))).toEqual(IDS);
    expect(monthlyCounts(counted)).toEqual({ calls: { "2024-01": 1, "2024-03": 1 } });
    // Of each channel its own: what is written into one is not in the others.
    const { chats, emails } = monthlyCounts(counted, { missing: "zero" });
    expect(chats).not.toBe(emails);
    const odd = monthlyCounts(of([], ["__proto__", "constructor"]), { missing: "zero" });
    expect(Object.entries(odd)).toEqual([
      ["__proto__", none],
      ["constructor", none],
    ]);
  });

  it("are those of all parts in a sum, whatever else its parts counted", () => {
    const [calls, chats, any] = [of(["calls"], ["calls"]), of([], ["chats"]), of(["walk-in"])];
    expect(mergeTallies(calls, chats).channels).toEqual(["calls", "chats"]);
    expect(mergeTallies(any, calls).channels).toEqual(["calls"]);
    expect(monthlyCounts(mergeTallies(calls, any, chats), { missing: "zero" })).toEqual({
      calls: { "2024-01": 0, "2024-02": 1, "2024-03": 0 },
      chats: { "2024-01": 0, "2024-02": 0, "2024-03": 0 },
      "walk-in": { "2024-01": 0, "2024-02": 1, "2024-03": 0 },
    });
  });

  it("are the same in whatever order and groups the parts are added", () => {
    const ids = fc.subarray(["b", "a", "ي", "c", "é"]);
    const part = fc
      .tuple(ids, fc.option(ids, { nil: undefined }))
      .map(([records, channels]) => of(records, channels && [...channels].reverse()));
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
        expect(mergeTallies(a, of([]))).toEqual(a);
        expect(mergeTallies(of([], a.channels), a)).toEqual(a);
        expect(JSON.parse(JSON.stringify(mergeTallies(a, b)))).toEqual(mergeTallies(a, b));
      }),
    );
  });

  it.each([
    [null, "channels"],
    ["calls", "channels"],
    [{ calls: "calls" }, "channels"],
    [["calls", "calls"], "channels.1"],
    [["chats", "calls"], "channels.1"],
    [["calls", 7], "channels.1"],
    [[""], "channels.0"],
    [[" calls"], "channels.0"],
    [["calls\u200f"], "channels.0"],
  ])("are refused as %o, by their place", (channels, path) => {
    const sound = of(["calls"], ["calls"]);
    const bad = { ...sound, channels };
    expect(() => Reflect.apply(mergeTallies, undefined, [sound, bad])).toThrow(
      expect.objectContaining({ code: "bad-tally", path: `tallies.1.${path}` }),
    );
    expect(() => Reflect.apply(monthlyCounts, undefined, [bad])).toThrow(
      expect.objectContaining({ code: "bad-tally", path: `tally.${path}` }),
    );
  });
});

describe("the channels that a query counted", () => {
  const rows = [
    { became: "read", count: 5 },
    { became: "counted", channel: "calls", month: "2024-02", count: 5 },
  ];
  const period = "2024-Q1";

  it("are kept, also those without a record", () => {
    const counted = tallyFromRows(rows, { period, channels: ["chats", "calls"] });
    expect(counted.channels).toEqual(["calls", "chats"]);
    expect(monthlyCounts(counted, { missing: "zero" })).toEqual({
      calls: { "2024-01": 0, "2024-02": 5, "2024-03": 0 },
      chats: { "2024-01": 0, "2024-02": 0, "2024-03": 0 },
    });
    expect("channels" in tallyFromRows(rows, { period })).toBe(false);
  });

  it("have no row of another, and are a list", () => {
    expect(() => tallyFromRows(rows, { channels: ["chats"] })).toThrow(
      expect.objectContaining({
        code: "bad-input",
        path: "rows.1.channel",
        message: expect.stringMatching(/^tallyFromRows needs counts of the channels asked for, got "calls"/),
      }),
    );
    for (const channels of [{ calls: "calls" }, "calls", null, [""], [7]])
      expect(() => Reflect.apply(tallyFromRows, undefined, [rows, { channels }])).toThrow(
        expect.objectContaining({
          code: "bad-option",
          message: expect.stringMatching(/^channels needs ids in a list/),
        }),
      );
  });
});
