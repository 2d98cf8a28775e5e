import { describe, expect, it } from "vitest";
import type { Cell, FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";
import { reconcile } from "../../src/verify/reconcile.js";

const QUARTERS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];
const calls = (totals: Readonly<Record<string, Cell>>): FeedbackReport["channels"] => [
  { id: "calls", kind: "phone", totals },
];
const quarters = (counts: readonly Cell[], rest: (at: number) => Partial<FeedbackReport> = () => ({})) =>
  QUARTERS.map(
    (period, at): FeedbackReport => ({ period, channels: calls({ [period]: counts[at] ?? 0 }), ...rest(at) }),
  );
const found = (report: FeedbackReport, parts: readonly FeedbackReport[]) =>
  reconcile(report, { parts }).checks.flatMap(({ code, path, outcome, difference = "", limit = "" }) =>
    code === "inner-report" || code === "comparative" || code === "channel-left-out"
      ? [`${code} ${path} ${outcome} ${limit}${difference}`]
      : [],
  );

describe("the contacts of a year and the reports of its quarters", () => {
  const parts = quarters([100, 110, 120, 130]);

  it("add up where the year gives nothing else: 100 + 110 + 120 + 130 are 460", () => {
    expect(found({ period: "2025", channels: calls({ 2025: 460 }) }, parts)).toEqual([
      "inner-report contacts/calls/2025 pass 0",
    ]);
    const { status, findings } = reconcile({ period: "2025", channels: calls({ 2025: 470 }) }, { parts });
    expect([status, findings.map(({ code, message }) => [code, message])]).toEqual([
      "failed",
      [
        [
          "inner-report",
          "contacts/calls/2025: states 470; the reports of the periods within it give 460; difference 10; one digit wrong",
        ],
      ],
    ]);
  });

  it("are compared one by one where the year gives them, and their channels as well", () => {
    const year = calls({ "2025-Q1": 100, "2025-Q2": 110, "2025-Q3": 121, "2025-Q4": 130 });
    expect(found({ period: "2025", channels: year }, parts)).toEqual([
      "comparative contacts/calls/2025-Q1 pass 0",
      "comparative contacts/calls/2025-Q2 pass 0",
      "comparative contacts/calls/2025-Q3 fail 1",
      "comparative contacts/calls/2025-Q4 pass 0",
    ]);
    const portal = { id: "portal", kind: "portal", totals: { "2025-Q1": 5 } };
    const first = parts.map((part, at) => (at === 0 ? { ...part, channels: [...part.channels, portal] } : part));
    expect(found({ period: "2025", channels: year }, first)).toContain("channel-left-out contacts/2025-Q1 fail -5");
  });

  it("are those of the longest that fill it, of the later edition, and nothing where they do not fill it", () => {
    const year: FeedbackReport = { period: "2025", channels: calls({ 2025: 460 }) };
    const half: FeedbackReport = { period: "2025-H1", channels: calls({ "2025-H1": 211 }) };
    expect(found(year, [...parts, half])).toEqual(["inner-report contacts/calls/2025 fail -1"]);
    const second: FeedbackReport = { period: "2025-Q1", channels: calls({ "2025-Q1": 101 }), edition: { number: 2 } };
    expect(found(year, [...parts, second])).toEqual(["inner-report contacts/calls/2025 fail -1"]);
    expect(found(year, parts.slice(1))).toEqual([]);
  });

  it("count a channel as none where a quarter did not have it, and cannot be checked where one is missing", () => {
    const year = (count: Cell): FeedbackReport => ({ period: "2025", channels: calls({ 2025: count }) });
    const [, ...rest] = quarters([0, 110, 120, 130]);
    expect(found(year(360), [{ period: "2025-Q1", channels: [] }, ...rest])).toEqual([
      "inner-report contacts/calls/2025 pass 0",
    ]);
    expect(found(year(360), quarters([{ missing: "not-applicable" }, 110, 120, 130]))).toEqual([
      "inner-report contacts/calls/2025 pass 0",
    ]);
    expect(found(year(470), quarters([{ missing: "suppressed" }, 110, 120, 130]))).toEqual([
      "inner-report contacts/calls/2025 cannot-check ",
    ]);
    expect(found(year({ value: 470, status: "revised" }), parts)).toEqual([]);
  });

  it("are those that were offered, too", () => {
    const handled = (period: string, offered: number): FeedbackReport => ({
      period,
      channels: [{ id: "calls", kind: "phone", handling: { offered } }],
    });
    expect(found(handled("2025-H1", 301), [handled("2025-Q1", 100), handled("2025-Q2", 200)])).toEqual([
      "inner-report contacts/calls/2025-H1/offered fail 1",
    ]);
  });
});

describe("the tickets of a half and the reports of its quarters", () => {
  const report = (period: string, tickets: Tickets): FeedbackReport => ({ period, channels: [], tickets });
  const of = (basis: NonNullable<Tickets["basis"]>, half: Tickets["flow"], open: number, asOf?: string) =>
    found(report("2025-H1", { basis, open, flow: half ?? {}, ...(asOf && { asOf }) }), [
      report("2025-Q1", { basis, open: 7, flow: { broughtForward: 5, opened: 20, closed: 18, reopened: 0 } }),
      report("2025-Q2", { basis, open: 9, flow: { broughtForward: 7, opened: 30, closed: 28, reopened: 0 } }),
    ]);

  it("add by events, with the stock of the first and of the last: 20 + 30 are 50, 18 + 28 are 46", () => {
    expect(of("events", { broughtForward: 5, opened: 50, closed: 46, reopened: 0 }, 9)).toEqual([
      "inner-report tickets/2025-H1/brought-forward pass 0",
      "inner-report tickets/2025-H1/opened pass 0",
      "inner-report tickets/2025-H1/closed-in-period pass 0",
      "inner-report tickets/2025-H1/reopened pass 0",
      "inner-report tickets/2025-H1/open pass 0",
    ]);
    expect(of("events", { broughtForward: 6, opened: 51, closed: 48 }, 8)).toEqual([
      "inner-report tickets/2025-H1/brought-forward fail 1",
      "inner-report tickets/2025-H1/opened fail 1",
      "inner-report tickets/2025-H1/closed-in-period fail 2",
      "inner-report tickets/2025-H1/open fail -1",
    ]);
    // Open tickets of another day are another stock.
    expect(of("events", { opened: 50 }, 8, "2025-06-15")).toEqual(["inner-report tickets/2025-H1/opened pass 0"]);
  });

  it("that are distinct may count in both: at least 28, at most 46", () => {
    const closed = (count: number) => of("distinct-in-period", { closed: count }, 9)[0];
    expect([27, 28, 46, 47].map(closed)).toEqual([
      "inner-report tickets/2025-H1/closed-in-period fail at-least-1",
      "inner-report tickets/2025-H1/closed-in-period pass at-most",
      "inner-report tickets/2025-H1/closed-in-period pass at-most",
      "inner-report tickets/2025-H1/closed-in-period fail at-most1",
    ]);
  });

  it("of a cohort, and of an unstated basis, are only known to be opened once", () => {
    const flow = { broughtForward: 6, opened: 51, closed: 99 };
    expect(of("cohort-by-opened", flow, 3)).toEqual(["inner-report tickets/2025-H1/opened fail 1"]);
    expect(of("unstated", { opened: 51, closed: 99 }, 9)).toEqual([
      "inner-report tickets/2025-H1/opened fail 1",
      "inner-report tickets/2025-H1/open pass 0",
    ]);
  });

  it("on another basis are not compared", () => {
    const parts = [report("2025-Q1", { basis: "events" }), report("2025-Q2", { basis: "stock", flow: { opened: 1 } })];
    expect(found(report("2025-H1", { basis: "events", flow: { opened: 3 } }), parts)).toEqual([]);
  });
});

describe("the causes of a half and the reports of its quarters", () => {
  const report = (period: string, delays: number, basis: NonNullable<Tickets["basis"]>): FeedbackReport => ({
    period,
    channels: [],
    tickets: { basis },
    causes: [{ id: "delays", name: { en: "Delays" }, tickets: delays }],
    causeCases: delays,
  });
  const of = (delays: number, basis: NonNullable<Tickets["basis"]>) =>
    found(report("2025-H1", delays, basis), [report("2025-Q1", 20, basis), report("2025-Q2", 30, basis)]);

  it("add by events and cohorts, may be found twice of distinct tickets, and are not known to be either of an unstated basis", () => {
    const both = (outcome: string) =>
      ["causes/2025-H1/cases", "causes/delays/2025-H1"].map((path) => `inner-report ${path} ${outcome}`);
    expect(of(51, "events")).toEqual(both("fail 1"));
    expect(of(51, "cohort-by-opened")).toEqual(both("fail 1"));
    expect(of(49, "distinct-in-period")).toEqual(both("pass at-most"));
    expect(of(29, "distinct-in-period")).toEqual(both("fail at-least-1"));
    expect(of(51, "unstated")).toEqual([]);
  });
});

it("takes a list of reports of periods within its own", () => {
  const year: FeedbackReport = { period: "2025", channels: [] };
  const refused = (...periods: string[]) => {
    const parts = periods.map((period): FeedbackReport => ({ period, channels: [] }));
    return () => reconcile(year, { parts });
  };
  expect(refused("2024-Q4")).toThrow("parts needs reports of periods within 2025");
  expect(refused("2025")).toThrow("parts needs reports of periods within 2025");
  expect(refused("2025-Q1", "2025-Q1")).toThrow("two reports of one period need editions");
  expect(refused("2025-Q1")).not.toThrow();
});
