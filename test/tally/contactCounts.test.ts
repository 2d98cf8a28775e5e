import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tallyCsv } from "../../src/read/tallyCsv.js";
import { mergeTallies } from "../../src/tally/mergeTallies.js";
import { monthlyCounts } from "../../src/tally/monthlyCounts.js";
import type { TallyOptions } from "../../src/tally/TallyOptions.js";
import { tally } from "../../src/tally/tally.js";
import { tallyColumns } from "../../src/tally/tallyColumns.js";
import { tallyNdjson } from "../../src/tally/tallyNdjson.js";
import { draws } from "../tools/draws.js";

interface Interval {
  readonly at: string;
  readonly queue: string;
  readonly offer?: unknown;
  readonly id?: string;
  readonly edit?: number;
}

const FIELDS = { at: "at", channel: "queue", count: "offer" } as const;

const INTERVALS: readonly Interval[] = [
  // 23:30 in Riyadh: an hour later it is February.
  { at: "2024-01-31T20:30:00Z", queue: "calls", offer: 41 },
  // 00:00 of 1 February in Riyadh: in UTC, and an hour earlier, January.
  { at: "2024-01-31T21:00:00Z", queue: "calls", offer: " ٣٠ " },
  { at: "2024-02-10T09:00:00Z", queue: "chats", offer: 0n },
  { at: "2024-02-10T09:30:00Z", queue: "calls", offer: "" },
  { at: "2024-02-10T10:00:00Z", queue: "calls", offer: "1,023" },
  { at: "2024-02-10T10:30:00Z", queue: "calls", offer: -1 },
  { at: "2024-02-10T11:00:00Z", queue: "calls", offer: "1.5" },
  { at: "2024-04-02T09:00:00Z", queue: "calls", offer: 7 },
  { at: "2024-02-10T11:30:00Z", queue: "fax", offer: 9 },
];
const ASKED: TallyOptions<Interval> = { ...FIELDS, channels: ["calls", "chats"], period: "2024-Q1" };

describe("records that carry a count", () => {
  it("are added by the months of the zone, and accounted for one by one", () => {
    const counted = tally(INTERVALS, ASKED);
    expect(counted.counts).toEqual([
      { channel: "calls", month: "2024-01", count: 41 },
      { channel: "calls", month: "2024-02", count: 30 },
      { channel: "chats", month: "2024-02", count: 0 },
    ]);
    expect(counted.total).toBe(71);
    expect(counted.account).toMatchObject({ read: 9, counted: 3, malformed: 4, outOfPeriod: 1, unmapped: 1 });
    expect(counted.boundary).toEqual({ utc: 30, hourEarlier: 30, hourLater: 41 });
    expect(counted.samples.filter(({ reason }) => reason === "unreadable-count")).toEqual([
      { reason: "unreadable-count", line: 4 },
      { reason: "unreadable-count", line: 5, value: "1,023" },
      { reason: "unreadable-count", line: 6, value: "-1" },
      { reason: "unreadable-count", line: 7, value: "1.5" },
    ]);
    // That nothing came in February is said by a record, and in January by the caller alone.
    expect(monthlyCounts(counted)["chats"]).toEqual({ "2024-02": 0 });
    expect(monthlyCounts(counted, { missing: "zero" })).toEqual({
      calls: { "2024-01": 41, "2024-02": 30, "2024-03": 0 },
      chats: { "2024-01": 0, "2024-02": 0, "2024-03": 0 },
    });
  });

  it("are the same in columns, CSV and NDJSON, and by a function", async () => {
    const whole = tally(INTERVALS, ASKED);
    const columns = {
      at: INTERVALS.map(({ at }) => at),
      queue: INTERVALS.map(({ queue }) => queue),
      offer: INTERVALS.map(({ offer }) => offer),
    };
    const names = { ...FIELDS, channels: ["calls", "chats"], period: "2024-Q1" } as const;
    expect(tallyColumns(columns, names)).toEqual(whole);
    const lines = INTERVALS.map(({ at, queue, offer }) => [at, queue, `"${offer}"`].join());
    const csv = await tallyCsv(["at,queue,offer\n", ...lines.map((line) => `${line}\n`)], names);
    expect([csv.counts, csv.total, csv.account, csv.boundary]).toEqual([
      whole.counts,
      71,
      whole.account,
      whole.boundary,
    ]);
    const json = INTERVALS.map((each) => `${JSON.stringify({ ...each, offer: String(each.offer) })}\n`);
    expect((await tallyNdjson(json, names)).counts).toEqual(whole.counts);
    const doubled = tally(INTERVALS, { ...ASKED, count: ({ offer }) => 2 * Number(offer || Number.NaN) });
    // "٣٠" is no number to JavaScript, nothing is not 0, and 1.5 twice is 3.
    expect(doubled.counts.map(({ count }) => count)).toEqual([82, 3]);
    const typed = { at: columns.at, queue: columns.queue, offer: Uint16Array.of(41, 30, 0, 0, 0, 0, 0, 7, 9) };
    expect(tallyColumns(typed, names).total).toBe(71);
    expect(() => tallyColumns({ ...typed, offer: Float32Array.from(typed.offer) }, names)).toThrow(
      "tallyColumns needs times, counts, ids and versions of 64 bits",
    );
  });

  it("have a total only where they were asked for a count", () => {
    expect("total" in tally(INTERVALS, { at: "at", channel: "queue" })).toBe(false);
    expect("total" in tally([], FIELDS)).toBe(false);
    expect(tally(INTERVALS, { ...ASKED, channels: ["none"] }).total).toBe(0);
  });

  it("of one id are equal with the same count only; of others the greatest counts, in any order", () => {
    const at = "2024-02-10T09:00:00Z";
    const early = { id: "q1 09:00", at, queue: "calls", offer: 12 };
    const late = { id: "q1 09:00", at, queue: "calls", offer: "41" };
    for (const rows of [
      [early, late, late],
      [late, early, late],
      [late, late, early],
    ]) {
      const { total, account } = tally(rows, { ...FIELDS, id: "id" });
      expect([total, account.counted, account.duplicate, account.conflicting]).toEqual([41, 1, 1, 1]);
    }
    // A later version is counted, whatever it carries.
    const edits = [
      { ...late, edit: 1 },
      { ...early, edit: 2 },
    ];
    const { total, account } = tally(edits, { ...FIELDS, id: "id", version: "edit" });
    expect([total, account.counted, account.superseded]).toEqual([12, 1, 1]);
    // One whose count cannot be read is no version.
    const bad = [...edits, { ...late, edit: 3, offer: "41 calls" }];
    expect(tally(bad, { ...FIELDS, id: "id", version: "edit" }).total).toBe(12);
  });

  it("add up with records that are one each, and with those of other parts", () => {
    const calls = tally(INTERVALS, ASKED);
    const mails = tally([{ at: "2024-02-01", queue: "emails" }], { at: "at", channel: "queue", period: "2024-Q1" });
    const both = mergeTallies(calls, mails);
    expect([both.total, both.account.counted]).toEqual([72, 4]);
    expect(mergeTallies(mails, calls)).toEqual(both);
    expect(mergeTallies(both, calls).total).toBe(143);
    expect(mergeTallies(mails, mails).total).toBeUndefined();
    expect(monthlyCounts(JSON.parse(JSON.stringify(both)))["emails"]).toEqual({ "2024-02": 1 });
    const changed = { ...calls, total: 70 };
    expect(() => mergeTallies(changed)).toThrow("counts that add up to those counted, got 70");
    expect(() => mergeTallies({ ...calls, total: -1 })).toThrow("whole numbers from 0");
    const { total, boundary, ...without } = calls;
    expect(() => mergeTallies(without)).toThrow("counts that are whole and above 0");
  });

  it("refuse a sum that is not exact, and name the option of a column that is not there", async () => {
    const most = { at: "2024-02-10", queue: "calls", offer: Number.MAX_SAFE_INTEGER };
    expect(tally([most], FIELDS).total).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => tally([most, { ...most, offer: 1 }], FIELDS)).toThrow(expect.objectContaining({ code: "unsafe-sum" }));
    await expect(tallyCsv(["at,queue\n"], FIELDS)).rejects.toThrow("count needs one of the columns");
    expect(() => tally(INTERVALS, JSON.parse('{"at":"at","channel":"queue","count":true}'))).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });

  it("count as if each contact were a record, and do not depend on their order", () => {
    const interval = fc.record({
      at: fc.constantFrom("2024-01-31T20:30:00Z", "2024-01-31T21:00:00Z", "2024-01-31", "2024-02-30", "2024-04-01"),
      queue: fc.constantFrom("calls", "chats", ""),
      offer: fc.integer({ min: 0, max: 5 }),
      id: fc.constantFrom("1", "2", "3", ""),
    });
    const shuffled = fc
      .array(interval, { maxLength: 12 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const options = { ...FIELDS, period: "2024-Q1" } as const;
        const counted = tally(rows, options);
        const { count, ...plain } = options;
        const each = tally(
          rows.flatMap((row) => Array.from({ length: row.offer }, () => row)),
          plain,
        );
        expect(counted.counts.filter((row) => row.count > 0)).toEqual(each.counts);
        expect([counted.total ?? 0, counted.boundary]).toEqual([each.account.counted, each.boundary]);
        const byId = { ...options, id: "id" } as const;
        const { samples, ...figures } = tally(rows, byId);
        expect(tally(others, byId)).toMatchObject(figures);
      }),
      draws(60),
    );
  });
});
