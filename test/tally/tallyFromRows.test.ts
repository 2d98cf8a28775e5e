import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTallies } from "../../src/tally/mergeTallies.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import type { Tally } from "../../src/tally/TallyData.js";
import { tally } from "../../src/tally/tally.js";
import { tallyFromRows } from "../../src/tally/tallyFromRows.js";

const counted = (more: object = {}) => ({ became: "counted", channel: "a", month: "2021-01", count: 1, ...more });
const read = (count: unknown) => ({ became: "read", count });

describe("tallyFromRows", () => {
  it("takes channels that are codes, as a tally does", () => {
    const rows = [read(3), counted({ channel: 5 }), counted({ channel: 5n }), counted({ channel: "5" })];
    expect(tallyFromRows(rows).counts).toEqual([{ channel: "5", month: "2021-01", count: 3 }]);
  });

  it("makes a tally of numbers, bigints and texts, in the order of a tally", () => {
    const rows = [
      read("١٥"),
      { became: "undated", channel: null, month: null, kind: null, n: 2n },
      { became: " counted ", channel: " calls\u200f", month: "2021-02-01 00:00:00", kind: 7n, n: "4" },
      { became: "counted", channel: "calls", month: 202101n, kind: " b ", n: 3n },
      { became: "counted", channel: "calls", month: "2021-01-01", kind: "b", n: 1 },
      { became: "counted", channel: "calls", month: "2021-01", kind: null, n: 2 },
      // Nothing is counted here, and a tally has no such row.
      { became: "counted", channel: "emails", month: "2021-01", kind: "", n: 0n },
      { became: "merged", n: 1 },
      { became: "merged", n: "2" },
      { became: "withoutId", n: "3" },
    ].map((row) => ("n" in row ? row : { became: row.became, n: row.count }));
    const columns = { count: "n", by: { type: "kind" } } as const;
    expect(tallyFromRows(rows, { ...columns, period: "2021Q1", timeZone: "Africa/Cairo" })).toEqual({
      tallyVersion: 1,
      timeZone: "Africa/Cairo",
      period: "2021-Q1",
      keys: ["type"],
      counts: [
        { channel: "calls", month: "2021-01", type: "", count: 2 },
        { channel: "calls", month: "2021-01", type: "b", count: 4 },
        { channel: "calls", month: "2021-02", type: "7", count: 4 },
      ],
      account: {
        // 10 counted, 2 undated and 3 merged.
        ...{ read: 15, counted: 10, undated: 2, merged: 3 },
        ...{ outOfPeriod: 0, malformed: 0, unmapped: 0, duplicate: 0, conflicting: 0, superseded: 0 },
      },
      withoutId: 3,
      parts: 1,
      samples: [],
    });
  });

  it("tells nothing that the rows do not tell, also after a merge", () => {
    const engine = tallyFromRows([read(1), counted()]);
    expect("boundary" in engine || "withoutId" in engine).toBe(false);
    const own = tally([{ at: "2021-01-31T22:00:00Z", via: "a" }], { at: "at", channel: "via" });
    const merged = mergeTallies(own, JSON.parse(JSON.stringify(engine)));
    expect("boundary" in merged || "withoutId" in merged).toBe(false);
    // Ids were compared within each of the two.
    expect(merged.parts).toBe(2);
    expect(monthlyCounts(merged)).toEqual({ a: { "2021-01": 1, "2021-02": 1 } });
  });

  it("makes of no records a tally that changes nothing", () => {
    const none = tallyFromRows([read(0n)]);
    expect(none).toEqual(tally([], { at: "at", channel: "via" }));
    const own = tally([{ at: "2021-01-31T22:00:00Z", via: "a" }], { at: "at", channel: "via" });
    expect(mergeTallies(own, none)).toEqual(own);
  });

  it("finds columns by other names", () => {
    const rows = [
      { fate: "counted", c: "a", m: "2021-01", n: 1 },
      { fate: "read", n: 1 },
    ];
    const { counts } = tallyFromRows(rows, { became: "fate", channel: "c", month: "m", count: "n" });
    expect(counts).toEqual([{ channel: "a", month: "2021-01", count: 1 }]);
  });

  const MOST = Number.MAX_SAFE_INTEGER;
  it.each([
    [[counted()], {}, "bad-input", undefined],
    [[], {}, "bad-input", undefined],
    // Less was counted and set aside than was read, and more.
    [[counted(), read(2)], {}, "bad-input", undefined],
    [[counted(), { became: "undated", count: 1 }, read(1)], {}, "bad-input", undefined],
    [[counted(), { became: "withoutId", count: 2 }, read(1)], {}, "bad-input", undefined],
    [[read(0), { became: "withoutId", count: 5 }], {}, "bad-input", undefined],
    [[counted({ became: "Counted" }), read(1)], {}, "bad-input", "rows.0.became"],
    [[counted({ became: null }), read(1)], {}, "bad-input", "rows.0.became"],
    [[{ became: "out-of-period", count: 1 }, read(1)], {}, "bad-input", "rows.0.became"],
    [[{ became: "constructor", count: 1 }, read(1)], {}, "bad-input", "rows.0.became"],
    [[read(1), counted({ channel: null })], {}, "bad-input", "rows.1.channel"],
    [[read(1), counted({ month: null })], {}, "bad-input", "rows.1.month"],
    [[read(1), counted({ month: "2021-04" })], { period: "2021-Q1" }, "bad-input", "rows.1.month"],
    [[read(1), counted()], { by: { kind: "kind" } }, "bad-input", "rows.1.kind"],
    [[read(1), counted({ count: "1,0" })], {}, "not-a-count", "rows.1.count"],
    [[read(-1)], {}, "not-a-count", "rows.0.count"],
    [[read(2n ** 53n)], {}, "not-a-count", "rows.0.count"],
    [[read(MOST), counted({ count: MOST }), counted()], {}, "unsafe-sum", "rows.2"],
    [[read(MOST), counted({ count: MOST }), { became: "undated", count: 1 }], {}, "unsafe-sum", undefined],
    [[read(0)], { by: { count: "kind" } }, "bad-option", undefined],
    [[read(0)], { timeZone: "Mars/Olympus" }, "bad-time-zone", undefined],
    [[read(0)], { period: "2021-Q5" }, "bad-period", undefined],
  ])("refuses %o with %o", (rows, options, code, path) => {
    expect(() => tallyFromRows(rows, options)).toThrow(expect.objectContaining({ code, path }));
  });

  it("refuses what are no rows, and options that it does not know", () => {
    for (const json of ["null", "{}", "7", '"rows"', "[null]", "[7]"])
      expect(() => tallyFromRows(JSON.parse(json))).toThrow(expect.objectContaining({ code: "bad-input" }));
    // @ts-expect-error a column of a query, no function of a record
    expect(() => tallyFromRows([read(0)], { id: "id" })).toThrow(expect.objectContaining({ code: "bad-option" }));
  });
});

const contact = fc.record({
  id: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null)),
  at: fc.constantFrom("2020-12-31T22:00:00Z", "2021-01-31T20:30:00Z", "2021-01-31T21:30:00Z", "2021-02-28", "", "?"),
  via: fc.constantFrom("phone", "mail", "fax", ""),
  kind: fc.constantFrom("complaint", "شكوى", ""),
  into: fc.constantFrom(null, null, "9"),
});
const contacts = fc.array(contact, { maxLength: 40 });
const OPTIONS = {
  at: "at",
  channel: "via",
  by: { kind: "kind" },
  id: "id",
  mergedInto: "into",
  channels: ["phone", "mail"],
  period: "2021-Q1",
} as const;

/** What an engine that counts the same returns: every count in two parts, and of each type that drivers give. */
function answerOf({ counts, account, withoutId }: Tally): readonly object[] {
  const halves = counts.flatMap(({ count, ...place }) => {
    const half = Math.floor(count / 2);
    return [
      { became: "counted", ...place, count: BigInt(half) },
      { became: "counted", ...place, count: String(count - half) },
    ];
  });
  const { counted: _, ...others } = { ...account, ...(withoutId === undefined ? {} : { withoutId }) };
  return [...halves, ...Object.entries(others).map(([became, count]) => ({ became, count }))];
}

describe("laws of a tally from rows", () => {
  const of = { by: OPTIONS.by, period: OPTIONS.period, channels: OPTIONS.channels };

  it("is the tally of the records, but for what rows do not tell, in whatever order they come", () => {
    const answers = contacts.chain((records) => {
      const whole = tally(records, OPTIONS);
      const rows = [...answerOf(whole)];
      return fc.tuple(fc.constant(whole), fc.shuffledSubarray(rows, { minLength: rows.length }));
    });
    fc.assert(
      fc.property(answers, ([{ boundary, ...whole }, rows]) => {
        const known = whole.account.read === 0 ? { boundary } : {};
        expect(tallyFromRows(rows, of)).toEqual({ ...whole, ...known, samples: [] });
      }),
    );
  });

  it("merges with tallies of records as a commutative monoid, and survives JSON", () => {
    const part = fc.tuple(contacts, fc.boolean()).map(([records, isElsewhere]) => {
      const own = tally(records, OPTIONS);
      return isElsewhere ? tallyFromRows(answerOf(own), of) : own;
    });
    const empty = tallyFromRows([read(0)], of);
    fc.assert(
      fc.property(part, part, part, (a, b, c) => {
        expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
        expect(mergeTallies(a, b, c)).toEqual(mergeTallies(mergeTallies(a, b), c));
        expect(mergeTallies(a, empty)).toEqual(a);
        expect(mergeTallies(empty, a)).toEqual(a);
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
        expect(mergeTallies(JSON.parse(JSON.stringify(a)), b)).toEqual(mergeTallies(a, b));
        expect(mergeTallies(a, b).boundary === undefined).toBe(a.boundary === undefined || b.boundary === undefined);
      }),
    );
  });
});
