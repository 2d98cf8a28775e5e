import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { clearanceRate } from "../../src/metrics/clearanceRate.js";
import { closureRate } from "../../src/metrics/closureRate.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import { meanPerDay } from "../../src/metrics/meanPerDay.js";
import { meanScore } from "../../src/metrics/meanScore.js";
import { netScore } from "../../src/metrics/netScore.js";
import { openRate } from "../../src/metrics/openRate.js";
import { overallSatisfaction } from "../../src/metrics/overallSatisfaction.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import { responseRate } from "../../src/metrics/responseRate.js";
import { subsetShare } from "../../src/metrics/subsetShare.js";
import { ticketBacklog } from "../../src/metrics/ticketBacklog.js";
import { ticketsPerThousandContacts } from "../../src/metrics/ticketsPerThousandContacts.js";
import { topBox } from "../../src/metrics/topBox.js";
import type { FeedbackReport, SatisfactionMeasure, Tickets } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";

const name = { ar: "اسم", en: "A name" };
const report = (more: Partial<FeedbackReport>): FeedbackReport => ({ period: "2021-Q1", channels: [], ...more });
const measure = (id: string, more: Partial<SatisfactionMeasure>): SatisfactionMeasure => ({
  id,
  agency: { ar: `جهة ${id}`, en: `Agency ${id}` },
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  bottomBoxTo: 2,
  window: "by-rating-time",
  ...more,
});
const text = (of: FeedbackReport) => renderText(summarize(of, { language: "en" }), { bidi: "none" });

describe("changes (5)", () => {
  it("forced across a gap divide by the days of the period, not by those with data: no growth out of coverage", () => {
    // October to December are 92 days with 9,200 calls; of January to March, 90 days, only January has its 3,100.
    const months = { "2020-10": 3000, "2020-11": 3100, "2020-12": 3100, "2021-01": 3100 };
    const of = report({ channels: [{ id: "calls", kind: "phone", months }] });
    expect(quarterChange(of, "calls")).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    const forced = quarterChange(of, "calls", { force: true });
    // (3100/90 - 100) / 100 = 34.444 - 100 over 100 = -59/90; by the 31 days with data it would be none.
    expect(forced).toMatchObject({
      status: "ok",
      value: { absolute: -6100, perDay: { numerator: -59, denominator: 90 } },
    });
    expect(forced.caveats).toContain("partial-period");
    // The mean is over the same 90 days: 3,100 of them are 310 in 9.
    expect(meanPerDay(of, "calls", { missing: "ignore" })).toMatchObject({ value: { numerator: 310, denominator: 9 } });
  });

  it("of tickets on another basis are compared only when forced, and then it is said: 8 after 5 are 60 % more", () => {
    const quarter = (period: string, basis: "events" | "stock", closed: number): FeedbackReport =>
      report({ period, tickets: { basis, asOf: "2021-06-30", open: 0, closed } });
    const pair = [quarter("2021-Q1", "events", 5), quarter("2021-Q2", "stock", 8)];
    expect(compareSeries(pair)[0]?.tickets).toMatchObject({ status: "unavailable", reason: "not-comparable" });
    const [forced] = compareSeries(pair, { force: true });
    expect(forced?.tickets).toMatchObject({ status: "ok", value: { percent: { numerator: 3, denominator: 5 } } });
    expect(forced?.tickets.caveats).toContain("basis-changed");
  });

  it("of causes coded in another way too, but never of another unit", () => {
    const quarter = (period: string, causesMultiCoded: boolean, tickets: number): FeedbackReport =>
      report({ period, causes: [{ id: "delays", name, tickets }], causeCases: 10, causesMultiCoded });
    const pair = [quarter("2021-Q1", false, 5), quarter("2021-Q2", true, 8)];
    expect(compareSeries(pair)[0]?.causes[0]?.tickets.status).toBe("unavailable");
    const [forced] = compareSeries(pair, { force: true });
    expect(forced?.causes[0]).toMatchObject({
      tickets: { status: "ok", value: { absolute: 3 } },
      // 8/10 - 5/10.
      share: { status: "ok", value: { numerator: 3, denominator: 10 } },
    });
    expect(forced?.causes[0]?.share?.caveats).toContain("basis-changed");
    const counted = (period: string, counts: "call" | "ticket"): FeedbackReport =>
      report({ period, channels: [{ id: "calls", kind: "phone", counts, totals: { [period]: 5 } }] });
    const units = compareSeries([counted("2021-Q1", "call"), counted("2021-Q2", "ticket")], { force: true });
    expect(units[0]?.contacts.status).toBe("unavailable");
  });
});

describe("tickets (6)", () => {
  const of = (tickets: Tickets) => report({ tickets });

  it("closed and open shares are one whole, exactly: 123,755 and 10 of 123,765", () => {
    const both = of({ basis: "stock", asOf: "2021-03-31", open: 10, closed: 123_755 });
    expect(closureRate(both)).toMatchObject({ value: { numerator: 24_751, denominator: 24_753 } });
    expect(openRate(both)).toMatchObject({ value: { numerator: 2, denominator: 24_753 } });
  });

  it("clearance is never cut: 300 closed of 100 opened are 300 %, and of none opened nothing", () => {
    expect(clearanceRate(of({ flow: { opened: 100, closed: 300 } }))).toMatchObject({ value: { numerator: 3 } });
    expect(clearanceRate(of({ flow: { opened: 0, closed: 3 } }))).toMatchObject({
      status: "undefined",
      reason: "zero-denominator",
    });
    expect(text(of({ flow: { opened: 100, closed: 300 } }))).toContain(
      "Clearance rate, closed to opened: 300.00%; more tickets were closed than opened.",
    );
    expect(text(of({ flow: { opened: 300, closed: 100 } }))).toContain(
      "33.33%; fewer tickets were closed than opened.",
    );
    expect(text(of({ flow: { opened: 300, closed: 300 } }))).toContain("Clearance rate, closed to opened: 100.00%.");
  });

  it("roll forward with events: 600 + 4,000 - 4,530 + 12 = 82, and without by net closings: 70", () => {
    const flow = { broughtForward: 600, opened: 4000, closed: 4530 };
    expect(ticketBacklog(of({ basis: "events", flow: { ...flow, reopened: 12 } }))).toMatchObject({ value: 82 });
    expect(ticketBacklog(of({ basis: "distinct-in-period", flow }))).toMatchObject({ value: 70 });
    // Of distinct tickets, those reopened may have been closed again.
    expect(ticketBacklog(of({ basis: "distinct-in-period", flow: { ...flow, reopened: 12 } }))).toMatchObject({
      status: "unavailable",
      reason: "not-comparable",
    });
  });

  it("that took no time measured are left out and counted, and are no 0", () => {
    const durations = { firstResponse: { unit: "hour", basis: "working", n: 3, excluded: 2, mean: 4 } } as const;
    const found = of({ durations });
    const mean = figureById(found, "tickets/first-response/2021-Q1/mean").result;
    // 12 hours of 3 tickets, not of 5.
    expect(mean).toMatchObject({ status: "ok", value: { numerator: 4, denominator: 1 } });
    expect(figureById(found, "tickets/first-response/2021-Q1/excluded").result).toMatchObject({ value: 2 });
  });
});

describe("contact-centre terms (7)", () => {
  const of = (offered: number, answered: number, abandoned: number) =>
    report({
      channels: [{ id: "calls", kind: "phone", totals: { "2021-Q1": 7 }, handling: { offered, answered, abandoned } }],
    });

  it("are of those offered, and may pass 100 %: 9 answered of 7", () => {
    const rate = (measure: string, ...counts: readonly [number, number, number]) =>
      figureById(of(...counts), `contacts/calls/2021-Q1/${measure}`).result;
    expect(rate("answered-rate", 7, 9, 1)).toMatchObject({ value: { numerator: 9, denominator: 7 } });
    expect(rate("abandoned-rate", 7, 9, 1)).toMatchObject({ value: { numerator: 1, denominator: 7 } });
    expect(rate("answered-rate", 0, 0, 0)).toMatchObject({ status: "undefined", reason: "zero-denominator" });
    expect(text(of(7, 9, 1))).toContain("128.57%");
  });
});

describe("the guard of units (8)", () => {
  it("makes a rate of tickets and contacts, said to be no share, and a share of what is said to be a part only", () => {
    const channels = [{ id: "calls", kind: "phone", totals: { "2021-Q1": 2000 } }];
    const subset = (partOf?: "tickets") => ({ id: "portal", count: 60, ...(partOf === undefined ? {} : { partOf }) });
    const tickets = (partOf?: "tickets"): Tickets => {
      return { basis: "stock", asOf: "2021-03-31", open: 20, closed: 80, subsets: [subset(partOf)] };
    };
    const found = report({ channels, tickets: tickets() });
    // 100 / 2,000.
    expect(ticketsPerThousandContacts(found)).toMatchObject({
      value: { numerator: 1, denominator: 20 },
      caveats: ["total-as-given", "different-units"],
    });
    expect(text(found)).toContain("Rate of tickets per 1,000 contacts: 50.0.");
    expect(subsetShare(found, "portal")).toMatchObject({
      value: { numerator: 3, denominator: 5 },
      caveats: ["unverified-base"],
    });
    expect(subsetShare(report({ tickets: tickets("tickets") }), "portal").caveats).toEqual([]);
  });
});

describe("satisfaction (9)", () => {
  it("is three numbers of the same ratings: 65 % satisfied, 54 net, 3.87 on the scale", () => {
    // 11 gave 1, 0 gave 2, 24 gave 3, 10 gave 4 and 55 gave 5: 65 of 100 satisfied, 11 not, 11 + 72 + 40 + 275 = 398.
    const of = report({ satisfaction: [measure("a", { ratings: { 1: 11, 3: 24, 4: 10, 5: 55 } })] });
    expect(topBox(of, "a")).toMatchObject({ value: { numerator: 13, denominator: 20 } });
    expect(netScore(of, "a")).toMatchObject({ value: { numerator: 27, denominator: 50 } });
    expect(meanScore(of, "a")).toMatchObject({ value: { numerator: 199, denominator: 50 } });
  });

  it("has a response rate that is not cut where answers are of other days than requests: 12 of 10", () => {
    const of = report({ satisfaction: [measure("a", { ratings: { 5: 12 }, asked: 10, unrated: 3 })] });
    // Those who answered without a score are in neither.
    expect(responseRate(of, "a")).toMatchObject({ value: { numerator: 6, denominator: 5 }, caveats: ["above-whole"] });
  });

  it("states which ratings belong to the period, or that the report does not", () => {
    const windows = {
      "by-rating-time": "ratings belong to the period in which they were given",
      "by-resolution-time": "ratings belong to the period in which the matter was resolved",
      "asked-and-answered-inside": "only ratings both requested and given within the period are counted",
    } as const;
    for (const window of ["by-rating-time", "by-resolution-time", "asked-and-answered-inside"] as const)
      expect(text(report({ satisfaction: [measure("a", { ratings: { 5: 12 }, window })] })).toLowerCase()).toContain(
        windows[window],
      );
    const { window: _, ...unsaid } = measure("a", { ratings: { 5: 12 } });
    expect(text(report({ satisfaction: [unsaid] }))).toContain(
      "For some measures it is not said how ratings are assigned to the period",
    );
  });

  it("pools counts, never percentages: 9 of 10 and 450 of 900 are 459 of 910, not 70 %", () => {
    const of = report({
      satisfaction: [measure("a", { ratings: { 1: 1, 5: 9 } }), measure("b", { ratings: { 1: 450, 5: 450 } })],
    });
    expect(overallSatisfaction(of, { by: "counts" })).toMatchObject({ value: { numerator: 459, denominator: 910 } });
    expect(text(of)).not.toContain("All measures, ratings pooled");
    expect(text({ ...of, overallSatisfaction: "counts" })).toContain("50.44%");
  });

  it("is withheld with a weight that makes much of too few ratings, and pooled by counts where all are enough", () => {
    const few = measure("a", { ratings: { 1: 1, 5: 2 }, minimumRated: 30, weight: 1 });
    const many = measure("b", { ratings: { 1: 450, 5: 450 }, weight: 1 });
    const of = (...satisfaction: readonly SatisfactionMeasure[]) => report({ satisfaction });
    expect(overallSatisfaction(of(few, many), { by: "weights" })).toMatchObject({
      status: "unavailable",
      reason: "too-few",
      caveats: ["too-few"],
    });
    // 2 + 450 of 3 + 900.
    expect(overallSatisfaction(of(few, many), { by: "counts" })).toMatchObject({
      value: { numerator: 452, denominator: 903 },
    });
    // Without weight it makes nothing of them.
    expect(overallSatisfaction(of({ ...few, weight: 0 }, many), { by: "weights" })).toMatchObject({
      value: { numerator: 1, denominator: 2 },
    });
  });
});

describe("outcomes (10)", () => {
  it("are resolved as their named sum: 30 + 20 + 50 = 100, of which half upheld in any part", () => {
    const parts = [
      { id: "upheld", count: 30 },
      { id: "partly-upheld", count: 20 },
      { id: "not-upheld", count: 50 },
    ];
    const rollUps = [
      { id: "resolved", name, parts: ["upheld", "partly-upheld", "not-upheld"] },
      { id: "upheld-in-any-part", name, parts: ["upheld", "partly-upheld"] },
    ];
    const of = report({ tickets: { breakdowns: [{ id: "outcome", by: "outcome", cases: 100, parts, rollUps }] } });
    const figure = (id: string) => figureById(of, `tickets/outcome/${id}`).result;
    expect(figure("resolved/2021-Q1")).toMatchObject({ value: 100 });
    expect(figure("upheld-in-any-part/2021-Q1")).toMatchObject({ value: 50 });
    expect(figure("upheld-in-any-part/2021-Q1/share-of-whole")).toMatchObject({
      value: { numerator: 1, denominator: 2 },
    });
  });

  it("of which one is 0 are typed 0, and a blank is missing", () => {
    const parts = [
      { id: "upheld", count: 0 },
      { id: "not-upheld", count: { missing: "not-collected" } as const },
    ];
    const of = report({ tickets: { breakdowns: [{ id: "outcome", by: "outcome", parts }] } });
    expect(figureById(of, "tickets/outcome/upheld/2021-Q1").result).toMatchObject({ status: "ok", value: 0 });
    expect(figureById(of, "tickets/outcome/not-upheld/2021-Q1").result).toMatchObject({ status: "unavailable" });
  });
});

describe("causes and initiatives (11)", () => {
  it("rank causes by tickets, equal ones by id, with exact sums: 6, 3, 3 of 12 in 10 cases", () => {
    const causes = [
      { id: "c", name, tickets: 3 },
      { id: "a", name, tickets: 6 },
      { id: "b", name, tickets: 3 },
    ];
    const found = paretoOfCauses(report({ causes, causeCases: 10, causesMultiCoded: true }));
    expect(found.status === "ok" && found.value.map(({ cause }) => cause)).toEqual(["a", "b", "c"]);
    const figure = (id: string) => figureById(report({ causes, causeCases: 10, causesMultiCoded: true }), id).result;
    expect(figure("causes/b/2021-Q1/cumulative-share")).toMatchObject({ value: { numerator: 3, denominator: 4 } });
    expect(figure("causes/c/2021-Q1/cumulative-share")).toMatchObject({ value: { numerator: 1, denominator: 1 } });
    // 60 + 30 + 30 = 120 %.
    expect(figure("causes/a/2021-Q1/share-of-cases")).toMatchObject({
      value: { numerator: 3, denominator: 5 },
      caveats: ["multi-coded"],
    });
  });

  it("compare windows of one number of months, per day, with n; from nothing there is no percentage", () => {
    const of = (before: number) =>
      report({
        causes: [{ id: "visits", name, months: { "2021-01": before, "2021-02": 7, "2021-03": 62 } }],
        initiatives: [{ id: "online", title: name, addresses: ["visits"], liveDate: "2021-02-10" }],
      });
    // 31 in 31 days, then 62 in 31.
    expect(initiativeEffect(of(31), "online", { months: 1 })).toMatchObject({
      value: { before: { n: 31, base: 31 }, after: { n: 62, base: 31 }, change: { numerator: 1, denominator: 1 } },
    });
    const none = initiativeEffect(of(0), "online", { months: 1 });
    expect(none.status === "ok" && "change" in none.value).toBe(false);
    expect(figureById(of(0), "initiatives/online/2021-Q1/change-per-day").result).toMatchObject({
      status: "undefined",
      reason: "from-zero",
      caveats: ["association", "excluded-month"],
    });
    expect(text(of(0))).toContain("from zero");
  });

  it("change from 0 to 0 not at all, and say so: none in January, none in March", () => {
    const of = report({
      channels: [{ id: "calls", kind: "phone", months: { "2021-01": 10, "2021-02": 10, "2021-03": 20 } }],
      causes: [{ id: "visits", name, months: { "2021-01": 0, "2021-02": 7, "2021-03": 0 } }],
      initiatives: [{ id: "online", title: name, addresses: ["visits"], liveDate: "2021-02-10" }],
    });
    for (const measure of ["change-per-day", "change-per-contact"])
      expect(figureById(of, `initiatives/online/2021-Q1/${measure}`).result).toMatchObject({
        status: "undefined",
        reason: "no-base",
      });
    expect(text(of)).toContain("\t0.0\t0\t0.0\tno change\t0.0\t0.0\tno change");
    expect(text(of)).not.toContain("from zero");
  });

  it("never say that an initiative was the cause", () => {
    const of = report({
      causes: [{ id: "visits", name, months: { "2021-01": 310, "2021-02": 7, "2021-03": 155 } }],
      initiatives: [{ id: "online", title: name, addresses: ["visits"], liveDate: "2021-02-10" }],
    });
    expect(text(of)).toMatch(/does not (show|prove) that/);
    expect(text(of)).not.toMatch(/because of|thanks to|led to|resulted in|due to/);
    const arabic = renderText(summarize(of), { bidi: "none" });
    expect(arabic).toContain("ولا تثبت أن المبادرة هي السبب");
    expect(arabic).not.toMatch(/بفضل|أدّت|أدت|نتيجة ل|بسبب المبادرة/);
  });
});

describe("what does not apply (2)", () => {
  const none = { missing: "not-applicable" } as const;

  it("is no part of a breakdown: 60 and 40 of 100, and the tickets of no third kind", () => {
    const parts = [
      { id: "upheld", count: 60 },
      { id: "partly-upheld", count: none },
      { id: "not-upheld", count: 40 },
    ];
    const rollUps = [{ id: "any", name, parts: ["upheld", "partly-upheld"] }];
    const of = report({ tickets: { breakdowns: [{ id: "outcome", by: "outcome", cases: 100, parts, rollUps }] } });
    expect(figureById(of, "tickets/outcome/any/2021-Q1").result).toMatchObject({
      status: "ok",
      value: 60,
      coverage: { present: 1, expected: 1, missing: [] },
    });
    expect(reconcile(of)).toMatchObject({ status: "passed", findings: [] });
    const short = report({ tickets: { breakdowns: [{ id: "outcome", by: "outcome", cases: 101, parts }] } });
    expect(reconcile(short)).toMatchObject({ status: "failed", findings: [{ code: "breakdown", difference: "1" }] });
  });

  it("is no cause and no rating: 6 of 6, and 9 who gave a 5", () => {
    const causes = [
      { id: "a", name, tickets: 6 },
      { id: "b", name, tickets: none },
    ];
    const of = report({ causes, causeCases: 6, satisfaction: [measure("m", { ratings: { 1: none, 5: 9 } })] });
    expect(figureById(of, "causes/2021-Q1/coded").result).toMatchObject({ value: 6 });
    expect(figureById(of, "causes/a/2021-Q1/cumulative-share").result).toMatchObject({
      value: { numerator: 1, denominator: 1 },
    });
    expect(reconcile(of)).toMatchObject({ status: "passed", findings: [] });
    expect(topBox(of, "m")).toMatchObject({ value: { numerator: 1, denominator: 1 } });
    expect(meanScore(of, "m")).toMatchObject({ value: { numerator: 5, denominator: 1 } });
    const nobody = report({ satisfaction: [measure("m", { ratings: { 1: none, 5: none } })] });
    expect(topBox(nobody, "m")).toMatchObject({ status: "unavailable", reason: "not-applicable" });
  });

  it("is no reopening: 600 + 4,000 - 4,530 = 70", () => {
    const flow = { broughtForward: 600, opened: 4000, closed: 4530, reopened: none };
    const of = report({ tickets: { basis: "events", asOf: "2021-03-31", open: 70, closed: 4530, flow } });
    expect(ticketBacklog(of)).toMatchObject({ status: "ok", value: 70 });
    expect(reconcile(of)).toMatchObject({ status: "passed", findings: [] });
  });

  it("is missing from a window of whole months, since its days are counted", () => {
    const of = report({
      causes: [{ id: "visits", name, months: { "2021-01": none, "2021-02": 7, "2021-03": 62 } }],
      initiatives: [{ id: "online", title: name, addresses: ["visits"], liveDate: "2021-02-10" }],
    });
    expect(initiativeEffect(of, "online", { months: 1 })).toMatchObject({ status: "unavailable" });
  });
});
