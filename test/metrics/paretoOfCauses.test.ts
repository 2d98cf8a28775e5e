import { describe, expect, it } from "vitest";
import { causesByFrequency } from "../../src/metrics/causesByFrequency.js";
import { paretoOfCauses } from "../../src/metrics/paretoOfCauses.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";

const of = (
  causes: Readonly<Record<string, Cell | undefined>>,
  more: Partial<FeedbackReport> = {},
): FeedbackReport => ({
  period: "2021-Q1",
  channels: [],
  causes: Object.entries(causes).map(([id, tickets]) => ({ id, name: {}, ...(tickets !== undefined && { tickets }) })),
  ...more,
});

it("causes go from the most frequent on, equal ones by their ids, and those without a count last", () => {
  expect(causesByFrequency(of({ none: undefined, b: 3, zero: 0, c: 3, a: 3, most: 4 }))).toEqual([
    "most",
    "a",
    "b",
    "c",
    "zero",
    "none",
  ]);
  expect(causesByFrequency({ period: "2021-Q1", channels: [] })).toEqual([]);
});

describe("the causes as a Pareto table", () => {
  it("add up, with what must be said of them; what does not apply is no cause of it", () => {
    const pareto = paretoOfCauses(
      of(
        { few: { value: 1, status: "provisional" }, none: { missing: "not-applicable" }, many: 3 },
        { causeCases: 8, causesMultiCoded: true },
      ),
    );
    expect(pareto).toMatchObject({ status: "ok", unit: "ticket", caveats: ["provisional", "multi-coded"] });
    const rows = pareto.status === "ok" ? pareto.value : [];
    expect(rows.map(({ cause, count, cumulative }) => [cause, count, cumulative])).toEqual([
      ["many", 3, 3],
      ["few", 1, 4],
    ]);
    // 3 and 1 of the 8 cases; 3 and 4 of the 4 coded.
    expect(rows[0]).toMatchObject({
      shareOfCases: { value: { numerator: 3, denominator: 8 }, caveats: ["multi-coded"] },
      cumulativeShare: { value: { numerator: 3, denominator: 4 } },
    });
    expect(rows[1]).toMatchObject({ cumulativeShare: { value: { numerator: 1, denominator: 1 } } });
  });

  it("have no share of cases that are not told, and are none where a count is missing or no cause is there", () => {
    const pareto = paretoOfCauses(of({ many: 3 }));
    expect(pareto.status === "ok" && pareto.value[0]?.shareOfCases).toMatchObject({
      status: "unavailable",
      unit: "ticket",
      coverage: { missing: [{ period: "causeCases", reason: "absent" }] },
      caveats: [],
    });
    expect(paretoOfCauses(of({ many: 3, other: { missing: "suppressed" } }))).toMatchObject({
      status: "unavailable",
      reason: "suppressed",
      unit: "ticket",
      coverage: { missing: [{ period: "other", reason: "suppressed" }] },
    });
    for (const report of [of({}), { period: "2021-Q1", channels: [] }])
      expect(paretoOfCauses(report)).toMatchObject({ status: "unavailable", reason: "absent" });
  });

  it("say where one was found in more cases than there are, 60 of 50", () => {
    expect(paretoOfCauses(of({ many: 60 }, { causeCases: 50 }))).toMatchObject({
      value: [{ shareOfCases: { value: { numerator: 6, denominator: 5 }, caveats: ["above-whole"] } }],
    });
  });

  it("refuse what is no count by its place", () => {
    const refused = (report: FeedbackReport, path: string) =>
      expect(() => paretoOfCauses(report)).toThrow(expect.objectContaining({ code: "not-a-count", path }));
    refused(of({ many: 1.5 }), "causes.many.tickets");
    refused(of({ many: 1 }, { causeCases: -1 }), "causeCases");
    expect(() => causesByFrequency(of({ many: 1.5 }))).toThrow(
      expect.objectContaining({ path: "causes.many.tickets" }),
    );
  });
});
