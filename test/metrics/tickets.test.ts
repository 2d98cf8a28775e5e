import { describe, expect, it } from "vitest";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { formatRate } from "../../src/language/formatRate.js";
import { formatShare } from "../../src/language/formatShare.js";
import { clearanceRate } from "../../src/metrics/clearanceRate.js";
import { closureRate } from "../../src/metrics/closureRate.js";
import { openRate } from "../../src/metrics/openRate.js";
import { subsetShare } from "../../src/metrics/subsetShare.js";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import { ticketsPerThousandContacts } from "../../src/metrics/ticketsPerThousandContacts.js";
import { ticketTotal } from "../../src/metrics/ticketTotal.js";
import type { FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";

const of = (tickets: Tickets): FeedbackReport => ({ period: "2021-Q1", channels: [], tickets });
const english = { language: "en" } as const;

describe("tickets of the published quarter", () => {
  it("are 10 open and 123,755 closed, with what the report leaves unsaid", () => {
    expect(ticketTotal(q1)).toMatchObject({ value: 123765, caveats: ["basis-unstated", "as-of-unstated"] });
    // 123,755 / 123,765 in fifths.
    expect(closureRate(q1)).toMatchObject({ value: { numerator: 24751, denominator: 24753 } });
    expect([closureRate(q1), openRate(q1)].map((rate) => formatShare(rate, english))).toEqual(["99.99%", "0.01%"]);
  });

  it("are 113.9 per 1,000 contacts", () => {
    const rate = ticketsPerThousandContacts(q1);
    expect([formatRate(rate, english), formatRate(rate, { ...english, decimals: 3 })]).toEqual(["113.9", "113.896"]);
    expect(rate.caveats).toContain("different-units");
  });

  it("came through the portal to 93.28 %, if they are a part at all", () => {
    expect(formatShare(subsetShare(q1, "najiz"), english)).toBe("93.28%");
    expect(subsetShare(q1, "najiz").caveats).toContain("unverified-base");
  });
});

describe("a subset", () => {
  const tickets = { basis: "stock", asOf: "2021-03-31", open: 1, closed: 9 } as const;

  it("declared a part carries no caveat", () => {
    const report = of({ ...tickets, subsets: [{ id: "app", count: 5, partOf: "tickets" }] });
    expect(subsetShare(report, "app")).toMatchObject({ value: { numerator: 1, denominator: 2 }, caveats: [] });
  });

  it("greater than the whole is not clamped", () => {
    const report = of({ ...tickets, subsets: [{ id: "app", count: 15 }] });
    expect(formatShare(subsetShare(report, "app"), english)).toBe("150.00%");
  });

  it("is unavailable where its count is", () => {
    const report = of({ ...tickets, subsets: [{ id: "app", count: { missing: "suppressed" } }] });
    expect(subsetShare(report, "app")).toMatchObject({ status: "unavailable", reason: "suppressed" });
    expect(() => subsetShare(report, "toString")).toThrow(expect.objectContaining({ code: "unknown-subset" }));
  });
});

describe("rates", () => {
  it("of no tickets are undefined", () => {
    expect(closureRate(of({ open: 0, closed: 0 }))).toMatchObject({ status: "undefined", reason: "zero-denominator" });
  });

  it("need both counts", () => {
    expect(openRate(of({ open: 3 }))).toMatchObject({ status: "unavailable", reason: "absent" });
    expect(ticketTotal({ period: "2021", channels: [] })).toMatchObject({ status: "unavailable" });
  });

  it("of clearance may pass 100 %", () => {
    expect(formatShare(clearanceRate(of({ flow: { opened: 100724, closed: 102348 } })), english)).toBe("101.61%");
    expect(clearanceRate(of({ flow: { opened: 0, closed: 1 } }))).toMatchObject({ status: "undefined" });
  });

  it("refuse what is no count by its path", () => {
    expect(() => closureRate(of({ open: 1, closed: 2.5 }))).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "tickets.closed" }),
    );
  });
});

describe("the backlog", () => {
  it("rolls forward, and below 0 where flows cannot be right", () => {
    expect(ticketBacklog(of({ flow: { broughtForward: 2, opened: 18, closed: 17, reopened: 1 } }))).toMatchObject({
      value: 4,
    });
    expect(ticketBacklog(of({ flow: { broughtForward: 0, opened: 1, closed: 3 } }))).toMatchObject({ value: -2 });
  });

  it("counted by events needs the reopened", () => {
    const flow = { broughtForward: 2, opened: 18, closed: 17 };
    expect(ticketBacklog(of({ basis: "events", flow }))).toMatchObject({ status: "unavailable", reason: "absent" });
  });
});
