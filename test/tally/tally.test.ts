import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FeedbackError } from "../../src/model/FeedbackError.js";
import { mergeTallies } from "../../src/tally/mergeTallies.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import type { Tally } from "../../src/tally/TallyData.js";
import type { TallyOptions } from "../../src/tally/TallyOptions.js";
import { tally } from "../../src/tally/tally.js";
import { tallyColumns } from "../../src/tally/tallyColumns.js";
import { tallyStream } from "../../src/tally/tallyStream.js";
import { draws } from "../tools/draws.js";

interface Contact {
  readonly id?: string | number | null;
  readonly at?: unknown;
  readonly via?: unknown;
  readonly kind?: string;
  readonly into?: string | boolean | null;
  readonly version?: number;
}

const OPTIONS: TallyOptions<Contact> = {
  at: "at",
  channel: "via",
  by: { kind: "kind" },
  id: "id",
  mergedInto: "into",
  channels: { phone: "calls", Phone: "calls", mail: "emails" },
};

const setAside = ({ account }: Tally) => {
  const { read, counted, ...rest } = account;
  return { read, counted, aside: Object.values(rest).reduce((sum, number) => sum + number, 0) };
};

describe("tally", () => {
  it("accounts for every record, each with its reason and line", () => {
    const records: Contact[] = [
      { id: 1, at: "2021-01-15", via: "phone", kind: "complaint" },
      { id: 2, at: "2021-01-15T10:00:00+03:00", via: " Phone ", kind: "enquiry" },
      { id: 2, at: "2021-01-15T07:00:00Z", via: "phone", kind: "enquiry" },
      { id: 3, at: "2021-02-01", via: "mail", kind: "enquiry" },
      { id: 3, at: "2021-03-01", via: "mail", kind: "enquiry" },
      { id: 4, at: "2021-02-30", via: "mail" },
      { id: 5, at: "", via: "mail" },
      { id: 6, at: "2021-02-03", via: "fax" },
      { id: 7, at: "2021-02-03", via: "mail", into: "3" },
      { id: 8, at: "2020-02-03", via: "mail" },
      { id: 9, at: "2020-02-03", via: "fax" },
      { id: null, at: "2021-03-03", via: "mail" },
      { id: null, at: "2021-03-03", via: "mail" },
    ];
    const counted = tally(records, { ...OPTIONS, period: "2021Q1" });
    expect(counted.counts).toEqual([
      { channel: "calls", month: "2021-01", kind: "complaint", count: 1 },
      { channel: "calls", month: "2021-01", kind: "enquiry", count: 1 },
      { channel: "emails", month: "2021-02", kind: "enquiry", count: 1 },
      { channel: "emails", month: "2021-03", kind: "", count: 2 },
    ]);
    expect(counted.account).toEqual({
      read: 13,
      counted: 5,
      outOfPeriod: 2,
      undated: 1,
      malformed: 1,
      duplicate: 1,
      conflicting: 1,
      superseded: 0,
      merged: 1,
      unmapped: 1,
    });
    expect(counted.withoutId).toBe(2);
    expect(counted.period).toBe("2021-Q1");
    expect(counted.samples).toEqual([
      { reason: "duplicate", line: 3, value: "2" },
      { reason: "conflicting", line: 5, value: "3" },
      { reason: "unreadable-timestamp", line: 6, value: "2021-02-30" },
      { reason: "undated", line: 7 },
      { reason: "unmapped", line: 8, value: "fax" },
      { reason: "merged", line: 9, value: "3" },
      { reason: "out-of-period", line: 10, value: "8 (2020-02-03)" },
      { reason: "out-of-period", line: 11, value: "9 (2020-02-03)" },
    ]);
    expect(monthlyCounts(counted)).toEqual({
      calls: { "2021-01": 2 },
      emails: { "2021-02": 1, "2021-03": 2 },
    });
    expect(monthlyCounts(counted, { missing: "zero" })).toEqual({
      calls: { "2021-01": 2, "2021-02": 0, "2021-03": 0 },
      emails: { "2021-01": 0, "2021-02": 1, "2021-03": 2 },
    });
  });

  it("gives nothing for nothing", () => {
    const none = tally<Contact>([], { at: "at", channel: "via" });
    expect(none.counts).toEqual([]);
    expect(setAside(none)).toEqual({ read: 0, counted: 0, aside: 0 });
    expect(none.parts).toBe(0);
  });

  it("takes a date without a time for as early as its day in the zone", () => {
    const kept = (timeZone: string, date: string, time: string) => {
      const rows = [
        { id: 1, at: date, via: "date" },
        { id: 1, at: time, via: "time" },
      ];
      const [one, other] = [rows, [...rows].reverse()].map((each) =>
        tally(each, { at: "at", channel: "via", id: "id", timeZone }),
      );
      expect(one?.counts).toEqual(other?.counts);
      expect(one?.account.conflicting).toBe(1);
      return one?.counts.map(({ channel, month }) => `${channel} ${month}`).join();
    };
    // 1 April begins at 04:00 UTC in New York: 02:00 UTC is the evening before, 05:00 UTC the same day.
    expect(kept("America/New_York", "2021-04-01", "2021-04-01T02:00:00Z")).toBe("time 2021-03");
    expect(kept("America/New_York", "2021-04-01", "2021-04-01T05:00:00Z")).toBe("date 2021-04");
    // It begins at 21:00 UTC of 31 March in Riyadh.
    expect(kept("Asia/Riyadh", "2021-04-01", "2021-03-31T21:30:00Z")).toBe("date 2021-04");
    expect(kept("Asia/Riyadh", "2021-04-01", "2021-03-31T20:59:59Z")).toBe("time 2021-03");
    // Of one instant the time counts.
    expect(kept("Asia/Riyadh", "2021-04-01", "2021-03-31T21:00:00Z")).toBe("time 2021-04");
  });

  it("says how many of those counted have no id", () => {
    const rows = [
      { id: "", at: "2021-05-01", via: "p" },
      { id: "", at: "2021-03-01", via: "p" },
    ];
    const { withoutId, account } = tally(rows, { at: "at", channel: "via", id: "id", period: "2021-Q1" });
    expect([withoutId, account.counted, account.outOfPeriod]).toEqual([1, 1, 1]);
  });

  it("counts the last version of a record", () => {
    const records: Contact[] = [
      { id: "a", at: "2021-01-01", via: "x", kind: "open", version: 1 },
      { id: "a", at: "2021-01-01", via: "x", kind: "closed", version: 3 },
      { id: "a", at: "2021-01-01", via: "x", kind: "open", version: 2 },
    ];
    const { counts, account } = tally(records, {
      at: "at",
      channel: "via",
      id: "id",
      version: "version",
      by: { kind: "kind" },
    });
    expect(counts).toEqual([{ channel: "x", month: "2021-01", kind: "closed", count: 1 }]);
    expect([account.superseded, account.conflicting]).toEqual([2, 0]);
  });

  it("lets a last version that is not counted supersede the earlier ones", () => {
    type Edit = readonly [id: number | null, version: number, via: string, into?: string, at?: string];
    const tallied = (edits: readonly Edit[]) => {
      const rows = edits.map(([id, version, via, into = "", at = "2021-01-05"]) => ({ id, version, via, into, at }));
      const fields = { at: "at", channel: "via", id: "id", version: "version", mergedInto: "into" } as const;
      const { account, samples, withoutId } = tally(rows, { ...fields, channels: ["phone"], period: "2021-Q1" });
      const became = Object.fromEntries(Object.entries(account).filter(([, count]) => count > 0));
      return { ...became, lines: samples.map(({ line, reason, value }) => [line, reason, value]), withoutId };
    };
    const merged: Edit[] = [
      [1, 1, "phone"],
      [1, 2, "phone", "7"],
    ];
    expect(tallied(merged)).toEqual({
      ...{ read: 2, merged: 1, superseded: 1, withoutId: 0 },
      lines: [
        [1, "superseded", "1 (2021-01-05)"],
        [2, "merged", "7"],
      ],
    });
    expect(tallied([...merged].reverse())).toMatchObject({ read: 2, merged: 1, superseded: 1 });
    expect(tallied([...merged, [1, 3, "phone"]])).toMatchObject({ read: 3, counted: 1, superseded: 2 });
    // What is not counted is no rival within a version, and gives way to a later one.
    const equal: Edit[] = [
      [1, 2, "phone"],
      [1, 2, "spam"],
      [1, 2, "phone", "9"],
      [1, 1, "spam"],
    ];
    for (const edits of [equal, [...equal].reverse()])
      expect(tallied(edits)).toMatchObject({ read: 4, counted: 1, merged: 1, unmapped: 1, superseded: 1 });
    expect(tallied([...equal, [1, 3, "spam"]])).toMatchObject({ read: 5, unmapped: 1, superseded: 4 });
    // A month outside the period is looked at first, and an edit that cannot be dated is none.
    expect(tallied([merged[0] ?? [0, 0, ""], [1, 2, "spam", "", "2021-04-01"]])).toMatchObject({
      ...{ read: 2, outOfPeriod: 1, superseded: 1 },
    });
    expect(tallied([merged[0] ?? [0, 0, ""], [1, 2, "phone", "7", ""]])).toMatchObject({
      ...{ read: 2, counted: 1, undated: 1 },
    });
    // Without an id each stands for itself; samples are the first by line.
    expect(
      tallied([
        [2, 1, "spam"],
        [null, 1, "fax"],
        [null, 2, "phone"],
      ]),
    ).toEqual({
      ...{ read: 3, counted: 1, unmapped: 2, withoutId: 1 },
      lines: [
        [1, "unmapped", "spam"],
        [2, "unmapped", "fax"],
      ],
    });
  });

  it("shows the day in the zone beside an id, where the day is why a record is not counted", () => {
    const rows = [
      // The first of these is of 1 April in Riyadh, which a later version brings back into March.
      { id: "A", at: "2021-03-31T21:00:00Z", version: 1, via: "x" },
      { id: "A", at: "2021-03-31", version: 2, via: "x" },
      { id: "A", at: "2021-03-30T23:00:00Z", version: 0, via: "x" },
      { id: "B", at: "2021-04-01", version: 1, via: "x" },
      { id: "B", at: "2021-06-30T21:00:00Z", version: 2, via: "spam" },
      { id: " ", at: "2021-03-31T21:00:00Z", version: 1, via: "x" },
      { id: "C".repeat(60), at: "2020-12-31T20:59:59Z", version: 1, via: "x" },
      { id: "D", at: "2021-02-01", version: 1, via: "spam" },
    ];
    const fields = { at: "at", channel: "via", id: "id", channels: ["x"], period: "2021-Q1", samples: 9 } as const;
    const shown = (options: object) =>
      tally(rows, { ...fields, ...options }).samples.map(({ line, reason, value }) => [line, reason, value]);
    const common = [
      [6, "out-of-period", "2021-03-31T21:00:00Z"],
      [7, "out-of-period", `${"C".repeat(45)} (2020-12-31)`],
      [8, "unmapped", "spam"],
    ];
    expect(shown({ version: "version" })).toEqual([
      [1, "superseded", "A (2021-04-01)"],
      [3, "superseded", "A (2021-03-31)"],
      [4, "superseded", "B (2021-04-01)"],
      [5, "out-of-period", "B (2021-07-01)"],
      ...common,
    ]);
    // Without versions the earliest counts: of A that of line 2, since 31 March begins in Riyadh at 21:00 of the 30th in UTC.
    expect(shown({})).toEqual([
      [1, "conflicting", "A"],
      [3, "conflicting", "A"],
      [4, "out-of-period", "B (2021-04-01)"],
      [5, "out-of-period", "B (2021-07-01)"],
      ...common,
    ]);
  });

  it("shows as many of an id that are not counted as it is asked for, and counts them all", () => {
    const rows = Array.from({ length: 9 }, (_, index) => ({ id: 1, at: "2021-01-05", via: `x${index}`, version: 1 }));
    const fields = { at: "at", channel: "via", id: "id", version: "version", channels: ["y"], samples: 2 } as const;
    const { account, samples } = tally(rows, fields);
    expect(account).toMatchObject({ read: 9, unmapped: 9 });
    expect(samples.map(({ line, value }) => [line, value])).toEqual([
      [1, "x0"],
      [2, "x1"],
    ]);
    const last = [{ id: 2, at: "", via: "y", version: 1 }, ...rows, { id: 1, at: "2021-01-05", via: "y", version: 2 }];
    for (const period of ["2021-Q1", "2021-Q2"]) {
      const later = tally(last, { ...fields, period });
      expect(later.account).toMatchObject({ superseded: 9, unmapped: 0, undated: 1 });
      expect(later.samples.map(({ line, reason, value }) => [line, reason, value])).toEqual([
        [1, "undated", undefined],
        [2, "superseded", "1 (2021-01-05)"],
        [3, "superseded", "1 (2021-01-05)"],
        ...(period === "2021-Q2" ? [[11, "out-of-period", "1 (2021-01-05)"]] : []),
      ]);
    }
  });

  it("shows the lines of the records that were set aside for another of their id", () => {
    const linesOf = (rows: readonly (readonly [id: number, day: string, version?: number])[], samples?: number) => {
      const records = rows.map(([id, day, version = 0]) => ({ id, at: `2021-01-${day}`, via: "x", version }));
      const options = {
        at: "at",
        channel: "via",
        id: "id",
        version: "version",
        ...(samples === undefined ? {} : { samples }),
      } as const;
      return tally(records, options).samples.map(({ reason, line }) => [line, reason]);
    };
    // Equal: the first counts.
    expect(
      linesOf([
        [1, "01"],
        [2, "01"],
        [1, "01"],
        [1, "01"],
      ]),
    ).toEqual([
      [3, "duplicate"],
      [4, "duplicate"],
    ]);
    // The earliest counts, wherever it stands: line 3, and line 5 equals it.
    expect(
      linesOf([
        [1, "02"],
        [1, "02"],
        [1, "01"],
        [1, "03"],
        [1, "01"],
      ]),
    ).toEqual([
      [1, "conflicting"],
      [2, "conflicting"],
      [4, "conflicting"],
      [5, "duplicate"],
    ]);
    // The last version counts: line 4, and line 5 equals it; line 6 comes too late.
    expect(
      linesOf([
        [1, "02", 1],
        [1, "02", 1],
        [1, "03", 1],
        [1, "09", 2],
        [1, "09", 2],
        [1, "01", 1],
      ]),
    ).toEqual([
      [1, "superseded"],
      [2, "superseded"],
      [3, "superseded"],
      [5, "duplicate"],
      [6, "superseded"],
    ]);
    // The first of all, not of the first id: id 1 is repeated on lines 9 to 12, id 2 on lines 3 and 4.
    const ids = [1, 2, 2, 2, 3, 4, 5, 6, 1, 1, 1, 1];
    expect(
      linesOf(
        ids.map((id) => [id, "01"]),
        3,
      ),
    ).toEqual([
      [3, "duplicate"],
      [4, "duplicate"],
      [9, "duplicate"],
    ]);
    // Lines 9 and 1 of id 1 give way on line 10, and only then line 4 of id 2, which is before line 9.
    const rows = ids.map((id, index) => [id > 2 ? id : 10 + index, "05", 1] as const);
    const edits = { 0: [1, "02", 1], 3: [2, "01", 1], 8: [1, "01", 1], 9: [1, "01", 2], 10: [2, "01", 2] } as const;
    expect(linesOf(Object.assign(rows, edits), 2)).toEqual([
      [1, "superseded"],
      [4, "superseded"],
    ]);
    // What comes first may be set aside last: line 1 gives way to the twentieth.
    const late = Array.from({ length: 20 }, (_, index) => [1, String(31 - index)] as const);
    expect(linesOf(late, 2)).toEqual([
      [1, "conflicting"],
      [2, "conflicting"],
    ]);
    expect(linesOf(late, 0)).toEqual([]);
  });

  it("compares ids without the spaces around them", () => {
    const ids = ["7", " 7", "7\t", "\u00A07", "007", "8"];
    const records = ids.map((id) => ({ id, at: "2021-01-01", via: "x" }));
    const { account, samples } = tally(records, { at: "at", channel: "via", id: "id" });
    expect([account.counted, account.duplicate]).toEqual([3, 3]);
    expect(samples[0]).toEqual({ reason: "duplicate", line: 2, value: "7" });
  });

  it("takes ids, channels and keys without blanks and marks of direction around them", () => {
    const rows = ["Closed", "Closed ", " Closed", "\u200fClosed\u00a0\u200e"].map((kind, index) => ({
      ...{ at: "2021-01-01", kind },
      via: ["هاتف", " هاتف", "\u200fهاتف", "هاتف\u202c"][index],
      id: ["7", " \u200f7\u200f", "\u2067 7\u2069", "\u00a07"][index],
    }));
    const counted = tally(rows, { at: "at", channel: "via", by: { kind: "kind" } });
    expect(counted.counts).toEqual([{ channel: "هاتف", month: "2021-01", kind: "Closed", count: 4 }]);
    const mapped = { at: "at", channel: "via", channels: { "هاتف\u200f": "calls" } } as const;
    expect(tally(rows, mapped).account.counted).toBe(4);
    const once = tally(rows, { at: "at", channel: "via", id: "id", by: { kind: "kind" } });
    expect(once.account).toMatchObject({ read: 4, counted: 1, duplicate: 3 });
    // Marks alone are nothing.
    expect(
      tally([{ at: "2021-01-01", via: "x", id: "\u200f" }], { at: "at", channel: "via", id: "id" }).withoutId,
    ).toBe(1);
    expect(tally([{ at: "\u200f ", via: "x" }], { at: "at", channel: "via" }).account.undated).toBe(1);
  });

  it("takes a long number that a sheet rounded for no id", () => {
    const becameOf = (id: unknown) => {
      const { account, samples } = tally([{ at: "2021-01-01", via: "a", id }], { at: "at", channel: "via", id: "id" });
      return account.counted === 1 ? "counted" : samples[0]?.reason;
    };
    for (const id of ["4.08E+17", "4,08E+17", "4E+17", "1.23457e+11", " 9.99E+99\u200f", 4.08e17])
      expect(becameOf(id)).toBe("inexact-id");
    // Below 12 digits a sheet shows them all.
    for (const id of ["1E+10", "4.08E-17", "4.08E17", "A4.08E+17", "40.8E+17", "4.08E+17b", "E+17", "+17", "a+12", ""])
      expect(becameOf(id)).toBe("counted");
    for (const id of [{}, ["4"], () => 4]) expect(becameOf(id)).toBe("unreadable-id");
  });

  it("says how many have no id only where ids were asked for", () => {
    const rows = [{ at: "2021-01-01", via: "a", id: "1" }];
    const options = { at: "at", channel: "via" } as const;
    const [without, with_] = [tally(rows, options), tally(rows, { ...options, id: "id" })];
    expect(["withoutId" in without, with_.withoutId]).toEqual([false, 0]);
    expect("withoutId" in mergeTallies(without, with_)).toBe(false);
    // A tally of no records changes nothing.
    const none = tally<(typeof rows)[number]>([], options);
    expect(mergeTallies(with_, none)).toEqual(with_);
    expect(mergeTallies(none, without)).toEqual(without);
  });

  it("takes an empty list for no merger", () => {
    const merged = (into: unknown) =>
      tally([{ at: "2021-01-01", via: "a", into }], { at: "at", channel: "via", mergedInto: "into" }).account.merged;
    expect([[], ["7"], [""], new Date(0), {}].map(merged)).toEqual([0, 1, 1, 1, 1]);
  });

  it("takes a zero in any digits for no merger", () => {
    const merged = (into: string | number) =>
      tally([{ at: "2021-01-01", via: "a", into }], { at: "at", channel: "via", mergedInto: "into" }).account.merged;
    const zeros = ["٠", "۰", "\u200f٠ ", "٠٫٠", "00", "0000000000", "0.00", 0, "0.0"];
    expect(zeros.map(merged)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // The ids of others, and what is no number.
    expect(["٠١", "٠٧", "0.5", "0.", ".0", "0-1", "٠0"].map(merged)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it("does not fill months of a tally without a period", () => {
    const counted = tally([{ at: "2021-01-01", via: "a" }], { at: "at", channel: "via" });
    expect(() => monthlyCounts(counted, { missing: "zero" })).toThrow(
      expect.objectContaining({
        code: "bad-option",
        message: 'monthlyCounts needs the tally of a period for missing: "zero", got undefined',
      }),
    );
    expect(monthlyCounts(counted, { missing: "strict" })).toEqual({ a: { "2021-01": 1 } });
  });

  it("takes what the caller lists for nothing, in every field", () => {
    const row = { id: "1", at: "2021-01-01", via: "x", kind: "a", into: "", other: "2021-01-01", version: "1" };
    const records = [
      row,
      { ...row, id: "NULL" },
      { ...row, id: " - ", kind: "NULL" },
      { ...row, id: "2", at: "-" },
      { ...row, id: "3", via: "NULL" },
      { ...row, id: "4", into: "NULL", version: "-" },
      { ...row, id: "5", into: "null", other: "-" },
    ];
    const options = {
      at: "at",
      channel: "via",
      by: { kind: "kind" },
      id: "id",
      mergedInto: "into",
      version: "version",
      otherDate: { at: "other" },
    } as const;
    const empty = ["NULL", "-"];
    const counted = tally(records, { ...options, empty });
    // `null` is another text than NULL, and as the id of a record it says that one was merged.
    expect(counted.account).toMatchObject({ read: 7, counted: 4, undated: 1, unmapped: 1, merged: 1, malformed: 0 });
    expect(counted.withoutId).toBe(2);
    expect(counted.dates).toMatchObject({ same: 5, unreadable: 1 });
    expect(counted.counts).toEqual([
      { channel: "x", month: "2021-01", kind: "", count: 1 },
      { channel: "x", month: "2021-01", kind: "a", count: 3 },
    ]);
    // Unless said, they are texts like any other.
    expect(tally(records, options).account).toMatchObject({
      counted: 4,
      undated: 0,
      unmapped: 0,
      merged: 1,
      malformed: 2,
    });
    const columns = { at: ["2021-01-01", "-"], via: ["NULL", "x"] };
    expect(tallyColumns(columns, { at: "at", channel: "via", empty }).account).toMatchObject({
      unmapped: 1,
      undated: 1,
    });
    const plain = { at: "at", channel: "via" } as const;
    expect(tally(records, { ...plain, empty }).account).toMatchObject({ counted: 5, undated: 1, unmapped: 1 });
    // Around a text nobody sees blanks or marks of direction, nor around what is listed.
    const marked = [" -", "\u200f-\u200f", "\u00a0NULL"].map((via) => ({ ...row, via }));
    for (const listed of [empty, [" NULL", "- "]])
      expect(tally(marked, { ...plain, empty: listed }).account).toMatchObject({ counted: 0, unmapped: 3 });
    // @ts-expect-error a list is needed
    expect(() => tally(records, { ...plain, empty: "NULL" })).toThrow(expect.objectContaining({ code: "bad-option" }));
    // @ts-expect-error a field is needed, with such a list too
    expect(() => tally(records, { at: "at", empty })).toThrow(expect.objectContaining({ code: "bad-option" }));
  });

  it("takes false, no and 0 in a column of mergers for a no, as values and as texts", () => {
    const words = ["false", " FALSE ", "F", "f", "No", "\u200fno", "N", "n", "لا", "0", "0.0", "0.00"];
    const said = [...words, false, 0, 0n, "", null, undefined];
    const merged = [true, "true", "T", "yes", "Y", "نعم", "1", "1.0", 7, "A-0", "N-0", "0.", "0.1", "fn"];
    const records = [...said, ...merged].map((into) => ({ at: "2021-01-01", via: "x", into }));
    const { account } = tally(records, { at: "at", channel: "via", mergedInto: "into" });
    expect([account.read, account.counted, account.merged]).toEqual([32, 18, 14]);
  });

  it("says how many records another clock would move", () => {
    const at = (time: string) => ({ at: time, via: "x" });
    // Riyadh's March begins at 28 February 21:00Z and UTC's three hours later.
    const records = [
      at("2021-02-28T19:59:59Z"),
      at("2021-02-28T20:00:00Z"),
      at("2021-02-28T21:00:00Z"),
      at("2021-02-28T21:59:59Z"),
      at("2021-02-28T22:00:00Z"),
      at("2021-03-01T00:00:00Z"),
      at("2021-02-28"),
    ];
    const { boundary } = tally(records, { at: "at", channel: "via" });
    // UTC: the three from 21:00Z on. An hour earlier: 21:00:00 and 21:59:59. An hour later: 20:00:00.
    expect(boundary).toEqual({ utc: 3, hourEarlier: 2, hourLater: 1 });
    // The end of the period is an edge too, and beyond it nothing matters.
    const late = [at("2021-03-31T21:30:00Z"), at("2021-04-30T21:30:00Z")];
    expect(tally(late, { at: "at", channel: "via", period: "2021-Q1" }).boundary).toEqual({
      utc: 1,
      hourEarlier: 1,
      hourLater: 0,
    });
  });

  it("counts columns whose type is an interface, by names that it has", () => {
    interface Contacts {
      readonly at: Float64Array;
      readonly via: readonly string[];
    }
    const columns: Contacts = { at: Float64Array.of(1617224399000), via: ["calls"] };
    const { counts } = tallyColumns(columns, { at: "at", channel: "via", timestamp: "epoch-ms" });
    expect(counts).toEqual([{ channel: "calls", month: "2021-03", count: 1 }]);
    // @ts-expect-error there is no such column
    expect(() => tallyColumns(columns, { at: "at", channel: "channel" })).toThrow("the names of columns");
    // @ts-expect-error a function has no row to read
    expect(() => tallyColumns(columns, { at: "at", channel: () => "calls" })).toThrow("the names of columns");
  });

  it("refuses a column that is read by a method, whose mergers would all be missing", () => {
    const vector = (values: readonly unknown[]) => ({ length: values.length, get: (at: number) => values[at] });
    const at = ["2021-03-01", "2021-03-02"];
    const columns = { at, via: ["calls", "calls"], into: vector([true, false]) };
    const options = { at: "at", channel: "via", mergedInto: "into" } as const;
    expect(() => Reflect.apply(tallyColumns, undefined, [columns, options])).toThrow(
      `tallyColumns needs arrays, such as a vector's toArray() gives, got "into"`,
    );
    // Lists with holes and what only looks like a list are columns as before.
    const into = { length: 2, 0: true, 1: false };
    expect(tallyColumns({ ...columns, into }, options).account).toMatchObject({ counted: 1, merged: 1 });
    const holes = [...at, ""];
    delete holes[0];
    expect(tallyColumns({ at: holes, via: at.concat("x") }, { at: "at", channel: "via" }).account.undated).toBe(2);
    const none = { at: [], via: [], into: vector([]) };
    expect(Reflect.apply(tallyColumns, undefined, [none, options]).account.read).toBe(0);
  });

  it("refuses times in numbers of 32 bits, which are off by up to a minute", () => {
    // A minute before the end of March in Riyadh; in 32 bits it is in April.
    const last = Date.UTC(2021, 2, 31, 20, 59);
    expect(Math.fround(last)).toBeGreaterThan(Date.UTC(2021, 2, 31, 21));
    const columns = { at: Float64Array.of(last), rough: Float32Array.of(last), via: Float32Array.of(3) };
    const options = { at: "at", channel: "via", timestamp: "epoch-ms" } as const;
    const refused = expect.objectContaining({ code: "bad-option", value: "rough" });
    expect(() => tallyColumns(columns, { ...options, at: "rough" })).toThrow(refused);
    expect(() => tallyColumns(columns, { ...options, otherDate: { at: "rough" } })).toThrow(refused);
    // What is no time may be such a number.
    const { counts } = tallyColumns(columns, { ...options, otherDate: { at: "at" } });
    expect(counts).toEqual([{ channel: "3", month: "2021-03", count: 1 }]);
  });

  it("says of more ids than a Map can hold that they are too many, and blames no field", () => {
    const { set } = Map.prototype;
    Map.prototype.set = function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
      if (key === "the third") throw new RangeError("Map maximum size exceeded");
      return set.call(this, key, value);
    };
    const rows = ["one", "two", "the third"].map((id) => ({ id, at: "2021-01-01", via: "x" }));
    const columns = { id: rows.map(({ id }) => id), at: rows.map(({ at }) => at), via: rows.map(({ via }) => via) };
    const fields = { at: "at", channel: "via", id: "id" } as const;
    const refused = expect.objectContaining({
      code: "bad-input",
      message: "a tally needs ids that a Map can hold, or parts of them, got 2",
    });
    try {
      expect(() => tally(rows, fields)).toThrow(refused);
      expect(() => tallyColumns(columns, fields)).toThrow(refused);
    } finally {
      Map.prototype.set = set;
    }
  });

  it("counts in their months records of all months that records can be of", () => {
    // 299 years, of which the first quarter of 2021 has three months; 1 January 1970 is no day of a record.
    const months = Array.from({ length: 299 * 12 }, (_, index) => [1901 + Math.floor(index / 12), (index % 12) + 1]);
    const days = months.map(
      ([year, month]) => `${year}-${String(month).padStart(2, "0")}-${year === 1970 ? "02" : "01"}`,
    );
    const rows = [...days, "2021-03-01", "2021-03-31"].map((at) => ({ at, via: "x" }));
    const quarter = tally(rows, { at: "at", channel: "via", period: "2021-Q1" });
    expect(quarter.counts.map(({ month, count }) => [month, count])).toEqual([
      ["2021-01", 1],
      ["2021-02", 1],
      ["2021-03", 3],
    ]);
    expect(quarter.account).toMatchObject({ counted: 5, outOfPeriod: 3585 });
    const { counts } = tally(rows, { at: "at", channel: "via" });
    expect(counts).toHaveLength(3588);
    expect(counts.filter(({ count }) => count > 1)).toEqual([{ channel: "x", month: "2021-03", count: 3 }]);
  });

  it("reports two dates that disagree, and counts by the first", () => {
    const records = [
      { a: "04-08-15", b: "2015-04-08" },
      { a: "04-08-15", b: "2015-08-04" },
      { a: "04-08-15", b: "2015-08-05" },
      { a: "04-08-15", b: "?" },
      { a: "04-08-15", b: "" },
    ];
    const { dates, counts, samples } = tally(records, {
      at: "a",
      channel: () => "x",
      timestamp: "DD-MM-YY",
      otherDate: { at: "b", timestamp: "iso" },
    });
    expect(dates).toEqual({ same: 1, otherDay: 1, otherMonth: 1, unreadable: 2 });
    expect(counts).toEqual([{ channel: "x", month: "2015-08", count: 5 }]);
    expect(samples.map(({ reason, line, value }) => [reason, line, value])).toEqual([
      ["dates-differ", 1, "2015-04-08"],
      ["dates-differ", 3, "2015-08-05"],
      ["unreadable-other-date", 4, "?"],
    ]);
  });

  it("shows the first records out of the period, also where they are plain, and counts the edges of months once", () => {
    // The quarter of Riyadh ends at 21:00 UTC; under UTC the third and fifth would be in it.
    const times = [
      "2021-03-05",
      "2021-04-02",
      "2021-03-31T21:00:00Z",
      "2021-04-02",
      "2021-03-31T22:00:00Z",
      "2021-05-05",
    ];
    const rows = [...times, ...times].map((at) => ({ at, via: "x" }));
    for (const samples of [0, 1, 3, 9]) {
      const options = { at: "at", channel: "via", period: "2021-Q1", samples } as const;
      const columns = { at: rows.map(({ at }) => at), via: rows.map(({ via }) => via) };
      for (const counted of [tally(rows, options), tallyColumns(columns, options)]) {
        expect(counted.account).toMatchObject({ read: 12, counted: 2, outOfPeriod: 10 });
        expect(counted.boundary).toMatchObject({ utc: 4 });
        const outside = [2, 3, 4, 5, 6, 8, 9, 10, 11, 12].slice(0, samples);
        expect(counted.samples).toEqual(
          outside.map((line) => ({ reason: "out-of-period", line, value: rows[line - 1]?.at })),
        );
      }
    }
  });

  it("reads the second date as the first, unless it is written otherwise", () => {
    const records = [{ a: "04-08-15", b: "05-08-15", via: "x" }];
    const options = { at: "a", channel: "via", timestamp: "DD-MM-YY" } as const;
    const datesOf = (otherDate: { at: "b"; timestamp?: string }) => tally(records, { ...options, otherDate }).dates;
    expect(datesOf({ at: "b" })).toMatchObject({ otherDay: 1, unreadable: 0 });
    expect(datesOf({ at: "b", timestamp: "MM-DD-YY" })).toMatchObject({ otherMonth: 1, unreadable: 0 });
    expect(datesOf({ at: "b", timestamp: "iso" })).toMatchObject({ unreadable: 1 });
  });

  it("shows no half of a character where it cuts what it shows", () => {
    const value = `${"x".repeat(59)}😀`;
    const { samples } = tally(
      [
        { at: value, via: "x" },
        { at: `x${value}`, via: "x" },
      ],
      { at: "at", channel: "via" },
    );
    expect(samples.map((sample) => sample.value)).toEqual(["x".repeat(59), "x".repeat(60)]);
  });

  it("counts in zones whose months begin twice or without a midnight", () => {
    const counted = (timeZone: string, times: readonly string[]) =>
      tally(
        times.map((at) => ({ at })),
        { at: "at", channel: () => "x", timeZone },
      ).counts.map(({ month, count }) => [month, count]);
    expect(counted("Africa/Cairo", ["2024-10-31T21:30:00Z", "2024-10-31T22:00:00Z"])).toEqual([
      ["2024-10", 1],
      ["2024-11", 1],
    ]);
    expect(
      counted("America/St_Johns", ["2009-11-01T02:30:30Z", "2009-11-01T02:31:00Z", "2009-11-01T03:30:00Z"]),
    ).toEqual([
      ["2009-10", 1],
      ["2009-11", 2],
    ]);
  });

  it("reads columns, with channels as numbers", () => {
    const columns = {
      at: Float64Array.of(1614545999, 1614546000, Number.NaN, 1614546000),
      via: Uint8Array.of(1, 0, 1, 7),
    };
    const { counts, account } = tallyColumns(columns, {
      at: "at",
      channel: "via",
      timestamp: "epoch-s",
      channels: { 0: "calls", 1: "emails" },
    });
    // 1614546000 is 2021-02-28T21:00:00Z, midnight in Riyadh.
    expect(counts).toEqual([
      { channel: "calls", month: "2021-03", count: 1 },
      { channel: "emails", month: "2021-02", count: 1 },
    ]);
    expect([account.undated, account.unmapped]).toEqual([1, 1]);
  });

  it("takes NaN and blanks for what is absent, in ids, versions, mergers, channels and keys", () => {
    const columns = {
      at: ["2021-01-01", "2021-01-02", "2021-01-03", "2021-01-04", "2021-01-05"],
      via: Float64Array.of(1, 1, Number.NaN, 1, 1),
      id: Float64Array.of(Number.NaN, Number.NaN, 7, 8, 8),
      into: Float64Array.of(Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN),
      version: ["", "", "", 2, "?"],
      kind: Float64Array.of(Number.NaN, 3, 3, 3, 3),
    };
    const { counts, account, withoutId } = tallyColumns(columns, {
      at: "at",
      channel: "via",
      id: "id",
      mergedInto: "into",
      version: "version",
      by: { kind: "kind" },
    });
    // Two records without an id, one without a channel, and of id 8 the one whose version is a number; the other is malformed.
    expect(counts).toEqual([
      { channel: "1", month: "2021-01", kind: "", count: 1 },
      { channel: "1", month: "2021-01", kind: "3", count: 2 },
    ]);
    expect(account).toMatchObject({
      read: 5,
      counted: 3,
      unmapped: 1,
      malformed: 1,
      superseded: 0,
      merged: 0,
      duplicate: 0,
    });
    expect(withoutId).toBe(2);
    const blank = tally([{ at: "2021-01-01", via: "x", id: " ", into: " " }], {
      at: "at",
      channel: "via",
      id: "id",
      mergedInto: "into",
    });
    expect([blank.account.counted, blank.withoutId]).toEqual([1, 1]);
  });

  it("compares the versions of a sheet with a decimal comma as those with a point, and takes a form of their own", () => {
    const fields = { at: "at", channel: "via", id: "id", version: "edit", sourceTimeZone: "UTC" } as const;
    const kindOf = (edits: readonly unknown[], forms: Partial<TallyOptions<object>>) => {
      const rows = edits.map((edit, index) => ({
        id: 1,
        at: forms.timestamp === "excel" ? "45322" : "1706734799",
        via: `x${index}`,
        edit,
      }));
      const { counts, account } = tally(rows, { ...fields, timestamp: "epoch-s", ...forms });
      return [counts.map(({ channel }) => channel).join(), account.superseded, account.malformed];
    };
    // Days of a sheet: 45,322.6 is before 45,322.75 and after 45,322.
    expect(kindOf(["45322,6", "45322,75", "45322", "45322.7"], { timestamp: "excel" })).toEqual(["x1", 3, 0]);
    expect(kindOf(["45322٫8", "45322,75"], { timestamp: "excel" })).toEqual(["x0", 1, 0]);
    // A comma behind fewer digits parts thousands, and under another form it is none of a number.
    expect(kindOf(["45,322", "45322"], { timestamp: "excel" })).toEqual(["x1", 0, 1]);
    expect(kindOf(["45322,6", "45322"], {})).toEqual(["x1", 0, 1]);
    const iso = ["2024-01-31T20:59:59Z", "2024-01-31T21:00:00Z", "2024-01-30T21:00:00Z"];
    expect(kindOf(iso, {})).toEqual(["", 0, 3]);
    expect(kindOf(iso, { versionTimestamp: "iso" })).toEqual(["x1", 2, 0]);
    expect(kindOf(["31.01.2024 10:00", "01.02.2024 09:00"], { versionTimestamp: ["iso", "DD.MM.YYYY HH:mm"] })).toEqual(
      ["x1", 1, 0],
    );
    // The form of `at` is not tried on them.
    expect(kindOf(["45322,6"], { timestamp: "excel", versionTimestamp: "iso" })).toEqual(["", 0, 1]);
    expect(() => tally([], { at: "at", channel: "via", versionTimestamp: "iso" })).toThrow(
      "versionTimestamp needs version, whose times it reads",
    );
  });

  it("refuses pages of records, and takes a record with a list", async () => {
    const page = { value: [{ at: "2021-03-01", via: "x" }], next: null };
    const fields = { at: "at", channel: "via" } as const;
    const refused = expect.objectContaining({
      code: "bad-input",
      message: expect.stringContaining('as pages.flatMap((page) => page.value) gives, got "value"'),
    });
    expect(() => tally<object>([page, page], { at: (row) => Reflect.get(row, "at"), channel: () => "x" })).toThrow(
      refused,
    );
    expect(() => tally(new Set([page]), JSON.parse(JSON.stringify(fields)))).toThrow(refused);
    await expect(tallyStream([[page], [page]], JSON.parse(JSON.stringify(fields)))).rejects.toThrow(refused);
    await expect(tallyStream([page], JSON.parse(JSON.stringify(fields)))).rejects.toThrow(refused);
    const tagged = { at: "", via: "x", tags: ["a"], value: [] };
    expect(tally([tagged], fields).account.undated).toBe(1);
    expect(
      tally(
        [
          { ...tagged, value: page.value },
          { ...tagged, at: "2021-03-01" },
        ],
        fields,
      ).account.counted,
    ).toBe(1);
  });

  it("does not depend on the order of versions that are no numbers", () => {
    const rows: Contact[] = [
      { id: 1, at: "2021-01-03", via: "x", version: 1 },
      { id: 1, at: "2021-01-02", via: "x", version: Number.NaN },
      { id: 1, at: "2021-01-01", via: "x", version: 2 },
    ];
    const options = { at: "at", channel: "via", id: "id", version: "version" } as const;
    for (const order of [rows, [...rows].reverse()]) {
      expect(tally(order, options).account).toMatchObject({ counted: 1, superseded: 2, conflicting: 0 });
    }
  });

  it("shows what is no text as JSON, in samples", () => {
    const round: { self?: object } = {};
    round.self = round;
    const said: readonly (readonly [at: unknown, value: string | undefined])[] = [
      [{ $date: "2021-03-28T01:00:00Z" }, '{"$date":"2021-03-28T01:00:00Z"}'],
      [{ seconds: 1616893200, nanoseconds: 0 }, '{"seconds":1616893200,"nanoseconds":0}'],
      [["2021-03-28"], '["2021-03-28"]'],
      [new Date(Number.NaN), "Invalid Date"],
      // What is no JSON, and what cannot be read.
      [{ at: 5n }, undefined],
      [round, undefined],
      [Object.create(null), "{}"],
      [Symbol("at"), undefined],
      [() => "2021-03-28", undefined],
      [new Array(40).fill(7), "[7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7"],
    ];
    const { samples } = tally(
      said.map(([at]) => ({ at, via: "x" })),
      { at: "at", channel: "via", samples: 99 },
    );
    expect(samples.map(({ value }) => value)).toEqual(said.map(([, value]) => value));
    expect(samples.every(({ reason }) => reason === "unreadable-timestamp")).toBe(true);
    const other = [{ at: new Date("2021-04-01T09:00:00Z"), via: { name: "phone" } }];
    const shownOf = (options: object) =>
      tally(other, { at: "at", channel: "via", ...options }).samples.map(({ value }) => value);
    expect(shownOf({})).toEqual(['{"name":"phone"}']);
    expect(shownOf({ period: "2021-03", channel: () => "x" })).toEqual(["2021-04-01T09:00:00.000Z"]);
  });

  it("sets aside ids and versions that are no exact numbers, since two of them may be one", () => {
    const fields = { at: "at", channel: "via", id: "id" } as const;
    const options = { ...fields, version: "version" } as const;
    const row = { at: "2021-01-01", via: "x" };
    // What JSON.parse makes of 9007199254740993 is 9007199254740992, which is another id.
    const ids = tally<Contact>(
      [
        { ...row, id: 2 ** 53 },
        { ...row, id: 2 ** 53 - 1 },
        { ...row, id: 1.5 },
      ],
      fields,
    );
    expect(ids.account).toMatchObject({ read: 3, counted: 2, malformed: 1 });
    expect(ids.samples).toEqual([{ reason: "inexact-id", line: 1, value: "9007199254740992" }]);
    const texts = tally<Contact>(
      [
        { ...row, id: "9007199254740993" },
        { ...row, id: "9007199254740992" },
      ],
      fields,
    );
    expect(texts.account).toMatchObject({ counted: 2, malformed: 0 });

    // An object or a list is equal to no other: three copies would be three records.
    const objects = [{ $oid: "60068c2f" }, { $oid: "60068c2f" }, [1, 2], new Date(0)].map((id) => ({
      ...row,
      id,
      version: 1,
    }));
    const refused = tally(objects, options);
    expect(refused.account).toMatchObject({ read: 4, counted: 0, malformed: 4 });
    expect(refused.samples[0]).toEqual({ reason: "unreadable-id", line: 1, value: '{"$oid":"60068c2f"}' });
    expect(tally(objects.slice(0, 2), { ...options, id: ({ id }) => JSON.stringify(id) }).account.duplicate).toBe(1);
    const versions = ["2021-02-01", "2", 3, 4n, undefined].map((version) => ({ ...row, id: 1, version }));
    const edits = tally(versions, options);
    expect(edits.account).toMatchObject({ read: 5, counted: 1, malformed: 1, superseded: 3 });
    expect(edits.samples[0]).toEqual({ reason: "unreadable-version", line: 1, value: "2021-02-01" });
    // Digits of any script, as in dates.
    const arabic = ["٩", "١٠"].map((version) => ({ ...row, id: 1, version, via: version }));
    expect(tally(arabic, options)).toMatchObject({ account: { superseded: 1 }, counts: [{ channel: "١٠" }] });
    // Ten is the last of those that are digits; 16, 7 and 1,000 are written otherwise.
    const odd = ["9", "+10", "-1", "1.5", "0x10", "0b111", "1e3", "0o17", ".5", "Infinity", true];
    const digits = tally(
      odd.map((version) => ({ ...row, id: 1, version, via: version })),
      { ...options, samples: 9 },
    );
    expect(digits.counts.map(({ channel }) => channel)).toEqual(["+10"]);
    expect(digits.account).toMatchObject({ counted: 1, superseded: 3, malformed: 7 });
    // Times as helpdesks keep them of the last change, in whatever zone, and of a place that is not told: an hour lies between 10:00+03:00 and 08:00Z.
    const timesOf = (said: readonly unknown[], more: object = {}) => {
      const rows = said.map((version, index) => ({ ...row, id: 1, version, via: `v${index}` }));
      const { counts, samples } = tally(rows, { ...options, ...more });
      return [counts[0]?.channel, samples.flatMap(({ reason, line }) => (reason === "unreadable-version" ? line : []))];
    };
    expect(timesOf(["2021-03-01T10:00:00+03:00", "2021-03-01T08:00:00Z", "2021-02-28T23:59:59Z"])).toEqual(["v1", []]);
    expect(timesOf(["2021-03-01T08:00:00.001Z", new Date("2021-03-01T08:00:00Z")])).toEqual(["v0", []]);
    const written = { timestamp: ["iso", "DD/MM/YYYY HH:mm"], sourceTimeZone: "Asia/Riyadh" };
    expect(timesOf(["02/03/2021 10:00", "28/02/2021 10:00", "30/02/2021 10:00"], written)).toEqual(["v0", [3]]);
    // Without a zone it is no time; a date does not tell two edits of a day apart; a comma may part thousands, or be that of a sheet.
    expect(timesOf(["2021-03-01T08:00:00", "2021-03-01", "", "1,234"])).toEqual(["v2", [1, 2, 4]]);
    expect(timesOf(["44286,5", "44287"], { timestamp: ["iso", "excel"], sourceTimeZone: "UTC" })).toEqual(["v1", []]);
    // The moment of the record is not that of its version.
    const late = { id: 1, at: "2021-01-05", via: "x", version: "2021-04-01T08:00:00Z" };
    expect(tally([late], options).counts).toMatchObject([{ month: "2021-01", count: 1 }]);
    // No other record can be a version of one without an id.
    expect(tally([{ ...row, id: "", version: "x" }], options).account.counted).toBe(1);
  });

  it("sets aside an id that cannot be read before it looks at mergers and channels, with versions and without", () => {
    const records = [
      { at: "2021-01-01", via: "x", id: 2 ** 53, into: "7" },
      { at: "2021-01-01", via: "", id: {}, into: "" },
      { at: "2021-01-01", via: "", id: "", into: "" },
    ];
    const options = { at: "at", channel: "via", id: "id", mergedInto: "into" } as const;
    for (const more of [{}, { version: () => 1 }]) {
      const { account, samples } = tally<(typeof records)[number]>(records, { ...options, ...more });
      expect(account).toMatchObject({ malformed: 2, merged: 0, unmapped: 1 });
      expect(samples.map(({ reason }) => reason)).toEqual(["inexact-id", "unreadable-id", "unmapped"]);
    }
  });

  it("keeps an instant of the year 9999, or before the year 1, out of the counts", () => {
    const rows = ["9999-12-31T23:59:59Z", "9999-12-31", "0001-01-01T00:00:00+14:00", "2021-01-01"];
    const counted = tally(
      rows.map((at) => ({ at, via: "x" })),
      { at: "at", channel: "via" },
    );
    expect(counted.account).toMatchObject({ read: 4, counted: 1, malformed: 3 });
    expect(monthlyCounts(counted)).toEqual({ x: { "2021-01": 1 } });
  });

  it("refuses what are no records, a negative number of samples, and an unknown rule for missing months", () => {
    const options = { at: "at", channel: "via" } as const;
    for (const json of ["null", "{}", "7"])
      expect(() => tally(JSON.parse(json), options)).toThrow(expect.objectContaining({ code: "bad-input" }));
    const bad = expect.objectContaining({ code: "bad-option" });
    expect(() => tally([], { ...options, samples: -1 })).toThrow(bad);
    expect(() => tallyColumns(JSON.parse("null"), options)).toThrow(bad);
    // None of these is a column, and a text is no list of its letters.
    for (const column of [5, {}, "2021-01-01", new Set(["2021-01-01"]), { length: -1 }, { length: 2 ** 53 }])
      expect(() => Reflect.apply(tallyColumns, undefined, [{ at: column, via: column }, options])).toThrow(bad);
    // @ts-expect-error totals know "ignore", counts do not
    expect(() => monthlyCounts(tally([], options), { missing: "ignore" })).toThrow(bad);
  });

  it("counts day after day what it has met before", () => {
    // Three rounds of the same: 15 February, and the last hour of February and the first of March in Riyadh.
    const times = ["2021-02-15T12:00:00Z", "2021-02-28T20:30:00Z", "2021-02-28T21:30:00Z"];
    const records = [...times, ...times, ...times].map((at) => ({ at, via: "x" }));
    const want = [
      { channel: "x", month: "2021-02", count: 6 },
      { channel: "x", month: "2021-03", count: 3 },
    ];
    const rows = tally(records, { at: "at", channel: "via" });
    expect(rows.counts).toEqual(want);
    const columns = { at: Float64Array.from(records, ({ at }) => Date.parse(at)), via: records.map(({ via }) => via) };
    const fromColumns = tallyColumns(columns, { at: "at", channel: "via", timestamp: "epoch-ms" });
    expect(fromColumns).toEqual(rows);
    expect(rows.boundary).toEqual({ utc: 3, hourEarlier: 3, hourLater: 3 });
  });

  it("names the record that a field's function cannot read", () => {
    const rows: { readonly at: string; readonly via?: { readonly channel: string } }[] = [
      { at: "2021-01-01", via: { channel: "web" } },
      { at: "2021-01-02", via: { channel: "web" } },
      { at: "2021-01-03" },
    ];
    const channel = (row: object) => JSON.parse(JSON.stringify(row)).via.channel;
    const failed = expect.objectContaining({
      code: "bad-input",
      path: "line 3",
      message: expect.stringMatching(/^a field needs to be readable, got "Cannot read .*" at line 3$/),
    });
    expect(() => tally(rows, { at: "at", channel })).toThrow(failed);
    expect(() => tally(rows, { at: "at", channel: "at", by: { kind: channel } })).toThrow(failed);
    // Whatever else is coded stays what it is.
    const coded = () => {
      throw new FeedbackError("bad-report", "none");
    };
    expect(() => tally(rows, { at: "at", channel: coded })).toThrow(expect.objectContaining({ code: "bad-report" }));
  });

  it("is not misled by hostile names", () => {
    const { counts, account } = tally(
      [
        { at: "2021-01-01", via: "constructor" },
        { at: "2021-01-01", via: "__proto__" },
      ],
      {
        at: "at",
        channel: "via",
        channels: { phone: "calls" },
      },
    );
    expect(counts).toEqual([]);
    expect(account.unmapped).toBe(2);
    const all = tally([{ at: "2021-01-01", via: "__proto__" }], { at: "at", channel: "via" });
    expect(Object.keys(monthlyCounts(all))).toEqual(["__proto__"]);
  });

  it.each([
    [{ by: { count: "kind" } }, "bad-option"],
    [{ timestamp: "nonsense" }, "bad-option"],
    [{ version: "id" }, "bad-option"],
    [{ timeZone: "Mars/Olympus" }, "bad-time-zone"],
    [{ period: "2021-Q5" }, "bad-period"],
  ] as const)("refuses %j with %s", (options, code) => {
    expect(() => tally<Contact>([], { at: "at", channel: "via", ...options })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

const contact = fc.record<Contact>({
  id: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(null, "")),
  at: fc.oneof(
    fc
      .date({ min: new Date("2020-12-20"), max: new Date("2021-04-10"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    fc.constantFrom(
      "2021-02-28T20:30:00Z",
      "2021-02-28T21:30:00Z",
      "2021-02-28",
      "",
      "2021-02-30",
      "2021-03-01T10:00",
      5,
      null,
    ),
  ),
  via: fc.constantFrom("phone", "Phone", "mail", "fax", "", null, 7),
  kind: fc.constantFrom("complaint", "enquiry", ""),
  into: fc.constantFrom(null, null, null, false, "9"),
});
const contacts = fc.array(contact, { maxLength: 60 });
const period = fc.constantFrom(undefined, "2021-Q1", "2021-02");
const withPeriod = (key: string | undefined, ids: boolean): TallyOptions<Contact> => {
  const { id, ...rest } = OPTIONS;
  return { ...rest, ...(ids && id ? { id } : {}), ...(key === undefined ? {} : { period: key }) };
};
const figures = ({ counts, account, boundary, withoutId }: Tally) => ({ counts, account, boundary, withoutId });

describe("laws of the tally", () => {
  it("counted and set aside are what was read", () => {
    fc.assert(
      fc.property(contacts, period, fc.boolean(), (records, key, ids) => {
        const counted = tally(records, withPeriod(key, ids));
        const { read, counted: number, aside } = setAside(counted);
        expect(read).toBe(records.length);
        expect(number + aside).toBe(read);
        expect(counted.counts.reduce((sum, { count }) => sum + count, 0)).toBe(number);
      }),
    );
  });

  it("does not depend on the order of the records", () => {
    const shuffled = contacts.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, period, fc.boolean(), ([records, others], key, ids) => {
        expect(figures(tally(others, withPeriod(key, ids)))).toEqual(figures(tally(records, withPeriod(key, ids))));
      }),
    );
  });

  it("counts plain records, which take a shorter way, as all others", () => {
    fc.assert(
      fc.property(contacts, period, (records, key) => {
        const { by, id, mergedInto, ...plain } = withPeriod(key, false);
        const short = tally(records, plain);
        const long = tally(records, { ...plain, mergedInto: () => false });
        expect(short).toEqual(long);
      }),
    );
  });

  it("counts numbers, texts and columns on the shorter way as all others, at every edge of a month", () => {
    const HOUR = 3_600_000;
    const edges = [Date.UTC(2021, 2, 1), Date.UTC(2009, 10, 1), Date.UTC(2021, 10, 1), Date.UTC(1970, 0, 1)];
    const near = fc.oneof(
      fc
        .tuple(fc.constantFrom(...edges), fc.integer({ min: -50 * HOUR, max: 50 * HOUR }))
        .map(([edge, away]) => edge + away),
      // Hours on the dot and just beside them, down to fractions of a millisecond.
      fc
        .tuple(fc.constantFrom(...edges), fc.integer({ min: -50, max: 50 }), fc.constantFrom(-1, -0.4, 0, 0.4, 0.6, 1))
        .map(([edge, hours, away]) => edge + hours * HOUR + away),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e13, 4_102_444_800_000),
    );
    const zones = fc.constantFrom("Asia/Riyadh", "UTC", "Europe/London", "America/St_Johns", "Pacific/Kiritimati");
    const texts = (at: number) =>
      Math.abs(at) < 1e13
        ? [
            new Date(at).toISOString(),
            `${new Date(at).toISOString().slice(0, 19)}-04:30`,
            new Date(at).toISOString().slice(0, 10),
          ]
        : ["?"];
    fc.assert(
      fc.property(fc.array(near, { maxLength: 40 }), zones, period, (times, timeZone, key) => {
        // Twice, so that every day is met again.
        const numbers = [...times, ...times].map((at, index) => ({ at, via: index % 3 }));
        const options = { at: "at", channel: "via", timeZone, ...(key === undefined ? {} : { period: key }) } as const;
        const long = { ...options, mergedInto: () => false };
        const inNumbers = { timestamp: "epoch-ms", channels: { 0: "a", 1: "b" } } as const;
        const want = tally(numbers, { ...long, ...inNumbers });
        expect(tally(numbers, { ...options, ...inNumbers })).toEqual(want);
        const columns = {
          at: Float64Array.from(numbers, ({ at }) => at),
          via: Uint8Array.from(numbers, ({ via }) => via),
        };
        expect(tallyColumns(columns, { ...options, ...inNumbers })).toEqual(want);
        const rows = [...times, ...times].flatMap(texts).map((at) => ({ at, via: "x" }));
        expect(tally(rows, options)).toEqual(tally(rows, long));
      }),
    );
  });

  it("are not those of seconds taken for milliseconds, beside what is of 1970", () => {
    // 1 to 30 April 1970 in milliseconds are known, and then the seconds of 2024 come; 1 January stands for no date.
    const known = [0, 7_776_000_000, 8_000_000_000, 86_399_999];
    const seconds = [1_704_067_200, 1_711_843_200, 7_775_999_999];
    const at = [...known, ...seconds, ...known, ...seconds];
    const options = { at: "at", channel: "via", timestamp: "epoch-ms", timeZone: "UTC" } as const;
    const columns = { at: Float64Array.from(at), via: at.map(() => "x") };
    for (const { account, counts } of [
      tally(
        at.map((each) => ({ at: each, via: "x" })),
        options,
      ),
      tallyColumns(columns, options),
    ]) {
      expect([account.read, account.counted, account.malformed]).toEqual([14, 4, 10]);
      expect(counts.map(({ month, count }) => [month, count])).toEqual([["1970-04", 4]]);
    }
  });

  it("of a period are the months of the whole", () => {
    fc.assert(
      fc.property(contacts, fc.boolean(), (records, ids) => {
        const whole = tally(records, withPeriod(undefined, ids)).counts;
        const quarter = tally(records, withPeriod("2021-Q1", ids)).counts;
        expect(quarter).toEqual(whole.filter(({ month }) => ["2021-01", "2021-02", "2021-03"].includes(month)));
      }),
    );
  });

  it("merges as a commutative monoid, and parts by id give the whole", () => {
    fc.assert(
      fc.property(contacts, contacts, contacts, period, (one, two, three, key) => {
        const options = withPeriod(key, true);
        // Each id in one part only.
        const part = (records: readonly Contact[], number: number) =>
          records.map((record) => ({ ...record, id: record.id ? `${number}-${record.id}` : null }));
        const parts = [part(one, 1), part(two, 2), part(three, 3)] as const;
        const [a, b, c] = [tally(parts[0], options), tally(parts[1], options), tally(parts[2], options)];
        const empty = tally<Contact>([], options);
        expect(mergeTallies(a, b)).toEqual(mergeTallies(b, a));
        expect(mergeTallies(mergeTallies(a, b), c)).toEqual(mergeTallies(a, mergeTallies(b, c)));
        expect(figures(mergeTallies(a, empty))).toEqual(figures(a));
        expect(mergeTallies(a, empty).parts).toBe(a.parts);
        expect(figures(mergeTallies(a, b, c))).toEqual(figures(tally(parts.flat(), options)));
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
        expect(mergeTallies(JSON.parse(JSON.stringify(a)), b)).toEqual(mergeTallies(a, b));
      }),
      draws(60),
    );
  });

  it("is the same from rows, from columns and from a stream in chunks or one by one", async () => {
    await fc.assert(
      fc.asyncProperty(contacts, period, fc.integer({ min: 1, max: 9 }), async (records, key, size) => {
        const names = {
          at: "at",
          channel: "via",
          by: { kind: "kind" },
          id: "id",
          channels: ["phone", "mail"],
        } as const;
        const options = { ...names, ...(key === undefined ? {} : { period: key }) };
        const whole = tally(records, options);
        const columns = {
          id: records.map(({ id }) => id),
          at: records.map(({ at }) => at),
          via: records.map(({ via }) => via),
          kind: records.map(({ kind }) => kind),
        };
        expect(tallyColumns(columns, options)).toEqual(whole);
        const chunks = Array.from({ length: Math.ceil(records.length / size) }, (_, index) =>
          records.slice(index * size, (index + 1) * size),
        );
        expect(await tallyStream(chunks, options)).toEqual(whole);
        expect(await tallyStream(records, options)).toEqual(whole);
        expect(tally(new Set(records), options)).toEqual(whole);
      }),
      draws(40),
    );
  });
});

describe("what a tally refuses by its name", () => {
  const fields = { at: "at", channel: "via" };

  it.each([
    ["channel", { at: "at" }, undefined],
    ["at", { ...fields, at: null }, null],
    ["by.kind", { ...fields, by: { kind: undefined } }, undefined],
    ["by.at", { ...fields, by: { at: {} } }, {}],
    ["id", { ...fields, id: null }, null],
    ["mergedInto", { ...fields, mergedInto: true }, true],
    ["otherDate.at", { ...fields, otherDate: { timestamp: "iso" } }, undefined],
  ])("is the field %s", (name, options, value) => {
    expect(() => Reflect.apply(tally, undefined, [[], options])).toThrow(
      new FeedbackError("bad-option", `${name} needs the name of a field, or a function`, value),
    );
  });

  it("is the line of a record whose getter throws", () => {
    const record = {
      via: "calls",
      get at(): string {
        throw new Error("lazy load");
      },
    };
    expect(() => tally([record], { at: "at", channel: "via" })).toThrow(
      'a field needs to be readable, got "lazy load" at line 1',
    );
  });

  it.each(["id", "version", "at"])("is a column of 32 bits as %s", (name) => {
    // 16777217 is 16777216 in 32 bits.
    const columns = {
      ...{ at: Float64Array.of(0, 0), via: ["calls", "calls"], key: ["1", "2"] },
      rough: Float32Array.of(16_777_216, 16_777_217),
    };
    const options = { at: "at", channel: "via", id: "key", timestamp: "epoch-ms", [name]: "rough" };
    expect(() => Reflect.apply(tallyColumns, undefined, [columns, options])).toThrow(
      'tallyColumns needs times, counts, ids and versions of 64 bits, such as a Float64Array, got "rough"',
    );
  });

  it("is a place in arrays that no record has, as an id", () => {
    const record = ["2021-03-01", "calls", "7"];
    expect(() => Reflect.apply(tally, undefined, [[record, record], { at: 0, channel: 1, id: 5 }])).toThrow(
      'id needs fields that a record has, such as "0", "1", "2", got 5',
    );
    expect(Reflect.apply(tally, undefined, [[record, record], { at: 0, channel: 1, id: 2 }]).account.counted).toBe(1);
  });
});

describe("mergeTallies", () => {
  it("names the tally and the place in it that is wrong", () => {
    const sound = tally([{ at: "2021-03-01", via: "calls" }], { at: "at", channel: "via" });
    const [row] = sound.counts;
    const { account, boundary } = sound;
    for (const [path, bad] of [
      ["tallies.2.counts.0", { ...sound, counts: [{ ...row, count: 0 }] }],
      ["tallies.2.counts.0", { ...sound, counts: [{ ...row, channel: " " }] }],
      ["tallies.2.withoutId", { ...sound, withoutId: 2, account: { ...account, read: 2, undated: 1 } }],
      ["tallies.2.account.counted", { ...sound, account: { ...account, counted: 5 } }],
      ["tallies.2.account.undated", { ...sound, account: { ...account, undated: 0.5 } }],
      ["tallies.2.boundary.utc", { ...sound, boundary: { ...boundary, utc: 2 } }],
      ["tallies.2.parts", { ...sound, parts: 0 }],
      ["tallies.2", { ...sound, dates: null }],
      ["tallies.2", null],
    ] as const)
      expect(() => Reflect.apply(mergeTallies, undefined, [sound, sound, bad])).toThrow(
        expect.objectContaining({ code: "bad-tally", path }),
      );
    expect(() => Reflect.apply(monthlyCounts, undefined, [{ ...sound, parts: 0 }])).toThrow(
      expect.objectContaining({ code: "bad-tally", path: "tally.parts" }),
    );
  });

  it("takes what it does not know from none of them", () => {
    const sound = tally([{ at: "2021-03-01", via: "calls" }], { at: "at", channel: "via" });
    const more = { ...sound, extra: 1 };
    expect(mergeTallies(more, sound)).toEqual(mergeTallies(sound, more));
    expect(mergeTallies(more, sound)).not.toHaveProperty("extra");
  });

  const part = (options: Partial<TallyOptions<Contact>> = {}) =>
    tally<Contact>(
      [
        { at: "2021-01-01", via: "b" },
        { at: "2021-01-01", via: "a" },
      ],
      { at: "at", channel: "via", ...options },
    );

  it("takes a zone for the same in whatever case its name is written", () => {
    const [one, other] = [part({ timeZone: "Asia/Riyadh" }), part({ timeZone: "asia/riyadh" })];
    expect(mergeTallies(one, other)).toMatchObject({ timeZone: "Asia/Riyadh", account: { counted: 4 } });
    expect(mergeTallies(other, one)).toEqual(mergeTallies(one, other));
  });

  it("leaves the samples of a line as they are where a tally of no records is added", () => {
    const options = { at: "at", channel: "via", mergedInto: "into", otherDate: { at: "other" } } as const;
    const rows = ["2021-01-01", "2021-01-02"].map((other) => ({ at: "2021-01-01", via: "a", into: "7", other }));
    const [one, empty] = [tally(rows, options), tally<(typeof rows)[number]>([], options)];
    expect(one.samples.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "merged"],
      [2, "dates-differ"],
      [2, "merged"],
    ]);
    expect(mergeTallies(one, empty)).toEqual(one);
    expect(mergeTallies(empty, one)).toEqual(one);
  });

  it("takes work in proportion to the samples of all parts, but for a logarithm", () => {
    let looks = 0;
    const sample = (index: number) => ({
      reason: "undated" as const,
      get line() {
        looks += 1;
        return 1 + (index % 7);
      },
    });
    const parts = Array.from({ length: 512 }, (_, index) => ({ ...part(), samples: [sample(index), sample(index)] }));
    const merged = mergeTallies(part(), ...parts);
    expect([merged.account.counted, merged.parts, merged.samples.length]).toEqual([1026, 513, 1024]);
    expect(merged.samples.map(({ line }) => line)).toEqual(
      // 512 are 73 sevens and one more, of each two samples.
      [1, 2, 3, 4, 5, 6, 7].flatMap((line) => Array.from({ length: line === 1 ? 148 : 146 }, () => line)),
    );
    // 1,024 samples on nine levels, some looks at each; one after the other they would be looked at half a million times.
    expect(looks).toBeLessThan(100_000);
  });

  it("knows of the whole only what is known of every part", () => {
    const rows: Contact[] = [
      { id: "", at: "2021-01-31T22:00:00Z", via: "a" },
      { id: "7", at: "2021-01-01", via: "a" },
    ];
    const whole = tally<Contact>(rows, { at: "at", channel: "via", id: "id" });
    const { boundary, withoutId, ...elsewhere } = whole;
    // 22:00 UTC is 01:00 of the next day in Riyadh: another month under UTC, the same one an hour earlier or later.
    expect([boundary, withoutId]).toEqual([{ utc: 1, hourEarlier: 0, hourLater: 0 }, 1]);
    const empty = tally<Contact>([], { at: "at", channel: "via", id: "id" });
    expect(mergeTallies(empty, elsewhere)).toEqual(elsewhere);
    expect(mergeTallies(elsewhere, empty)).toEqual(elsewhere);
    for (const [first, ...others] of [
      [whole, elsewhere, whole],
      [elsewhere, whole, whole],
      [whole, whole, elsewhere],
    ] as const) {
      const merged = mergeTallies(first, ...others);
      expect([merged.account.counted, merged.parts]).toEqual([6, 3]);
      expect("boundary" in merged || "withoutId" in merged).toBe(false);
    }
    // One of the two may be known.
    expect(mergeTallies(whole, { ...elsewhere, withoutId: 0 })).toMatchObject({ withoutId: 1 });
    for (const change of [{ boundary: null }, { boundary: 0 }, { withoutId: null }, { withoutId: "unknown" }])
      expect(() => Reflect.apply(mergeTallies, undefined, [{ ...whole, ...change }])).toThrow(
        expect.objectContaining({ code: "bad-tally" }),
      );
  });

  it("refuses tallies that were counted otherwise", () => {
    for (const other of [part({ timeZone: "UTC" }), part({ period: "2021-Q1" }), part({ by: { kind: "kind" } })]) {
      expect(() => mergeTallies(part(), other)).toThrow(expect.objectContaining({ code: "bad-tally" }));
    }
    expect(() => mergeTallies(part({ timeZone: "Europe/Berlin" }), part({ timeZone: "UTC" }))).toThrow(
      'mergeTallies needs tallies of the same timeZone, not "Europe/Berlin" and "UTC", got "UTC"',
    );
    expect(() => Reflect.apply(mergeTallies, undefined, [[part(), part()]])).toThrow(
      "mergeTallies needs the tallies of a list as arguments: mergeTallies(...list), got an object",
    );
    // One key with a comma in its name is not two keys.
    const [one, two] = [part({ by: { "kind,into": "kind" } }), part({ by: { kind: "kind", into: "into" } })];
    expect(() => mergeTallies(one, two)).toThrow(
      'mergeTallies needs tallies of the same keys, not ["kind,into"] and ["kind","into"], got an object',
    );
  });

  it("refuses a tally that contradicts itself", () => {
    const one = part();
    const first = one.counts[0];
    if (first === undefined) throw new Error("no counts");
    const changed: readonly Partial<Tally>[] = [
      { counts: [{ ...first, count: -1 }] },
      { counts: [{ ...first, count: 0 }, ...one.counts.slice(1)] },
      { counts: [{ ...first, count: 1.5 }, ...one.counts.slice(1)] },
      { counts: [first] },
      { account: { ...one.account, read: 3 } },
      // What no tally holds accounts for nothing.
      { account: Object.assign({}, one.account, { read: 3, lost: 1 }) },
      { account: { ...one.account, undated: -1, malformed: 1 } },
      { withoutId: -1 },
      { withoutId: 3 },
      { parts: 0.5 },
      { parts: 0 },
      { boundary: { utc: 3, hourEarlier: 0, hourLater: 0 } },
      { counts: [{ ...first, month: "2021-13" }, ...one.counts.slice(1)] },
    ];
    for (const change of changed) {
      const bad = expect.objectContaining({ code: "bad-tally" });
      expect(() => mergeTallies(one, { ...one, ...change })).toThrow(bad);
      expect(() => mergeTallies({ ...one, ...change }, one)).toThrow(bad);
      expect(() => monthlyCounts({ ...one, ...change })).toThrow(/^monthlyCounts needs /);
    }
  });

  it("refuses counts of months outside the period of their tally, and a period that is none", () => {
    const whole = part({ period: "2021-Q1" });
    const [first, ...others] = whole.counts;
    expect(mergeTallies(whole, whole).account.counted).toBe(4);
    for (const change of [
      { counts: [{ ...first, month: "2020-12" }, ...others] },
      { counts: [{ ...first, month: "2021-04" }, ...others] },
      { period: "2021-02" },
      { period: "2021Q1" },
      { period: null },
    ])
      for (const parts of [[{ ...whole, ...change }], Array(2).fill({ ...whole, ...change })])
        expect(() => Reflect.apply(mergeTallies, undefined, parts)).toThrow(
          expect.objectContaining({ code: "bad-tally" }),
        );
    const moved = { ...whole, period: "2021-Q2" };
    expect(() => monthlyCounts(moved, { missing: "zero" })).toThrow(
      /^monthlyCounts needs counts of months of its period/,
    );
  });

  it("refuses a tally without one of its numbers or with one that is none, under the code of a bad tally", () => {
    const whole = part({ otherDate: { at: "at" } });
    expect(mergeTallies(whole, whole).dates).toMatchObject({ same: 4 });
    for (const name of ["account", "boundary", "dates"] as const) {
      for (const number of Object.keys(whole[name] ?? {})) {
        for (const value of [undefined, "1", -1, 0.5, 2 ** 53]) {
          const broken = { ...whole, [name]: { ...whole[name], [number]: value } };
          expect(() => mergeTallies(whole, broken), `${name}.${number} ${value}`).toThrow(
            expect.objectContaining({ code: "bad-tally" }),
          );
        }
      }
    }
    // More than were read.
    for (const part of [{ dates: { ...whole.dates, unreadable: 3 } }, { dates: 5 }, { dates: "none" }])
      expect(() => Reflect.apply(mergeTallies, undefined, [whole, { ...whole, ...part }])).toThrow(
        expect.objectContaining({ code: "bad-tally" }),
      );
  });

  it("refuses counts without a channel or a key", () => {
    const whole = part({ by: { kind: "kind" } });
    const [first, ...others] = whole.counts;
    for (const change of [{ channel: undefined }, { channel: 5 }, { kind: undefined }, { kind: 1 }]) {
      const broken = { ...whole, counts: [{ ...first, ...change }, ...others] };
      expect(() => Reflect.apply(mergeTallies, undefined, [whole, broken])).toThrow(
        expect.objectContaining({ code: "bad-tally" }),
      );
    }
  });

  it("refuses a sample that is none", () => {
    const none = [{}, { reason: "undated" }, { line: 3 }, { reason: 5, line: 3 }, { reason: "undated", line: 0 }];
    for (const sample of [null, 5, "line 3", ...none]) {
      const broken = { ...part(), samples: [sample] };
      expect(() => Reflect.apply(mergeTallies, undefined, [part(), broken])).toThrow(
        expect.objectContaining({ code: "bad-tally" }),
      );
    }
  });

  it("refuses what came back from JSON without its parts", () => {
    const one = part();
    const needed = ["timeZone", "counts", "keys", "samples", "account", "parts"] as const;
    for (const name of needed) {
      const { [name]: _, ...rest } = one;
      const back = JSON.parse(JSON.stringify(rest));
      const bad = expect.objectContaining({ code: "bad-tally" });
      expect(() => mergeTallies(one, back)).toThrow(bad);
      expect(() => mergeTallies(back, back), name).toThrow(bad);
    }
    for (const json of ["null", "7", '{"tallyVersion":1}'])
      expect(() => mergeTallies(one, JSON.parse(json))).toThrow(expect.objectContaining({ code: "bad-tally" }));
    const holed = JSON.parse(JSON.stringify({ ...one, counts: [null] }));
    expect(() => mergeTallies(one, holed)).toThrow(expect.objectContaining({ code: "bad-tally" }));
  });

  it("refuses counts out of order and sums that are not safe", () => {
    const one = part();
    const reversed = { ...one, counts: [...one.counts].reverse() };
    for (const others of [[one], []])
      expect(() => mergeTallies(reversed, ...others)).toThrow(expect.objectContaining({ code: "bad-tally" }));
    const count = Number.MAX_SAFE_INTEGER;
    const large = {
      ...one,
      counts: [{ channel: "a", month: "2021-01", count }],
      account: { ...one.account, read: count, counted: count },
    };
    expect(() => mergeTallies(one, large)).toThrow(expect.objectContaining({ code: "unsafe-sum" }));
  });
});

it("a sample holds no half of a character, wherever it stands", () => {
  const { samples } = tally([{ at: "\uD800x\u{1F600}y\uDE00" }], { at: "at", channel: () => "x" });
  expect(samples).toEqual([{ reason: "unreadable-timestamp", line: 1, value: "x\u{1F600}y" }]);
});

describe("tallyStream", () => {
  it("refuses texts and bytes, which another function reads", async () => {
    const run = (source: unknown): Promise<Tally> =>
      Reflect.apply(tallyStream, undefined, [source, { at: "at", channel: "via" }]);
    const refused = expect.objectContaining({
      code: "bad-input",
      message: expect.stringMatching(
        /^tallyStream needs records, or lists of them; tallyNdjson and tallyCsv read those/,
      ),
    });
    const line = '{"at":"2021-03-01","via":"a"}';
    const bytes = new TextEncoder().encode(line);
    // Of bytes the first chunk tells; of texts only all of them, since one alone may be a record that is none.
    for (const source of [[line], [line, line], [bytes], [bytes, { at: "2021-03-01", via: "a" }]])
      await expect(run(source)).rejects.toThrow(refused);
    const { account } = await run([line, { at: "2021-03-01", via: "a" }]);
    expect([account.read, account.counted, account.malformed]).toEqual([2, 1, 1]);
    expect((await run([])).account.read).toBe(0);
    expect((await run([[]])).account.read).toBe(0);
  });

  it("refuses what has a reader in name only", async () => {
    const refused = expect.objectContaining({ code: "bad-input" });
    const source = JSON.parse('{ "getReader": 1 }');
    await expect(tallyStream(source, { at: "at", channel: "via" })).rejects.toThrow(refused);
  });

  it("reports progress and stops when it is told to", async () => {
    const seen: number[] = [];
    const controller = new AbortController();
    async function* pages() {
      for (let page = 0; page < 10; page++) yield [{ at: "2021-01-01" }, { at: "2021-01-02" }];
    }
    const options = {
      at: "at",
      channel: () => "x",
      signal: controller.signal,
      onProgress: ({ records }: { records: number }) => {
        seen.push(records);
        if (records === 6) controller.abort();
      },
    } as const;
    await expect(tallyStream(pages(), options)).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    expect(seen).toEqual([2, 4, 6]);
  });

  it("tells how far it is once for every chunk", async () => {
    const seen: number[] = [];
    const options = {
      at: "at",
      channel: () => "x",
      onProgress: ({ records }: { records: number }) => seen.push(records),
    } as const;
    await tallyStream([[{ at: "2021-01-01" }], [{ at: "2021-01-02" }]], options);
    await tallyStream([{ at: "2021-01-01" }, { at: "2021-01-02" }], options);
    expect(seen).toEqual([1, 2, 2]);
  });

  it("stops while it waits, and closes the source when it goes on", async () => {
    const controller = new AbortController();
    let isClosed = false;
    let goOn = () => {};
    const hanging = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* pages() {
      try {
        yield [{ at: "2021-01-01" }];
        queueMicrotask(() => controller.abort("enough"));
        await hanging;
        yield [{ at: "2021-01-02" }];
      } finally {
        isClosed = true;
      }
    }
    const seen: number[] = [];
    const options = {
      at: "at",
      channel: () => "x",
      signal: controller.signal,
      onProgress: ({ records }: { records: number }) => seen.push(records),
    } as const;
    await expect(tallyStream(pages(), options)).rejects.toBe("enough");
    goOn();
    await new Promise((resolve) => setTimeout(resolve));
    expect([isClosed, seen]).toEqual([true, [1]]);
  });

  it.each([{}, null, 5])("refuses what is no signal: %s", async (signal) => {
    const options = { at: "at", channel: "via", signal };
    await expect(Reflect.apply(tallyStream, undefined, [[], options])).rejects.toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });

  it("asks a signal that cannot tell at every item, and takes its hands off one that can", async () => {
    let asked = 0;
    const signal = {
      throwIfAborted() {
        asked += 1;
        if (asked === 3) throw new RangeError("enough");
      },
    };
    const rows = [{ at: "2021-01-01" }, { at: "2021-01-02" }];
    const fields = { at: "at", channel: () => "x" } as const;
    await expect(tallyStream(rows, { ...fields, signal })).rejects.toThrow("enough");
    const listeners = new Set<() => void>();
    const telling = {
      throwIfAborted() {},
      addEventListener: (_type: "abort", listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: "abort", listener: () => void) => listeners.delete(listener),
    };
    const { account } = await tallyStream(rows, { ...fields, signal: telling });
    expect([account.counted, listeners.size]).toEqual([2, 0]);
  });
});

describe("an id or a version by a name that no record has", () => {
  const rows = [
    { ref: "7", at: "2021-03-01", via: "x", edit: 1 },
    { ref: "7", at: "2021-03-01", via: "x", edit: 2 },
  ];
  // What comes from a file has no types to look a name up in.
  const count = (records: unknown, more: object) =>
    Reflect.apply(tally, undefined, [records, { at: "at", channel: "via", ...more }]);
  const refused = (value: string, option = "id") =>
    expect.objectContaining({
      ...{ code: "bad-input", value },
      message: `${option} needs fields that a record has, such as "ref", "at", "via", "edit", got "${value}"`,
    });

  it("is refused, since each record would be counted, or be no edit of another", async () => {
    for (const records of [rows, new Set(rows)]) {
      expect(() => count(records, { id: "Ref" })).toThrow(refused("Ref"));
      expect(() => count(records, { id: "ref", version: "Edit" })).toThrow(refused("Edit", "version"));
      expect(count(records, { id: "ref", version: "edit" }).account).toMatchObject({ counted: 1, superseded: 1 });
    }
    for (const items of [rows, [rows]]) {
      const options = { at: "at", channel: "via", id: "Ref" };
      await expect(Reflect.apply(tallyStream, undefined, [items, options])).rejects.toThrow(refused("Ref"));
    }
  });

  it("is none where one record has it, where it is empty, read by a function, or where there is no record", () => {
    expect(count([...rows, { at: "2021-03-01", via: "x", Ref: "8" }], { id: "Ref" }).withoutId).toBe(2);
    expect(count([{ at: "2021-03-01", via: "x", id: undefined }], { id: "id" }).withoutId).toBe(1);
    expect(count(rows, { id: () => undefined }).withoutId).toBe(2);
    expect(count([], { id: "Ref" }).account.read).toBe(0);
    expect(count([null, 7], { id: "Ref" }).account.malformed).toBe(2);
  });
});
