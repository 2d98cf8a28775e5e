import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";

type Months = Readonly<Record<string, Cell>>;

const FIRST = { "2024-01": 10, "2024-02": 20, "2024-03": 30 };
const OWN = { "2024-04": 1, "2024-05": 1, "2024-06": 1 };

const ofChannel = (period: string, months: Months, totals?: Months): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", months, ...(totals && { totals }) }],
});
const ofCause = (period: string, months: Months): FeedbackReport => ({
  period,
  channels: [],
  causes: [{ id: "delay", name: { en: "Delay" }, tickets: 60, months }],
});
const found = (report: FeedbackReport, former: FeedbackReport) =>
  reconcile(report, { earlier: [former] }).checks.flatMap(({ code, path, outcome, difference }) =>
    code === "comparative" ? [`${path} ${outcome} ${difference}`] : [],
  );

describe("the months of a channel that an earlier report has", () => {
  const former = ofChannel("2024-Q1", FIRST);
  const later = (months: Months, totals?: Months) => found(ofChannel("2024-Q2", { ...months, ...OWN }, totals), former);

  it("are held to it one by one, also where they add to the same, and where one stands alone", () => {
    expect(later(FIRST)).toEqual([
      "contacts/calls/2024-01 pass 0",
      "contacts/calls/2024-02 pass 0",
      "contacts/calls/2024-03 pass 0",
    ]);
    expect(later({ ...FIRST, "2024-01": 20, "2024-02": 10 })).toEqual([
      "contacts/calls/2024-01 fail 10",
      "contacts/calls/2024-02 fail -10",
      "contacts/calls/2024-03 pass 0",
    ]);
    expect(later({ "2024-03": 5 })).toEqual(["contacts/calls/2024-03 fail -25"]);
  });

  it("may be revised, each by itself, whatever else is said of them", () => {
    for (const status of ["revised", ["provisional", "revised"]] as const)
      expect(later({ ...FIRST, "2024-01": { value: 12, status }, "2024-03": 31 })).toEqual([
        "contacts/calls/2024-02 pass 0",
        "contacts/calls/2024-03 fail 1",
      ]);
  });

  it("are held as their sum where one of the two gives only that: 10 + 20 + 30 are 60, not 61", () => {
    expect(later({}, { "2024-Q1": 61 })).toEqual(["contacts/calls/2024-Q1 fail 1"]);
    expect(later({}, { "2024-Q1": { value: 61, status: "revised" } })).toEqual([]);
    expect(later({ ...FIRST, "2024-01": { missing: "suppressed" } }, { "2024-Q1": 61 })).toEqual([
      "contacts/calls/2024-02 pass 0",
      "contacts/calls/2024-03 pass 0",
      "contacts/calls/2024-Q1 fail 1",
    ]);
    const none = ofChannel("2024-Q1", { ...FIRST, "2024-01": 0 });
    expect(found(ofChannel("2024-Q2", { ...FIRST, "2024-01": 0, ...OWN }), none)).toHaveLength(3);
    const total = ofChannel("2024-Q1", {}, { "2024-Q1": 60 });
    expect(found(ofChannel("2024-Q2", { ...FIRST, "2024-03": 31, ...OWN }), total)).toEqual([
      "contacts/calls/2024-Q1 fail 1",
    ]);
  });
});

it("the months of a cause may be revised, whatever else is said of them", () => {
  const later = (count: Cell) => found(ofCause("2024-Q2", { "2024-03": count, ...OWN }), ofCause("2024-Q1", FIRST));
  expect(later(32)).toEqual(["causes/delay/2024-03 fail 2"]);
  for (const status of ["revised", ["provisional", "revised"], ["revised"]] as const)
    expect(later({ value: 32, status })).toEqual([]);
  expect(later({ value: 32, status: ["provisional"] })).toEqual(["causes/delay/2024-03 fail 2"]);
});

describe("the total of all channels that an earlier report has", () => {
  const Q1 = (counts: Readonly<Record<string, Cell>>): FeedbackReport => ({
    period: "2025-Q1",
    channels: Object.entries(counts).map(([id, count]) => ({ id, kind: "phone", totals: { "2025-Q1": count } })),
  });
  const Q2 = (counts: Readonly<Record<string, Cell>>, added: Readonly<Record<string, Cell>> = {}): FeedbackReport => ({
    period: "2025-Q2",
    channels: Object.entries(counts).map(([id, count]) => ({
      id,
      kind: "phone",
      totals: { "2025-Q1": count, "2025-Q2": added[id] ?? 110 },
    })),
  });
  const former = Q1({ calls: 100, portal: 1000 });
  const totals = (report: FeedbackReport, other = former) =>
    reconcile(report, { earlier: [other] }).checks.flatMap(({ code, path, outcome, difference, inputs }) =>
      path.startsWith("contacts/2025") ? [`${code} ${path} ${outcome} ${difference} ${inputs}`] : [],
    );

  it("fails where a channel is not in the report any more: 100 of 100 + 1,000", () => {
    const { status, findings } = reconcile(Q2({ calls: 100 }), { earlier: [former] });
    expect(status).toBe("failed");
    expect(findings).toEqual([
      {
        code: "channel-left-out",
        severity: "error",
        message:
          "contacts/2025-Q1: states 100 without contacts/portal/2025-Q1, which the report of that period counts; with it: 1100; difference -1000",
        path: "contacts/2025-Q1",
        published: "100",
        computed: "1100",
        difference: "-1000",
      },
    ]);
    const arabic = reconcile(Q2({ calls: 100 }), { earlier: [former], language: "ar" }).findings[0]?.message;
    expect(arabic?.replace(/[\u2066-\u2069\u200E\u200F]/g, "")).toBe(
      "contacts/2025-Q1: المذكور ١٠٠ من دون contacts/portal/2025-Q1، وتقرير تلك الفترة يعدّه، والمحسوب معه ١٬١٠٠، والفرق -١٬٠٠٠",
    );
  });

  it("fails where the report says that the channel did not exist then", () => {
    expect(totals(Q2({ calls: 100, portal: { missing: "not-applicable" } }))).toEqual([
      "channel-left-out contacts/2025-Q1 fail -1000 contacts/portal/2025-Q1",
    ]);
  });

  it("is not held where the channel is kept, or had counted nobody, or the report gives no total", () => {
    const kept = Q2({ calls: 100, portal: 1000 }, { portal: { missing: "not-applicable" } });
    expect([totals(kept), reconcile(kept, { earlier: [former] }).status]).toEqual([[], "passed"]);
    expect(totals(Q2({ calls: 100 }), Q1({ calls: 100, portal: 0 }))).toEqual([]);
    expect(totals(Q2({ calls: 100 }), Q1({ calls: 100, portal: { missing: "not-applicable" } }))).toEqual([]);
    expect(totals(Q2({ calls: 100, chat: { missing: "suppressed" } }))).toEqual([]);
    expect(totals({ ...former, period: "2025-Q2" })).toEqual([]);
    expect(totals({ period: "2025-Q2", channels: [] })).toEqual([]);
  });

  it("passes where the channels of another division add up to it", () => {
    expect(totals(Q2({ calls: 100, platform: 1000 }))).toEqual(["comparative contacts/2025-Q1 pass 0 "]);
    // One has taken in the other: that it is told otherwise is a finding of its own.
    expect(totals(Q2({ calls: 1100 }))).toEqual(["comparative contacts/2025-Q1 pass 0 "]);
    expect(totals(Q2({ calls: { value: 1080, status: "revised" } }))).toEqual([]);
  });

  it("fails where they do not, unless they are revised, and where a revised count has not taken in what is gone", () => {
    expect(totals(Q2({ calls: 100, platform: 900 }))).toEqual([
      "channel-left-out contacts/2025-Q1 fail -100 contacts/portal/2025-Q1",
    ]);
    expect(totals(Q2({ calls: 100, platform: { value: 900, status: "revised" } }))).toEqual([]);
    expect(totals(Q2({ calls: { value: 102, status: "revised" } }))).toEqual([
      "channel-left-out contacts/2025-Q1 fail -1000 contacts/portal/2025-Q1",
    ]);
    expect(totals(Q2({ calls: 101 }))).toEqual([
      "channel-left-out contacts/2025-Q1 fail -1000 contacts/portal/2025-Q1",
    ]);
  });

  it("fails where a channel was counted that the report of that period does not have, unless it is revised", () => {
    expect(totals(Q2({ calls: 100, portal: 1000, chat: 7 }))).toEqual(["comparative contacts/2025-Q1 fail 7 "]);
    expect(totals(Q2({ calls: 100, portal: 1000, chat: { value: 7, status: "revised" } }))).toEqual([]);
  });

  it("cannot be checked where nobody tells how many are left out", () => {
    const { status, findings } = reconcile(Q2({ calls: 100 }), {
      earlier: [Q1({ calls: 100, portal: { missing: "suppressed" } })],
    });
    expect([status, findings.map(({ code, message }) => [code, message])]).toEqual([
      "cannot-check",
      [
        [
          "cannot-check",
          "contacts/2025-Q1: states 100 without contacts/portal/2025-Q1, of which the report of that period tells, though not how many: a count is missing",
        ],
      ],
    ]);
  });

  it("is held month by month where the report gives only some of them", () => {
    const months = { "2025-01": 1, "2025-02": 2, "2025-03": 3 };
    const other: FeedbackReport = {
      period: "2025-Q1",
      channels: [
        { id: "calls", kind: "phone", months },
        { id: "portal", kind: "portal", months },
      ],
    };
    const report: FeedbackReport = {
      period: "2025-Q2",
      channels: [{ id: "calls", kind: "phone", months: { "2025-03": 3, "2025-04": 4, "2025-05": 5, "2025-06": 6 } }],
    };
    expect(totals(report, other)).toEqual(["channel-left-out contacts/2025-03 fail -3 contacts/portal/2025-03"]);
  });
});
