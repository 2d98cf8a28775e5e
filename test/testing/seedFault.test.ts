import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { FAULTS, type Fault } from "../../src/testing/faults.js";
import { seedFault } from "../../src/testing/seedFault.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** A value and all objects within it. */
function allObjects(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(allObjects)];
}

function freeze<Value>(value: Value): Value {
  for (const each of allObjects(value)) Object.freeze(each);
  return value;
}

const report: FeedbackReport = {
  period: "2021-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      months: { "2020-12": 99, "2021-01": 1234, "2021-02": { value: 500, status: "provisional" }, "2021-03": 77 },
    },
    { id: "chats", kind: "live-chat", months: { "2021-01": 60, "2021-02": { missing: "suppressed" } } },
  ],
  tickets: { open: 3, closed: 40, flow: { opened: 12, reopened: 5 } },
};

describe("seedFault", () => {
  it("is deterministic, leaves the sound report alone, and changes something", () => {
    const before = JSON.stringify(report);
    for (const fault of FAULTS) {
      const seeded = seedFault(report, fault, 1);
      expect(seeded).toEqual(seedFault(report, fault, 1));
      expect(seeded?.report, fault).not.toEqual(report);
      expect(seeded?.changes.length, fault).toBeGreaterThan(0);
    }
    expect(JSON.stringify(report)).toBe(before);
  });

  it("goes through every place with the seeds, and starts again", () => {
    const seeds = [0, 1, 2, 3];
    const paths = seeds.map((seed) => seedFault(report, "dropped-month", seed)?.changes[0]?.path);
    expect(paths).toEqual([
      "channels.calls.months.2021-01",
      "channels.calls.months.2021-02",
      "channels.calls.months.2021-03",
      "channels.chats.months.2021-01",
    ]);
    expect(seedFault(report, "dropped-month", 4)).toEqual(seedFault(report, "dropped-month", 0));
  });

  // 1234 has three neighbours to swap; 500 would begin with 0 or stay the same, 77 stays the same.
  it("swaps two digits that differ, and never lets a number begin with 0", () => {
    const numbers = [0, 1, 2, 3, 4].map((seed) => seedFault(report, "swapped-digits", seed)?.changes[0]);
    expect(numbers.map((change) => change?.after)).toEqual([2134, 1324, 1243, 21, 2134]);
    expect(numbers[3]?.path).toBe("tickets.flow.opened");
  });

  it("keeps the status of a count whose digit it changes", () => {
    const changes = Array.from({ length: 7 }, (_, seed) => seedFault(report, "wrong-digit", seed)?.changes[0]?.after);
    expect(changes).toEqual([
      2234,
      1334,
      1244,
      1235,
      { value: 600, status: "provisional" },
      { value: 510, status: "provisional" },
      { value: 501, status: "provisional" },
    ]);
  });

  it("takes a month out", () => {
    const seeded = seedFault(report, "dropped-month", 1);
    expect(Object.keys(seeded?.report.channels[0]?.months ?? {})).toEqual(["2020-12", "2021-01", "2021-03"]);
    expect(seeded?.changes).toEqual([
      { path: "channels.calls.months.2021-02", before: { value: 500, status: "provisional" } },
    ]);
  });

  it("takes out no month of 0, which no sum would miss", () => {
    const months = { "2021-01": 0, "2021-02": 7, "2021-03": { value: 0, status: "provisional" } } as const;
    const quiet: FeedbackReport = { period: "2021-Q1", channels: [{ id: "calls", kind: "phone", months }] };
    const paths = [0, 1].map((seed) => seedFault(quiet, "dropped-month", seed)?.changes[0]?.path);
    expect(paths).toEqual(["channels.calls.months.2021-02", "channels.calls.months.2021-02"]);
  });

  it("takes a missing count for nought", () => {
    expect(seedFault(report, "missing-to-zero", 0)?.changes).toEqual([
      { path: "channels.chats.months.2021-02", before: { missing: "suppressed" }, after: 0 },
    ]);
  });

  it("counts a channel twice", () => {
    const { channels } = seedFault(report, "channel-doubled", 0)?.report ?? report;
    expect(channels.map(({ id }) => id)).toEqual(["calls", "chats", "calls-2"]);
    expect(channels[2]?.months).toEqual(report.channels[0]?.months);
  });

  // Three hours of 720 are 1 in 240: of 1,234 calls 6 (5.14 raised), of 500 in February 3.
  it("moves the last hours of a month into the next, status kept, total kept", () => {
    expect(seedFault(report, "month-shifted", 0)?.changes).toEqual([
      { path: "channels.calls.months.2021-01", before: 1234, after: 1228 },
      {
        path: "channels.calls.months.2021-02",
        before: { value: 500, status: "provisional" },
        after: { value: 506, status: "provisional" },
      },
    ]);
    expect(seedFault(report, "month-shifted", 1)?.changes.at(-1)).toEqual({
      path: "channels.calls.months.2021-03",
      before: 77,
      after: 80,
    });
  });

  it("rounds the months of a channel before they are added", () => {
    expect(seedFault(firstQuarter2021, "rounded-before-adding", 0)?.changes.map(({ after }) => after)).toEqual([
      290000, 170000, 190000,
    ]);
    // 500 and 77 have no digit to lose, and a count of two digits is never rounded.
    expect(seedFault(report, "rounded-before-adding", 0)?.changes).toEqual([
      { path: "channels.calls.months.2021-01", before: 1234, after: 1200 },
    ]);
  });

  it("counts reopened tickets twice", () => {
    expect(seedFault(report, "reopened-twice", 0)?.changes).toEqual([
      { path: "tickets.flow.reopened", before: 5, after: 10 },
    ]);
  });

  it("finds the totals that the period rests on: quarters of a year, and one beside some of its months", () => {
    const paths = (period: string, channel: object) =>
      Array.from(
        { length: 4 },
        (_, seed) =>
          seedFault({ period, channels: [{ id: "c", kind: "phone", ...channel }] }, "wrong-digit", seed)?.changes[0]
            ?.path,
      );
    const quarters = { "2024-Q1": 12, "2024-Q2": 2, "2024-Q3": 5, "2024-Q4": 6, "2023": 400 };
    expect(paths("2024", { totals: quarters })).toEqual([
      "channels.c.totals.2024-Q1",
      "channels.c.totals.2024-Q1",
      "channels.c.totals.2024-Q2",
      "channels.c.totals.2024-Q3",
    ]);
    expect(paths("2024", { totals: { "2024-H1": 7, "2024-H2": 8 } })[1]).toBe("channels.c.totals.2024-H2");
    expect(paths("2024-Q1", { months: { "2024-01": 5 }, totals: { "2024-Q1": 12 } })[1]).toBe(
      "channels.c.totals.2024-Q1",
    );
    const all = { "2024-01": 5, "2024-02": 4, "2024-03": 3 };
    expect(paths("2024-Q1", { months: all, totals: { "2024-Q1": 12 } })).not.toContain("channels.c.totals.2024-Q1");
  });

  // 40 closed tickets by outcome, 29 of them coded; 24 cases by cause; a branch without a total.
  const coded: FeedbackReport = {
    period: "2021-Q1",
    channels: [
      { id: "calls", kind: "phone", months: { "2021-01": 310, "2021-02": 420, "2021-03": 530 } },
      { id: "branches", kind: "branch", totals: { "2021-Q1": { missing: "not-collected" } } },
    ],
    tickets: {
      open: 20,
      closed: 40,
      breakdowns: [
        {
          id: "outcome",
          by: "outcome",
          cases: 29,
          parts: [
            { id: "upheld", count: 11 },
            { id: "not-upheld", count: { missing: "suppressed" } },
          ],
        },
      ],
    },
    causes: [{ id: "delay", name: { ar: "التأخير", en: "Delay" }, tickets: 13 }],
    causeCases: 24,
  };
  const pathsOf = (fault: Fault, given: FeedbackReport): ReadonlySet<string | undefined> =>
    new Set(Array.from({ length: 60 }, (_, seed) => seedFault(given, fault, seed)?.changes[0]?.path));

  it("reaches breakdowns, the cases of causes, and totals that are missing", () => {
    const slips = pathsOf("wrong-digit", coded);
    for (const path of [
      "causeCases",
      "tickets.breakdowns.outcome.cases",
      "tickets.breakdowns.outcome.parts.upheld.count",
    ])
      expect(slips).toContain(path);
    expect([...pathsOf("missing-to-zero", coded)]).toEqual([
      "channels.branches.totals.2021-Q1",
      "tickets.breakdowns.outcome.parts.not-upheld.count",
    ]);
    const without: FeedbackReport = { ...coded, causeCases: { missing: "not-collected" } };
    expect(pathsOf("missing-to-zero", without)).toContain("causeCases");
  });

  it("finds a missing total beside months of which one is missing, and none that nothing rests on", () => {
    const { channels, ...rest } = coded;
    const missing = { missing: "not-collected" } as const;
    const of = (months: NonNullable<Channel["months"]>, totals: NonNullable<Channel["totals"]>) =>
      [...pathsOf("missing-to-zero", { ...rest, channels: [{ id: "c", kind: "phone", months, totals }] })][0];
    const two = { "2021-01": 310, "2021-02": 420 };
    expect(of(two, { "2021-Q1": missing })).toBe("channels.c.totals.2021-Q1");
    // What all three months add up to is the total; the year is none of the quarter.
    const none = "tickets.breakdowns.outcome.parts.not-upheld.count";
    expect(of({ ...two, "2021-03": 530 }, { "2021-Q1": missing })).toBe(none);
    expect(of({ ...two, "2021-03": 530 }, { "2021": missing })).toBe(none);
  });

  it.each(FAULTS)("makes of every place a fault that our own page tells: %s", (fault) => {
    const page = (given: FeedbackReport) => renderText(summarize(given, { language: "en" }), { bidi: "none" });
    const sound = page(coded);
    expect(tieOut(sound, coded).status).toBe("passed");
    for (let seed = 0; seed < 40; seed++) {
      const seeded = seedFault(coded, fault, seed);
      if (seeded === undefined) return;
      const path = seeded.changes.map((change) => change.path).join();
      expect(tieOut(sound, seeded.report).status, path).not.toBe("passed");
      expect(tieOut(page(seeded.report), coded).status, path).not.toBe("passed");
    }
  });

  it("shares nothing with the report that it was made of", () => {
    const frozen: FeedbackReport = freeze(
      JSON.parse(JSON.stringify({ ...coded, tickets: { ...coded.tickets, flow: { reopened: 5 } } })),
    );
    for (const fault of FAULTS)
      for (const each of allObjects(seedFault(frozen, fault, 0) ?? {}))
        expect(Object.isFrozen(each), fault).toBe(false);
    const doubled = seedFault(coded, "channel-doubled", 0)?.report.channels ?? [];
    expect(doubled[2]?.months).not.toBe(doubled[0]?.months);
  });

  it("never touches a comparative", () => {
    for (const fault of FAULTS)
      for (let seed = 0; seed < 40; seed++)
        for (const { path } of seedFault(report, fault, seed)?.changes ?? []) expect(path).not.toContain("2020-12");
  });

  it("gives nothing where the fault has no place", () => {
    expect(seedFault({ period: "2021-Q1", channels: [] }, "channel-doubled", 0)).toBeUndefined();
    expect(seedFault(firstQuarter2021, "missing-to-zero", 0)).toBeUndefined();
    expect(seedFault(firstQuarter2021, "reopened-twice", 3)).toBeUndefined();
  });

  it("refuses an unknown fault and a seed that is none", () => {
    // @ts-expect-error a fault that is not in the list
    expect(() => seedFault(report, "typo", 0)).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(() => seedFault(report, "dropped-month", -1)).toThrow(expect.objectContaining({ code: "bad-number" }));
    expect(() => seedFault(report, "dropped-month", 0.5)).toThrow(expect.objectContaining({ code: "bad-number" }));
  });
});

it("has no place for a count that no report could hold", () => {
  const most = Number.MAX_SAFE_INTEGER;
  const months = { "2024-01": 100_000, "2024-02": most, "2024-03": 10 };
  const calls = { id: "calls", kind: "phone", months };
  const report: FeedbackReport = { period: "2024-Q1", channels: [calls], tickets: { flow: { reopened: most } } };
  expect(seedFault(report, "reopened-twice", 0)).toBeUndefined();
  // Only February gives to March: 2^53 - 1 times 3 / 720, rounded up, is 37,529,996,894,755.
  const shifted = [0, 1].map((seed) => seedFault(report, "month-shifted", seed)?.changes.map(({ after }) => after));
  expect(shifted[0]).toEqual([8_969_669_257_846_236, 37_529_996_894_765]);
  expect(shifted[1]).toEqual(shifted[0]);
});
