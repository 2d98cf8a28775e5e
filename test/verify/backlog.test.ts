import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import type { FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";
import type { TicketHistory } from "../../src/tally/TicketHistory.js";
import { ticketCounts } from "../../src/tally/ticketCounts.js";
import { ticketFlow } from "../../src/tally/ticketFlow.js";
import { ticketStock } from "../../src/tally/ticketStock.js";
import { disclosedCells } from "../../src/verify/disclosedCells.js";
import { reconcile } from "../../src/verify/reconcile.js";

const quarter = (tickets: Tickets, period = "2024-Q1"): FeedbackReport => ({ period, channels: [], tickets });
const judged = (tickets: Tickets, previous?: FeedbackReport, period?: string) =>
  reconcile(quarter(tickets, period), previous ? { previous } : {}).checks.map(
    ({ code, outcome, reason, computed }) => {
      return { code, outcome, reason, computed };
    },
  );

describe("open tickets of another day than the period's last", () => {
  // 17 + 1,000 - 900 + 0 = 117 at the end of March.
  const flow = { broughtForward: 17, opened: 1000, closed: 900, reopened: 0 };

  it("do not make flows possible that close more than there was: 5 of 0 + 1 + 0", () => {
    const flow = { broughtForward: 0, opened: 1, closed: 5, reopened: 0 };
    const check = { code: "backlog", outcome: "fail", computed: "1" };
    for (const basis of ["events", "distinct-in-period"] as const) {
      expect(judged({ basis, asOf: "2024-04-15", open: 0, flow })).toContainEqual(expect.objectContaining(check));
      expect(judged({ basis, asOf: "2024-04-15", flow })).toContainEqual(expect.objectContaining(check));
    }
    expect(reconcile(quarter({ basis: "events", asOf: "2024-04-15", open: 0, closed: 5, flow })).status).toBe("failed");
    const reopened = { ...flow, reopened: 4 };
    expect(judged({ basis: "events", asOf: "2024-04-15", open: 0, flow: reopened })[0]).toMatchObject({
      outcome: "cannot-check",
      reason: "other-day",
    });
  });

  it("are another stock, and no error", () => {
    const at = (asOf: string, open = 118) => judged({ basis: "events", asOf, open, flow })[0];
    expect(at("2024-04-15")).toMatchObject({ code: "backlog", outcome: "cannot-check", reason: "other-day" });
    expect(at("2024-03-30", 117)).toMatchObject({ outcome: "cannot-check", reason: "other-day" });
    expect(at("2024-04-01T09:00:00+03:00")).toMatchObject({ outcome: "cannot-check", reason: "other-day" });
    for (const asOf of [
      "2024-03-31",
      "2024-03-31T23:59:59+03:00",
      "2024-03-31T21:00:00Z",
      "2024-04-01T00:00:00+03:00",
    ]) {
      expect(at(asOf)).toMatchObject({ outcome: "fail", computed: "117" });
      expect(at(asOf, 117)).toMatchObject({ outcome: "pass" });
    }
    expect(judged({ basis: "events", open: 118, flow })[0]).toMatchObject({ outcome: "fail" });
  });

  it("are not those that the next report brings forward", () => {
    const previous = (asOf: string) => quarter({ basis: "events", asOf, open: 130, closed: 900 });
    const last = (asOf: string) =>
      judged({ basis: "events", flow: { broughtForward: 117 } }, previous(asOf), "2024-Q2").at(-1);
    expect(last("2024-04-15")).toMatchObject({ code: "brought-forward", outcome: "cannot-check", reason: "other-day" });
    expect(last("2024-03-31")).toMatchObject({ outcome: "fail", computed: "130" });
  });

  it("say so in both languages", () => {
    const report = quarter({ basis: "events", asOf: "2024-04-15", open: 118, flow });
    expect(reconcile(report).findings[0]?.message).toContain("counted on another day than the last of the period");
    expect(reconcile(report, { language: "ar" }).findings[0]?.message).toContain("في يوم غير آخر أيام الفترة");
  });

  it("are not given away by the flows where they are suppressed", () => {
    const hidden = (asOf: string) => quarter({ basis: "events", asOf, open: { missing: "suppressed" }, flow });
    expect(disclosedCells(hidden("2024-04-15"))).toEqual([]);
    expect(disclosedCells(hidden("2024-03-31"))).toMatchObject([{ figure: "tickets/2024-Q1/open" }]);
  });
});

describe("distinct tickets that were closed and reopened", () => {
  const flow = { broughtForward: 10, opened: 20, closed: 15, reopened: 4 };

  // At least 10 + 20 - 15 = 15 are open; of the 10 + 20 + 4 = 34 that there can be, 15 - 4 = 11 were closed and never reopened: 23 at most.
  it("leave between 15 and 23 open", () => {
    const open = (count: number) => judged({ basis: "distinct-in-period", open: count, flow })[0];
    expect([14, 15, 19, 23, 24].map((count) => open(count)?.outcome)).toEqual(["fail", "pass", "pass", "pass", "fail"]);
    expect([14, 24].map((count) => open(count)?.computed)).toEqual(["15", "23"]);
    // 100 + 50 + 2 - (80 - 2) = 74; with 3 closed and 5 reopened, all 100 + 50 + 5 may be open.
    const others = (count: number, closed: number, reopened: number) =>
      judged({
        basis: "distinct-in-period",
        open: count,
        flow: { broughtForward: 100, opened: 50, closed, reopened },
      })[0];
    expect([74, 75].map((count) => others(count, 80, 2)?.outcome)).toEqual(["pass", "fail"]);
    expect([155, 156].map((count) => others(count, 3, 5)?.outcome)).toEqual(["pass", "fail"]);
    const none = { ...flow, reopened: 0 };
    expect(judged({ basis: "distinct-in-period", open: 16, flow: none })[0]).toMatchObject({
      outcome: "fail",
      computed: "15",
    });
  });

  it("are no fewer than those closed: 50 of 0 + 10 + 1", () => {
    const tickets: Tickets = {
      basis: "distinct-in-period",
      open: 5,
      flow: { broughtForward: 0, opened: 10, closed: 50, reopened: 1 },
    };
    expect(judged(tickets)).toContainEqual({ code: "backlog", outcome: "fail", reason: undefined, computed: "11" });
    expect(reconcile(quarter(tickets)).findings).toMatchObject([{ path: "tickets/2024-Q1/closed-in-period" }]);
  });

  it("carry no one number forward", () => {
    const report = quarter({ basis: "distinct-in-period", flow });
    expect(ticketBacklog(report)).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    expect(figures(report).map(({ measure }) => measure)).not.toContain("carried-forward");
    expect(ticketBacklog(quarter({ basis: "events", flow }))).toMatchObject({ value: 19 });
    const none = { ...flow, reopened: 0 };
    expect(ticketBacklog(quarter({ basis: "distinct-in-period", flow: none }))).toMatchObject({ value: 15 });
  });

  /** A ticket opened on a day, then closed and reopened in turn; days from 1 November 2023, over the quarter's both ends. */
  const history = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 7 }).map((days) => {
    const [opened = 0, ...later] = days.sort((one, other) => one - other).map((day) => Date.UTC(2023, 10, 1 + day, 9));
    const closed = later.filter((_, place) => place % 2 === 0);
    return { opened, closed, reopened: later.filter((_, place) => place % 2 === 1) };
  });

  it("never contradict the stock that the same histories give", () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 12 }), (events) => {
        const tickets = events.map((each, id): TicketHistory => ({ id: String(id), ...each }));
        const {
          opened = 0,
          closed = 0,
          reopened = 0,
        } = ticketCounts(tickets, { basis: "distinct-in-period", period: "2024-Q1" });
        const { broughtForward } = ticketFlow(tickets, "2024-Q1");
        const { open } = ticketStock(tickets, "2024-03-31");
        const asOf = "2024-03-31";
        const flow = { broughtForward, opened, closed, reopened };
        const checks = judged({ basis: "distinct-in-period", asOf, open, flow });
        expect(checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
      }),
    );
  });
});
