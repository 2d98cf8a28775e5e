import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import type { DurationFigures, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { reconcile } from "../../src/verify/reconcile.js";

const of = (more: Pick<DurationFigures, "n"> & Partial<DurationFigures>): FeedbackReport => ({
  period: "2024-Q1",
  channels: [],
  tickets: { durations: { firstResolution: { unit: "hour", basis: "working", ...more } } },
});
const path = "tickets/first-resolution/2024-Q1";
const failed = (report: FeedbackReport, language: "ar" | "en" = "en") =>
  reconcile(report, { language }).checks.flatMap(({ outcome, message }) => (outcome === "fail" ? [message] : []));

describe("a time that was measured on no ticket", () => {
  it.each([0, 5])("is no time, though %d is given", (mean) => {
    const report = of({ n: 0, mean });
    expect(figureById(report, `${path}/mean`).result).toMatchObject({
      status: "undefined",
      reason: "zero-denominator",
    });
    expect(explainFigure(report, `${path}/mean`, { language: "en" })).toBe("— (nothing to divide by)");
    expect(renderText(summarize(report, { language: "en" }))).not.toContain(`${mean} hours`);
    expect(failed(report)).toEqual([`${path}/measured: states 0; the other measures ask for at least 1`]);
  });

  it("is nothing to tell where none is given, or nobody knows on how many it was measured", () => {
    expect(reconcile(of({ n: 0, excluded: 3 })).status).toBe("nothing-checked");
    const unknown = of({ n: { missing: "not-collected" }, mean: 5 });
    expect(failed(unknown)).toEqual([]);
    expect(explainFigure(unknown, `${path}/mean`, { language: "en" })).toBe("5 hours (as given)");
  });
});

describe("a time that was measured on one ticket", () => {
  it("is mean, median and percentile at once", () => {
    expect(failed(of({ n: 1, mean: 5, median: 3, p90: 9 }))).toEqual([
      `${path}/median: states 3; the other measures give 5`,
      `${path}/p90: states 9; the other measures give 5`,
    ]);
    expect(failed(of({ n: { value: 1, status: "provisional" }, median: 3, p90: 9 }), "ar")).toHaveLength(1);
    expect(failed(of({ n: 2, mean: 5, median: 3, p90: 9 }))).toEqual([]);
  });

  it("of several tickets has a percentile that may be rounded to less than the median: 4.67 and 4.7, but not 4.5 and 4.7", () => {
    expect(failed(of({ n: 9, median: 4.7, p90: 4.67 }))).toEqual([]);
    expect(failed(of({ n: 9, median: 4.7, p90: 4.5 }))).toHaveLength(1);
  });

  it("rounds none to less that has as many decimals: 48 and 47", () => {
    expect(failed(of({ n: 9, median: 48, p90: 47 }))).toEqual([
      `${path}/p90: states 47; the other measures ask for at least 48`,
    ]);
    expect(failed(of({ n: 9, median: 5.2, p90: 5.1 }))).toHaveLength(1);
    expect(failed(of({ n: 9, median: 5.2, p90: 5.2 }))).toEqual([]);
    expect(failed(of({ n: 1, mean: 4, median: 5 }))).toEqual([`${path}/median: states 5; the other measures give 4`]);
    // 5 may be 5.2 in hours, and is no 5.6.
    expect(failed(of({ n: 9, median: 5.2, p90: 5 }))).toEqual([]);
    expect(failed(of({ n: 9, median: 5.6, p90: 5 }))).toHaveLength(1);
  });

  it("may be rounded in one of them: 14/3 as 4.7 and as 4.67, but not as 4.6", () => {
    const exact = { numerator: 14, denominator: 3 };
    expect(failed(of({ n: 1, mean: exact, median: 4.7, p90: 4.67 }))).toEqual([]);
    expect(failed(of({ n: 1, mean: exact, median: 4.6 }))).toEqual([
      `${path}/median: states 4.6; the other measures give 14/3`,
    ]);
  });
});

describe("a mean of several tickets", () => {
  const exact = (numerator: number, denominator: number) => ({ numerator, denominator });
  it.each([
    // Five of the ten took 5 hours, which may be 4.5, and the other five none: 22.5 of 10.
    [{ mean: 0, median: 5 }, "0", "2.25"],
    // One of the ten took 100, which may be 99.5.
    [{ mean: 2, p90: 100 }, "2", "9.95"],
    [{ mean: exact(1, 2), median: exact(7, 3) }, "1/2", "7/6"],
  ])("is too low where more of them took longer: %j", (sizes, stated, least) => {
    const message = `${path}/mean: states ${stated}; the other measures ask for at least ${least}`;
    expect(failed(of({ n: 10, ...sizes }))).toEqual([message]);
  });

  it.each([
    { mean: 2, median: 5 },
    { mean: 9.9, p90: 100 },
    { mean: exact(7, 6), median: exact(7, 3) },
    { mean: 100, median: 1, p90: 2 },
    { mean: 0, median: 0, p90: 0 },
  ])("is as low as the others let it be: %j", (sizes) => expect(failed(of({ n: 10, ...sizes }))).toEqual([]));
});
