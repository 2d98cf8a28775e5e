import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { safeParseReport } from "../../src/schema/safeParseReport.js";
import { reportArbitrary } from "../../src/testing/reportArbitrary.js";
import { reconcile } from "../../src/verify/reconcile.js";
import { draws } from "../tools/draws.js";

/** A measure of each kind of figure of the cycle. */
const CYCLE = [
  "answered-rate",
  "service-level",
  "first-contact-resolution",
  "share-of-whole",
  "p90",
  "share-of-cases",
  "cumulative-share",
  "addressed-share",
  "change-per-day",
  "change-per-contact",
  "reach",
  "response-rate",
  "top-box-low",
  "net",
  "mean",
  "weight",
  "contacts-per-1000",
  "tickets-per-1000",
];

/** What a report says besides counts: scores, lengths, weights, thresholds, editions, money. */
const NO_COUNTS =
  /^(?:scale|topBoxFrom|bottomBoxTo|weight|minimumRated|mean|median|p90|serviceLevel|serviceLevelSeconds|firstContactResolution|amount|edition|published)$/;

/** Every count of a report, by the last name before it. */
function countsOf(given: unknown, name = ""): readonly (readonly [string, number])[] {
  if (typeof given === "number") return [[name, given]];
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    NO_COUNTS.test(key) ? [] : countsOf(value, /^(?:[\d-]+|value)$/.test(key) ? name : key),
  );
}

describe("reportArbitrary", () => {
  it("gives reports that the schema accepts and whose parts agree", () => {
    fc.assert(
      fc.property(reportArbitrary(fc), (report) => {
        expect(safeParseReport(report)).toMatchObject({ ok: true });
        expect(reconcile(report).status).not.toBe("failed");
      }),
    );
  });

  it("gives cohorts of tickets that are no more than were opened", () => {
    const reports = fc.sample(reportArbitrary(fc, { period: "2021-02" }), draws(800));
    const cohorts = reports.filter(
      ({ tickets }) =>
        tickets?.basis === "cohort-by-opened" && tickets.flow !== undefined && tickets.closed !== undefined,
    );
    expect(cohorts.length).toBeGreaterThan(8);
    for (const { tickets } of cohorts)
      expect(Number(tickets?.open) + Number(tickets?.closed)).toBe(tickets?.flow?.opened);
    for (const report of reports) expect(reconcile(report).status).not.toBe("failed");
  });

  it("gives every kind of report", () => {
    const reports = fc.sample(reportArbitrary(fc), draws(300));
    const some = (test: (report: FeedbackReport) => boolean) => reports.some(test);
    const cells = (report: FeedbackReport) => report.channels.flatMap(({ months = {} }) => Object.values(months));
    expect(some((report) => cells(report).some((cell) => typeof cell === "object" && "missing" in cell))).toBe(true);
    expect(some((report) => cells(report).some((cell) => typeof cell === "object" && "status" in cell))).toBe(true);
    expect(some(({ channels }) => channels.some(({ totals }) => totals !== undefined))).toBe(true);
    expect(some((report) => figures(report).some(({ measure }) => measure.endsWith("change")))).toBe(true);
    expect(some(({ tickets }) => tickets?.flow !== undefined)).toBe(true);
    expect(some(({ tickets }) => (tickets?.subsets ?? []).length > 1)).toBe(true);
    expect(some(({ causes, initiatives }) => causes !== undefined && initiatives !== undefined)).toBe(true);
    const measures = new Set(reports.flatMap((report) => figures(report).map(({ measure }) => measure)));
    for (const measure of CYCLE) expect(measures).toContain(measure);
    expect(some(({ tickets }) => (tickets?.breakdowns ?? []).some(({ multiCoded }) => multiCoded))).toBe(true);
    expect(some(({ tickets }) => (tickets?.breakdowns ?? []).some(({ rollUps }) => rollUps))).toBe(true);
    expect(some(({ satisfaction = [] }) => satisfaction.some(({ scale }) => scale?.min === -2))).toBe(true);
    expect(some(({ published = [] }) => published.length > 5)).toBe(true);
    expect(new Set(reports.map(({ period }) => period.replace(/\d/g, "")))).toEqual(new Set(["-Q", "-", "-H", ""]));
  });

  it("shrinks to the simplest report", () => {
    const failing = fc.check(
      fc.property(reportArbitrary(fc), () => false),
      draws(1),
    );
    expect(failing.counterexample?.[0]).toEqual({
      period: "2000-Q1",
      channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2000-01": 0, "2000-02": 0, "2000-03": 0 } }],
    });
  });

  it("keeps to the period, the largest count, and no missing counts", () => {
    const arbitrary = reportArbitrary(fc, { period: "2021-Q1", maxCount: 9, missing: false });
    for (const { period, channels } of fc.sample(arbitrary, 50)) {
      expect(period).toBe("2021-Q1");
      const cells = channels.flatMap(({ months = {} }) => Object.values(months));
      for (const cell of cells)
        expect(typeof cell === "number" ? cell : "value" in cell ? cell.value : 99).toBeLessThan(10);
    }
  });

  it.each([0, 1, 9, 400])("bounds every count of a report by %i, and keeps what must agree", (maxCount) => {
    const reports = fc.sample(reportArbitrary(fc, { maxCount }), draws(300));
    const seen = new Set<string>();
    for (const report of reports) {
      for (const [place, count] of countsOf(report)) {
        seen.add(place);
        expect(count, `${place} of ${JSON.stringify(report)}`).toBeLessThanOrEqual(maxCount);
      }
      expect(safeParseReport(report)).toMatchObject({ ok: true });
      expect(reconcile(report).status).not.toBe("failed");
    }
    if (maxCount < 400) return;
    for (const place of [
      "open",
      "opened",
      "offered",
      "n",
      "cases",
      "causeCases",
      "ratings",
      "count",
      "asked",
      "unrated",
    ])
      expect(seen).toContain(place);
  });

  it("is an arbitrary like any other", () => {
    const periods: fc.Arbitrary<string> = reportArbitrary(fc)
      .filter(({ tickets }) => tickets !== undefined)
      .map(({ period }) => period);
    expect(fc.sample(fc.tuple(periods, fc.nat()), 3)).toHaveLength(3);
  });

  it("draws another value after a report, by an arbitrary of fast-check or by one of its own", () => {
    const all: fc.Arbitrary<FeedbackReport> = reportArbitrary(fc, { period: "2021-Q1" });
    const one = reportArbitrary(fc, { period: "2021-Q1" }).chain(({ channels, period }) =>
      fc.record({ id: fc.constantFrom(...channels.map(({ id }) => id)), period: fc.constant(period) }),
    );
    const chosen: fc.Arbitrary<{ id: string; period: string }> = one;
    for (const { id, period } of fc.sample(chosen, 3)) expect([id.length > 0, period]).toEqual([true, "2021-Q1"]);
    const next = reportArbitrary(fc).chain(({ period }) =>
      reportArbitrary(fc, { period }).map(({ tickets }) => tickets),
    );
    fc.assert(
      fc.property(all, next, (report, tickets: FeedbackReport["tickets"]) => report.period !== tickets?.system),
      { numRuns: 3 },
    );
    // @ts-expect-error an id is no number
    const wrong: fc.Arbitrary<{ id: number }> = one;
    expect(wrong).toBe(one);
    // @ts-expect-error a text is no arbitrary
    expect(() => fc.sample(reportArbitrary(fc).chain(({ period }) => period))).toThrow();
  });

  it("refuses a largest count that is none, and a period that is none", () => {
    expect(() => reportArbitrary(fc, { maxCount: 0.5 })).toThrow(expect.objectContaining({ code: "bad-number" }));
    for (const missing of ["no", 0, null])
      expect(() => Reflect.apply(reportArbitrary, undefined, [fc, { missing }])).toThrow(
        expect.objectContaining({ code: "bad-option" }),
      );
    for (const period of ["2021-13", "0001", "0001-Q1", "1442-Q1", "1600"])
      expect(() => reportArbitrary(fc, { period })).toThrow(expect.objectContaining({ code: "bad-period" }));
  });
});
