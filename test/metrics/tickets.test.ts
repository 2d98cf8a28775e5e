import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { firstQuarter2021 as q1 } from "../../src/golden/firstQuarter2021.js";
import { formatRate } from "../../src/language/formatRate.js";
import { formatShare } from "../../src/language/formatShare.js";
import { clearanceRate } from "../../src/metrics/clearanceRate.js";
import { closureRate } from "../../src/metrics/closureRate.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { openRate } from "../../src/metrics/openRate.js";
import { subsetShare } from "../../src/metrics/subsetShare.js";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import { ticketsPerThousandContacts } from "../../src/metrics/ticketsPerThousandContacts.js";
import { ticketTotal } from "../../src/metrics/ticketTotal.js";
import type { FeedbackReport, Tickets } from "../../src/model/FeedbackReport.js";
import type { Result } from "../../src/model/Result.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";

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
    // Tickets are those of the report's own period, and so are the contacts, whatever else is handed over.
    const options = { period: "2021-01", missing: "strict" } as const;
    expect(formatRate(ticketsPerThousandContacts(q1, options), english)).toBe("113.9");
  });

  it.each(["complaint", "beneficiary", "day"] as const)(
    "are per 1,000 of no contacts where channels count a %s",
    (counts) => {
      const channels = [{ id: "a", kind: "phone", counts, totals: { "2021-Q1": 1200 } }];
      const tickets = { basis: "events", asOf: "2021-03-31", open: 10, closed: 990 } as const;
      expect(ticketsPerThousandContacts({ period: "2021-Q1", channels, tickets })).toMatchObject({
        status: "unavailable",
        reason: "not-comparable",
        unit: "ticket",
        caveats: ["total-as-given"],
      });
    },
  );

  it("came through the portal to 93.28 %, if they are a part at all", () => {
    expect(formatShare(subsetShare(q1, "najiz"), english)).toBe("93.28%");
    expect(subsetShare(q1, "najiz").caveats).toContain("unverified-base");
  });
});

describe("tickets counted before the period's last day", () => {
  const quarter = (period: string, asOf: string | undefined, closed: number): FeedbackReport => ({
    period,
    channels: [],
    tickets: {
      basis: "events",
      ...(asOf !== undefined && { asOf }),
      open: 1,
      closed,
      flow: { broughtForward: 2, opened: 20, closed, reopened: 0 },
      subsets: [{ id: "portal", count: 1, partOf: "tickets" }],
    },
    causes: [{ id: "delays", name: { en: "Delays" }, tickets: closed }],
  });
  const first = quarter("2021-Q1", "2021-03-31", 900);
  const early = quarter("2021-Q2", "2021-04-01", 9);
  const partial = expect.arrayContaining(["partial-period"]);

  it("are of a period that is not complete, as is all that follows from them", () => {
    for (const result of [ticketTotal, closureRate, openRate, clearanceRate, ticketBacklog].map((of) => of(early)))
      expect(result.caveats).toEqual(partial);
    expect(subsetShare(early, "portal").caveats).toEqual(partial);
    for (const measure of ["open", "closed", "total", "opened", "clearance-rate", "carried-forward"])
      expect(figureById(early, `tickets/2021-Q2/${measure}`).result.caveats).toEqual(partial);
    expect(figureById(early, "tickets/portal/2021-Q2").result.caveats).toEqual(partial);
    // It was open before the period began.
    expect(figureById(early, "tickets/2021-Q2/brought-forward").result.caveats).toEqual([]);
  });

  it.each([["2021-06-30"], ["2021-07-01T00:00:00+03:00"], ["2021-07-05"], [undefined]])(
    "are not those counted as of %s",
    (asOf) => {
      const whole = quarter("2021-Q2", asOf, 9);
      expect(ticketTotal(whole).caveats).not.toContain("partial-period");
      // 1 + 9 after 1 + 900
      expect(compareSeries([first, whole])[0]?.tickets).toMatchObject({ status: "ok", value: { absolute: -891 } });
    },
  );

  // The second quarter of 2021 ends at midnight, 21:00 UTC in Riyadh; the last minute of a day is its end.
  it.each([
    ["2021-06-30T00:00:00+03:00", true],
    ["2021-06-30T23:58:59+03:00", true],
    ["2021-06-30T23:59:59+03:00", false],
    ["2021-06-30T23:59+03:00", false],
    ["2021-06-30T01:00:00+05:00", true],
    ["2021-06-30T23:59:59.999+05:00", false],
    ["2021-06-30T20:30:00Z", true],
    ["2021-06-30T21:00:00Z", false],
    ["2021-06-30T20:59:00+00:00", false],
    ["2021-06-30T13:00:00-05:00", true],
    ["2021-06-30T16:00:00-05:00", false],
    ["2021-06-29T23:00:00-05:00", true],
    ["2021-07-01T00:00:00+05:30", false],
  ])("are told by their hour as well: %s, %s", (asOf, isEarly) => {
    expect(ticketTotal(quarter("2021-Q2", asOf, 9)).caveats.includes("partial-period")).toBe(isEarly);
  });

  it("are compared only where the caller insists", () => {
    const [apart] = compareSeries([first, early]);
    const [forced] = compareSeries([first, early], { force: true });
    for (const change of [apart?.tickets, apart?.causes[0]?.tickets])
      expect(change).toMatchObject({ status: "unavailable", reason: "not-comparable", caveats: partial });
    for (const change of [forced?.tickets, forced?.causes[0]?.tickets])
      expect(change).toMatchObject({ status: "ok", value: { absolute: -891 }, caveats: partial });
  });
});

describe("a backlog below 0", () => {
  // 1 + 1 - 5 + 0 = -3, and 1 + 4 - 5 + 0 = 0.
  const flowing = (opened: number) =>
    of({ basis: "events", asOf: "2021-03-31", flow: { broughtForward: 1, opened, closed: 5, reopened: 0 } });

  it("is given, and said to rest on a mistake", () => {
    expect(ticketBacklog(flowing(1))).toMatchObject({ status: "ok", value: -3, caveats: ["below-zero"] });
    expect(ticketBacklog(flowing(4))).toMatchObject({ status: "ok", value: 0, caveats: [] });
    const page = (language: "ar" | "en") => renderText(summarize(flowing(1), { language }), { bidi: "none" });
    expect(page("en")).toContain(
      "- What is carried forward comes to a negative number of tickets; some count is mistaken.",
    );
    expect(page("ar")).toContain("- المرحّل من التذاكر إلى الفترة التالية عدد سالب؛ ففي بعض الأعداد خطأ.");
  });
});

describe("open tickets without closed ones", () => {
  it("are no part of a total of both", () => {
    const total = ticketTotal(of({ basis: "stock", asOf: "2021-03-31", closed: 5 }));
    expect(total).toMatchObject({ status: "unavailable", reason: "absent", coverage: { present: 1, expected: 2 } });
    expect(total).not.toHaveProperty("partial");
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
    expect(subsetShare(report, "app").caveats).toEqual(["unverified-base", "above-whole"]);
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

  it("is exact where the flows add up to more than a number holds before the closed are taken off", () => {
    const most = 2 ** 53 - 1;
    const backlog = (broughtForward: number, opened: number, closed: number) =>
      ticketBacklog(of({ flow: { broughtForward, opened, closed, reopened: 0 } }));
    // 2^53 - 1 + 2 - (2^53 - 1)
    expect(backlog(most, 2, most)).toMatchObject({ value: 2 });
    expect(backlog(0, 0, most)).toMatchObject({ value: -most });
    expect(backlog(0, 0, 0)).toMatchObject({ value: 0 });
    expect(() => backlog(most, 2, 1)).toThrow(expect.objectContaining({ code: "unsafe-sum" }));
  });

  it("counted by events needs the reopened", () => {
    const flow = { broughtForward: 2, opened: 18, closed: 17 };
    expect(ticketBacklog(of({ basis: "events", flow }))).toMatchObject({ status: "unavailable", reason: "absent" });
  });
});

describe("what a report does not say of its tickets", () => {
  const lacking = (result: Result<unknown>) => [
    result.status === "unavailable" ? result.reason : result.status,
    result.unit,
    result.coverage.missing.map(({ period }) => period),
  ];

  it.each([
    ["their total", ticketTotal, ["open", "closed"]],
    ["what was closed", closureRate, ["open", "closed"]],
    ["what is open", openRate, ["open", "closed"]],
    ["what was closed of what was opened", clearanceRate, ["flow.closed", "flow.opened"]],
    ["the backlog", ticketBacklog, ["flow.broughtForward", "flow.opened", "flow.closed"]],
  ])("leaves %s unavailable, and named", (_, metric, missing) => {
    for (const report of [{ period: "2021-Q1", channels: [] }, of({}), of({ flow: {} })])
      expect(lacking(metric(report))).toEqual(["absent", "ticket", missing]);
  });

  it("is named where the other part is there", () => {
    expect(lacking(clearanceRate(of({ flow: { closed: 3 } })))).toEqual(["absent", "ticket", ["flow.opened"]]);
    expect(lacking(ticketBacklog(of({ basis: "events", flow: { broughtForward: 1, opened: 1, closed: 1 } })))).toEqual([
      "absent",
      "ticket",
      ["flow.reopened"],
    ]);
    // Distinct tickets that were reopened do not add up; before that, the opened ones are withheld.
    const flow = { broughtForward: 1, opened: { missing: "suppressed" }, closed: 1, reopened: 1 } as const;
    expect(lacking(ticketBacklog(of({ basis: "distinct-in-period", flow })))).toEqual([
      "suppressed",
      "ticket",
      ["flow.opened"],
    ]);
  });

  it("is no reason to add up what no number holds", () => {
    const open = Number.MAX_SAFE_INTEGER;
    expect(ticketTotal(of({ open, closed: 0 }))).toMatchObject({ value: 9_007_199_254_740_991 });
    expect(() => ticketTotal(of({ open, closed: 1 }))).toThrow(expect.objectContaining({ code: "unsafe-sum" }));
  });

  it("is told by its place where it is no count", () => {
    for (const [flow, path] of [
      [{ opened: 1.5 }, "tickets.flow.opened"],
      [{ closed: 1.5 }, "tickets.flow.closed"],
    ] as const)
      expect(() => clearanceRate(of({ flow }))).toThrow(expect.objectContaining({ code: "not-a-count", path }));
  });
});
