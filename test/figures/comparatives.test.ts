import { describe, expect, it } from "vitest";
import { figures } from "../../src/figures/figures.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";

const report = (period: string, totals: Readonly<Record<string, Cell>>): FeedbackReport => ({
  period,
  channels: [{ id: "c", kind: "phone", totals }],
});

describe("an earlier period that is known by shorter totals", () => {
  it.each([
    // 7 less 1 + 2 + 3 + 4
    ["2021", { "2020-Q1": 1, "2020-Q2": 2, "2020-Q3": 3, "2020-Q4": 4, "2021": 7 }, "2021/year-change", -3, "2020", 10],
    // 7 less 1 + 2
    ["2021", { "2020-H1": 1, "2020-H2": 2, "2021": 7 }, "2021/year-change", 4, "2020", 3],
    ["2021-H1", { "2020-Q1": 1, "2020-Q2": 2, "2021-H1": 7 }, "2021-H1/year-change", 4, "2020-H1", 3],
    // 3 + 4 less 1 + 2
    ["2021-H2", { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": 3, "2021-Q4": 4 }, "2021-H2/half-change", 4, "2021-H1", 3],
    // All four quarters.
    ["2021-H2", { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": 3, "2021-Q4": 4 }, "2021-H2/year-to-date", 10, "2021-H1", 3],
  ])("of %s by %j gives %s", (period, totals, path, value, earlier, before) => {
    const found = new Map(figures(report(period, totals)).map(({ id, result }) => [id, result]));
    for (const subject of ["contacts/c", "contacts"]) {
      expect(found.get(`${subject}/${path}`)).toMatchObject({ status: "ok", value });
      expect(found.get(`${subject}/${earlier}`)).toMatchObject({ status: "ok", value: before });
    }
  });

  it("is no comparison where it is of another year", () => {
    const ids = figures(report("2021", { "2019-Q1": 1, "2021": 7 })).map(({ id }) => id);
    expect(ids.filter((id) => id.includes("change") || id.includes("20/") || id.endsWith("2020"))).toEqual([]);
  });
});
