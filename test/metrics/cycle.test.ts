import { describe, expect, it } from "vitest";
import { causeCoverage } from "../../src/metrics/causeCoverage.js";
import { combineReports } from "../../src/metrics/combineReports.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { durationFiguresOf } from "../../src/metrics/durationFiguresOf.js";
import { givenRatio } from "../../src/metrics/givenRatio.js";
import { type InitiativeEffectOptions, initiativeEffect } from "../../src/metrics/initiativeEffect.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import { ratePer } from "../../src/metrics/ratePer.js";
import { ticketTotal } from "../../src/metrics/ticketTotal.js";
import type { Channel, FeedbackReport, Initiative, RootCause, Tickets } from "../../src/model/FeedbackReport.js";
import type { CountBasis } from "../../src/model/lists.js";

const name = { en: "A name" };
const report = (more: Partial<FeedbackReport>): FeedbackReport => ({ period: "2021-Q1", channels: [], ...more });
const cause = (id: string, tickets: number): RootCause => ({ id, name, tickets });

describe("paretoOfCauses", () => {
  // 50 + 30 + 30 + 10 = 120 codings on 100 cases; the two of 30 stand in the order of their ids.
  const causes = [cause("steps", 30), cause("visits", 10), cause("delays", 30), cause("forms", 50)];
  const pareto = paretoOfCauses(report({ causes, causeCases: 100, causesMultiCoded: true }));

  it("sorts by count, then by id, with exact cumulative counts", () => {
    expect(pareto.status === "ok" && pareto.value.map((row) => [row.cause, row.count, row.cumulative])).toEqual([
      ["forms", 50, 50],
      ["delays", 30, 80],
      ["steps", 30, 110],
      ["visits", 10, 120],
    ]);
  });

  it("has shares of cases that pass 100 %, said so, and cumulative shares that end at 1", () => {
    if (pareto.status !== "ok") throw new Error(pareto.status);
    expect(pareto.value[0]?.shareOfCases).toMatchObject({
      value: { numerator: 1, denominator: 2 },
      caveats: ["multi-coded"],
    });
    expect(pareto.value.map(({ cumulativeShare }) => cumulativeShare)).toMatchObject([
      { value: { numerator: 5, denominator: 12 } },
      { value: { numerator: 2, denominator: 3 } },
      { value: { numerator: 11, denominator: 12 } },
      { value: { numerator: 1, denominator: 1 } },
    ]);
  });

  it("has no order while a count is missing, and no share of cases without cases", () => {
    const hidden: RootCause = { id: "hidden", name, tickets: { missing: "suppressed" } };
    expect(paretoOfCauses(report({ causes: [...causes, hidden] }))).toMatchObject({ reason: "suppressed" });
    expect(paretoOfCauses(report({}))).toMatchObject({ reason: "absent" });
    const uncoded = paretoOfCauses(report({ causes }));
    expect(uncoded.status === "ok" && uncoded.value[0]?.shareOfCases.status).toBe("unavailable");
  });
});

describe("causeCoverage", () => {
  const causes = [cause("delays", 60), cause("steps", 20), cause("forms", 3)];
  const initiatives: Initiative[] = [
    { id: "online", title: name, addresses: ["delays"], liveDate: "2021-03-31" },
    { id: "old", title: name, addresses: ["steps"], status: "stopped", liveDate: "2020-12-31" },
    { id: "training", title: name },
  ];
  const base = report({ causes, initiatives });

  it("finds what is addressed and the orphans on both sides", () => {
    expect(causeCoverage(base)).toMatchObject({
      addressed: ["delays"],
      share: { value: { numerator: 60, denominator: 83 } },
      initiativesWithoutCause: ["training"],
      causesWithoutInitiative: ["steps", "forms"],
      liveOutsidePeriod: ["old"],
    });
  });

  it("does not call live what is only planned", () => {
    const planned: Initiative = { id: "next", title: name, status: "planned", liveDate: "2022-01-01" };
    expect(causeCoverage(report({ causes, initiatives: [planned] })).liveOutsidePeriod).toEqual([]);
  });

  it("does not call live what is in progress until a day behind the period", () => {
    const initiatives = ["2020-12-31", "2021-04-01"].map(
      (liveDate): Initiative => ({ id: liveDate, title: name, status: "in-progress", liveDate }),
    );
    expect(causeCoverage(report({ causes, initiatives })).liveOutsidePeriod).toEqual(["2020-12-31"]);
  });

  it("finds what went live on the first or the last day within the period, and a day off outside it", () => {
    const live = (liveDate: string): Initiative => ({ id: liveDate, title: name, liveDate });
    const days = ["2020-12-31", "2021-01-01", "2021-03-31", "2021-04-01"].map(live);
    expect(causeCoverage(report({ causes, initiatives: days })).liveOutsidePeriod).toEqual([
      "2020-12-31",
      "2021-04-01",
    ]);
  });

  it("names the place of what is no count or no day, and takes no threshold below 0", () => {
    const bad = report({ causes: [cause("delays", 1.5)] });
    expect(() => causeCoverage(bad)).toThrow(
      expect.objectContaining({ code: "not-a-count", path: "causes.delays.tickets" }),
    );
    for (const liveDate of ["10/02/2021", new Date(0), 5]) {
      const dated = { ...JSON.parse('{ "id": "i", "title": {} }'), liveDate };
      expect(() => causeCoverage(report({ causes, initiatives: [dated] }))).toThrow(
        expect.objectContaining({ code: "bad-day", value: liveDate, path: "initiatives.i.liveDate" }),
      );
    }
    expect(causeCoverage(base, { threshold: 0 }).causesWithoutInitiative).toEqual(["steps", "forms"]);
    expect(() => causeCoverage(base, { threshold: -1 })).toThrow(
      expect.objectContaining({ code: "bad-option", value: -1 }),
    );
  });

  it("lets small causes be without an initiative", () => {
    expect(causeCoverage(base, { threshold: 20 }).causesWithoutInitiative).toEqual(["steps"]);
    expect(causeCoverage(base, { threshold: 21 }).causesWithoutInitiative).toEqual([]);
  });
});

describe("initiativeEffect", () => {
  const months = { "2021-01": 310, "2021-02": 280, "2021-03": 500, "2021-04": 150, "2021-05": 155, "2021-06": 0 };
  const calls: Channel = { id: "calls", kind: "phone", months: { ...months, "2021-01": 31_000, "2021-02": 28_000 } };
  const of = (liveDate: string | undefined, options: InitiativeEffectOptions, channels: Channel[] = []) =>
    initiativeEffect(
      report({
        channels,
        causes: [{ id: "visits", name, months }],
        initiatives: [
          { id: "online", title: name, addresses: ["visits"], ...(liveDate === undefined ? {} : { liveDate }) },
        ],
      }),
      "online",
      options,
    );

  it("compares equal windows per day and leaves the live month out", () => {
    // (310 + 280) / 59 = 10 a day, (150 + 155) / 61 = 5 a day.
    expect(of("2021-03-10", { months: 2 })).toMatchObject({
      status: "ok",
      caveats: ["association", "excluded-month"],
      value: {
        before: { months: ["2021-01", "2021-02"], n: 590, base: 59, rate: { numerator: 10, denominator: 1 } },
        after: { months: ["2021-04", "2021-05"], n: 305, base: 61, rate: { numerator: 5, denominator: 1 } },
        excluded: "2021-03",
        change: { numerator: -1, denominator: 2 },
      },
    });
  });

  it("has nothing to compare around the day of what is only planned", () => {
    const initiatives: Initiative[] = [
      { id: "next", title: name, addresses: ["visits"], status: "planned", liveDate: "2021-03-10" },
    ];
    const planned = report({ causes: [{ id: "visits", name, months }], initiatives });
    expect(initiativeEffect(planned, "next", { months: 1 })).toMatchObject({ status: "unavailable", reason: "absent" });
  });

  it("keeps a month that is wholly after", () => {
    const whole = of("2021-04-01", { months: 1 });
    expect(whole).toMatchObject({ caveats: ["association"], value: { after: { months: ["2021-04"] } } });
    expect(whole.status === "ok" && "excluded" in whole.value).toBe(false);
  });

  it("compares per contact", () => {
    // 280 of 28,000 contacts before, 150 of 150 after.
    expect(of("2021-03-10", { months: 1, per: "contact" }, [calls])).toMatchObject({
      value: {
        before: { rate: { numerator: 1, denominator: 100 } },
        after: { rate: { numerator: 1, denominator: 1 } },
      },
    });
  });

  it("says what is different of contacts and tickets, and that no contacts make no rate", () => {
    const of2 = (channels: Channel[]) => of("2021-03-10", { months: 1, per: "contact" }, channels);
    expect(of2([calls])).toMatchObject({
      unit: "ticket",
      caveats: ["association", "excluded-month", "different-units"],
    });
    const idle = { ...calls, months: { ...calls.months, "2021-02": 0 } };
    expect(of2([idle])).toMatchObject({ status: "undefined", reason: "zero-denominator" });
  });

  it("covers both windows, and says why one is not there", () => {
    expect(of("2021-03-10", { months: 2 }).coverage).toEqual({ present: 4, expected: 4, missing: [] });
    const hidden = { ...months, "2021-04": { missing: "suppressed" as const } };
    const initiatives: Initiative[] = [{ id: "online", title: name, addresses: ["visits"], liveDate: "2021-03-10" }];
    const effect = initiativeEffect(
      report({ causes: [{ id: "visits", name, months: hidden }], initiatives }),
      "online",
      {
        months: 1,
      },
    );
    expect(effect).toMatchObject({
      status: "unavailable",
      reason: "suppressed",
      unit: "ticket",
      coverage: { present: 1, expected: 2, missing: [{ period: "2021-04", reason: "suppressed" }] },
    });
  });

  it("is of one initiative and one cause, in windows of a year at most", () => {
    const causes: RootCause[] = [
      { id: "visits", name, months },
      { id: "forms", name, months: { "2021-02": 28, "2021-04": 60 } },
    ];
    const title = name;
    const initiatives: Initiative[] = [
      { id: "online", title, addresses: ["visits"], liveDate: "2021-02-10" },
      { id: "both", title, addresses: ["visits", "forms"], liveDate: "2021-03-10" },
    ];
    const effect = (id: string, options: InitiativeEffectOptions) =>
      initiativeEffect(report({ causes, initiatives }), id, options);
    // 28 in 28 days, 60 in 30.
    expect(effect("both", { months: 1, cause: "forms" })).toMatchObject({
      value: { change: { numerator: 1, denominator: 1 } },
    });
    expect(() => effect("both", { months: 1 })).toThrow(expect.objectContaining({ code: "unknown-cause" }));
    expect(() => effect("neither", { months: 1 })).toThrow(expect.objectContaining({ code: "unknown-initiative" }));
    expect(effect("online", { months: 12 })).toMatchObject({ status: "unavailable" });
    expect(() => effect("online", { months: 13 })).toThrow(expect.objectContaining({ code: "bad-option", value: 13 }));
    // @ts-expect-error: a rate that there is not
    expect(() => effect("online", { months: 1, per: "week" })).toThrow('per needs day or contact, got "week"');
  });

  it("has none without the months, the live day, or anything before", () => {
    expect(of("2021-03-10", { months: 3 })).toMatchObject({ status: "unavailable", reason: "absent" });
    expect(of(undefined, { months: 1 })).toMatchObject({ status: "unavailable", reason: "absent" });
    const fromZero = of("2021-07-01", { months: 1 });
    expect(fromZero.status).toBe("unavailable");
    expect(() => of("2021-03-10", { months: 0 })).toThrow(expect.objectContaining({ code: "bad-option" }));
    expect(() => of("2021-03-10", { months: 1, cause: "forms" })).toThrow(
      expect.objectContaining({ code: "unknown-cause" }),
    );
  });
});

describe("durations as given", () => {
  it("are exact as written", () => {
    expect(givenRatio(26.4)).toEqual({ numerator: 132, denominator: 5 });
    expect(givenRatio(3)).toEqual({ numerator: 3, denominator: 1 });
    expect(givenRatio(0)).toEqual({ numerator: 0, denominator: 1 });
    expect(givenRatio(2e-7)).toEqual({ numerator: 1, denominator: 5_000_000 });
    expect(() => givenRatio(7 / 3)).toThrow(expect.objectContaining({ code: "bad-number" }));
    expect(() => givenRatio(-1)).toThrow(expect.objectContaining({ code: "bad-number" }));
    expect(() => givenRatio(1e-12)).toThrow(expect.objectContaining({ code: "bad-number" }));
  });

  it("come from the tally in hours, unended and impossible ones set aside", () => {
    const measured = {
      basis: "working",
      n: 2,
      excluded: 3,
      negative: 1,
      mean: { numerator: 5_400_000, denominator: 1 },
    };
    expect(durationFiguresOf({ ...measured, p90: 7_200_000 }, "hour")).toEqual({
      unit: "hour",
      basis: "working",
      n: 2,
      excluded: 4,
      mean: { numerator: 3, denominator: 2 },
      p90: { numerator: 2, denominator: 1 },
    });
  });
});

describe("a series of reports", () => {
  const channel = (id: string, period: string, count: number): Channel => ({
    id,
    kind: "phone",
    totals: { [period]: count },
  });
  const quarter = (period: string, calls: number, more: Partial<FeedbackReport> = {}): FeedbackReport =>
    report({ period, channels: [channel("calls", period, calls)], ...more });
  const tickets = (basis: CountBasis, closed: number): Tickets => ({
    basis,
    open: 0,
    closed,
    asOf: "2021-03-31",
  });

  it("compares each with the one before and a year before, by the latest edition", () => {
    const found = compareSeries([
      quarter("2021-Q1", 900, { edition: { number: 2 } }),
      quarter("2020-Q4", 1000),
      quarter("2020-Q1", 600),
      quarter("2021-Q1", 700),
    ]);
    expect(found.map(({ before, after, kind }) => [before, after, kind])).toEqual([
      ["2020-Q4", "2021-Q1", "quarter"],
      ["2020-Q1", "2021-Q1", "year"],
    ]);
    expect(found.map(({ contacts }) => contacts)).toMatchObject([
      { value: { absolute: -100 } },
      { value: { absolute: 300 } },
    ]);
  });

  it("refuses two reports of a period that do not say which is later", () => {
    const series = [quarter("2020-Q4", 1000), quarter("2021-Q1", 700), quarter("2021-Q1", 900)];
    expect(() => compareSeries(series)).toThrow(expect.objectContaining({ code: "bad-input", value: "2021-Q1" }));
  });

  it("leaves out channels that only one has, and says so", () => {
    const both = { channels: [channel("calls", "2021-Q2", 30), channel("app", "2021-Q2", 500)] };
    const [found] = compareSeries([quarter("2021-Q1", 20), quarter("2021-Q2", 0, both)]);
    expect(found).toMatchObject({ added: ["app"], retired: [], contacts: { value: { absolute: 10 } } });
    expect(found?.contacts.caveats).toContain("channels-changed");
  });

  it("does not compare tickets on another basis, nor partial periods", () => {
    const [found] = compareSeries([
      quarter("2021-Q1", 20, { tickets: tickets("events", 5) }),
      quarter("2021-Q2", 30, { tickets: tickets("stock", 9), channels: [{ id: "calls", kind: "phone" }] }),
    ]);
    expect(found?.tickets).toMatchObject({ reason: "not-comparable" });
    expect(found?.tickets.caveats).toContain("basis-changed");
    expect(found?.contacts).toMatchObject({ reason: "not-comparable" });
  });

  it("flags an event that touches one period only", () => {
    const events = [
      { name: { en: "Ramadan" }, from: "2021-04-13", to: "2021-05-12" },
      { name: { en: "Outage" }, from: "2021-03-31", to: "2021-04-01" },
    ];
    const [found] = compareSeries([quarter("2021-Q1", 20), quarter("2021-Q2", 30)], { events });
    expect(found?.events.map(({ name }) => name.en)).toEqual(["Ramadan"]);
    expect(found?.contacts.caveats).toEqual(["total-as-given", "calendar-event"]);
  });

  it("flags an event that takes up more days of one period: Ramadan 2024 has 21 of the first quarter and 9 of the second", () => {
    const events = [
      { name: { en: "Ramadan" }, from: "2024-03-11", to: "2024-04-09" },
      { name: { en: "Renovation" }, from: "2023-12-01", to: "2024-07-31" },
      { name: { en: "Pilgrimage" }, from: "2024-06-14", to: "2024-06-19" },
      { name: { en: "An earlier holiday" }, from: "2023-09-23", to: "2023-09-23" },
    ];
    const [found] = compareSeries([quarter("2024-Q1", 20), quarter("2024-Q2", 30)], { events });
    // The renovation fills both, 91 and 91 days; the pilgrimage is in one of them, the earlier holiday in none.
    expect(found?.events.map(({ name }) => name.en)).toEqual(["Ramadan", "Pilgrimage"]);
    const years = [quarter("2023-Q1", 20), quarter("2024-Q1", 30)];
    const [year] = compareSeries(years, { events: [{ name: { en: "Works" }, from: "2022-01-01", to: "2024-12-31" }] });
    // 90 days, then 91: all of both.
    expect(year?.events).toEqual([]);
  });

  it("refuses periods of different length", () => {
    // The rule names no function: a summary, a reconciliation and a page meet it, too.
    expect(() => compareSeries([quarter("2021-Q1", 1), quarter("2021", 1)])).toThrow(
      expect.objectContaining({ code: "different-period", message: expect.stringMatching(/^a series needs /) }),
    );
  });

  it("combines agencies of one period, one basis", () => {
    const one = quarter("2021-Q1", 20, { tickets: tickets("events", 5) });
    const other = quarter("2021-Q1", 30, { tickets: tickets("events", 6) });
    expect(combineReports([one, other])).toMatchObject({
      contacts: { value: 50 },
      byKind: [{ kind: "phone", total: { value: 50 } }],
      tickets: { value: 11 },
    });
    const third = quarter("2021-Q1", 1, { tickets: tickets("stock", 1) });
    expect(combineReports([one, third]).tickets).toMatchObject({ reason: "not-comparable" });
    expect(() => combineReports([])).toThrow(expect.objectContaining({ code: "bad-report" }));
    expect(() => combineReports([one, quarter("2021-Q2", 1)])).toThrow(
      expect.objectContaining({ code: "different-period" }),
    );
    const gap = quarter("2021-Q1", 0, { channels: [{ id: "calls", kind: "phone" }] });
    expect(combineReports([one, gap]).contacts).toMatchObject({ status: "unavailable", partial: 20 });
  });
});

describe("rates on a base of the caller's", () => {
  it("are rates, not shares", () => {
    const total = ticketTotal(report({ tickets: { basis: "events", asOf: "2021-03-31", open: 10, closed: 90 } }));
    expect(ratePer(total, 400)).toMatchObject({
      value: { numerator: 1, denominator: 4 },
      caveats: ["different-units"],
    });
    expect(ratePer(total, 0)).toMatchObject({ status: "undefined", reason: "zero-denominator" });
    expect(() => ratePer(total, 1.5)).toThrow(expect.objectContaining({ code: "not-a-count" }));
    // A share is no count, as plain JavaScript may give it.
    const share = { ...total, value: { numerator: 1, denominator: 2 } };
    expect(() => Reflect.apply(ratePer, undefined, [share, 1])).toThrow(expect.objectContaining({ code: "bad-input" }));
    for (const none of [undefined, {}, { coverage: { missing: [] } }, { coverage: {}, caveats: [] }])
      expect(() => Reflect.apply(ratePer, undefined, [none, 400])).toThrow(
        expect.objectContaining({ code: "bad-input" }),
      );
  });
});
