import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { peakMonth } from "../../src/metrics/peakMonth.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";

const quarter = (period: string, known: Partial<Channel>): FeedbackReport => ({
  period,
  channels: [{ id: "c", kind: "phone", ...known }],
});
const given = quarter("2023-Q4", {
  months: { "2023-10": { value: 9, status: "estimated" }, "2023-11": 7, "2023-12": { missing: "not-collected" } },
  totals: { "2023-Q4": 20 },
});

describe("the busiest month beside a total of the period's own", () => {
  // October has 9, November 7, and December is not known.
  it.each([
    ["strict", { status: "unavailable", reason: "not-collected", caveats: ["estimated"] }],
    // December is a part of the 20, and neither nothing nor to be left out.
    ["ignore", { status: "unavailable", reason: "not-collected", caveats: ["estimated"] }],
    ["zero", { status: "unavailable", reason: "not-collected", caveats: ["estimated"] }],
  ] as const)("is one in the catalogue and as a measure: %s", (missing, expected) => {
    const coverage = { present: 2, expected: 3 };
    const months = ["2023-10"];
    for (const id of ["contacts/c/2023-Q4/peak-month", "contacts/2023-Q4/peak-month"])
      expect(figureById(given, id, { missing }).result).toMatchObject({ ...expected, coverage, partial: months });
    expect(peakMonth(given, "c", { missing })).toMatchObject({
      ...expected,
      coverage,
      partial: { months, count: 9 },
    });
  });

  it("is that of the months that are given, where the total is suppressed", () => {
    const months = { "2020-04": 5, "2020-05": 9, "2020-06": 3 };
    const report = quarter("2020-Q2", { months, totals: { "2020-Q2": { missing: "suppressed" } } });
    expect(peakMonth(report, "c")).toMatchObject({ status: "ok", value: { months: ["2020-05"], count: 9 } });
    for (const id of ["contacts/c/2020-Q2/peak-month", "contacts/2020-Q2/peak-month"])
      expect(figureById(report, id).result).toMatchObject({ status: "ok", value: ["2020-05"] });
  });
});
