import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { monthChange } from "../../src/metrics/monthChange.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import { yearChange } from "../../src/metrics/yearChange.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";

const none = { missing: "not-applicable" } as const;
const months = (first: number, ...cells: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(cells.map((cell, index) => [`2024-0${first + index}`, cell]));
const calls = (first: number, ...cells: readonly Cell[]) => ({
  id: "calls",
  kind: "phone",
  months: months(first, ...cells),
});
const app = (first: number, ...cells: readonly Cell[]) => ({ id: "app", kind: "app", months: months(first, ...cells) });
const q2 = (...cells: readonly Cell[]): FeedbackReport => ({
  period: "2024-Q2",
  channels: [calls(1, 100, 100, 100, 100, 100, 100), app(1, ...cells)],
});
const changed = { status: "ok", caveats: ["channels-changed"] };

describe("a channel that did not apply before", () => {
  it("is a channel added, whether a report leaves it out or not", () => {
    const after = q2(none, none, none, 50, 50, 50);
    const absent = { period: "2024-Q1", channels: [calls(1, 100, 100, 100)] };
    const idle = { period: "2024-Q1", channels: [app(1, none, none, none), calls(1, 100, 100, 100)] };
    for (const before of [absent, idle]) {
      const [compared] = compareSeries([before, after]);
      // 300 calls after 300.
      expect(compared).toMatchObject({ added: ["app"], retired: [], contacts: { ...changed, value: { absolute: 0 } } });
      expect(compared?.channels.map(({ channel }) => channel)).toEqual(["calls"]);
      const ids = seriesFigures([before, after]).map(({ id }) => id);
      expect(ids).toContain("contacts/2024-Q2/common-quarter-change");
      expect(ids).not.toContain("contacts/2024-Q2/quarter-change");
      const [turned] = compareSeries([
        { ...after, period: "2024-Q1", channels: [calls(1, 100, 100, 100), app(1, 50, 50, 50)] },
        { ...before, period: "2024-Q2", channels: [calls(4, 100, 100, 100), app(4, none, none, none)] },
      ]);
      expect(turned).toMatchObject({ added: [], retired: ["app"], contacts: { value: { absolute: 0 } } });
    }
  });

  it("is told where the change of all contacts is its doing, and of no channel alone", () => {
    const report = q2(none, none, none, 50, 50, 50);
    expect(quarterChange(report)).toMatchObject({ ...changed, value: { absolute: 150 } });
    expect(monthChange(report, "2024-04")).toMatchObject(changed);
    expect(monthChange(report, "2024-05").caveats).toEqual([]);
    expect(quarterChange(report, "calls").caveats).toEqual([]);
    for (const measure of ["quarter-change", "quarter-change-percent", "quarter-change-percent-per-day"])
      expect(figureById(report, `contacts/2024-Q2/${measure}`).result).toMatchObject(changed);
    expect(figureById(report, "contacts/2024-04/month-change").result).toMatchObject(changed);
    expect(figureById(report, "contacts/2024-05/month-change").result.caveats).toEqual([]);
    expect(figureById(report, "contacts/calls/2024-Q2/quarter-change").result.caveats).toEqual([]);
    const years = { "2023": none, "2024": 5 };
    const channels = [
      { id: "calls", kind: "phone", totals: { "2023": 7, "2024": 7 } },
      { id: "app", kind: "app", totals: years },
    ];
    expect(yearChange({ period: "2024", channels })).toMatchObject({ status: "ok", value: { absolute: 5 } });
    expect(yearChange({ period: "2024", channels }).caveats).toContain("channels-changed");
  });

  // Two months of each quarter: January and February, then May and June, or April and May.
  it("is told where it applied in as many months, and in others", () => {
    const other = q2(50, 50, none, none, 50, 50);
    // 3 x 100 + 2 x 50 = 400 in both.
    expect(quarterChange(other)).toMatchObject({ ...changed, value: { absolute: 0 } });
    expect(figureById(other, "contacts/2024-Q2/quarter-change").result).toMatchObject(changed);
    const before = { period: "2024-Q1", channels: other.channels };
    expect(compareSeries([before, other])[0]).toMatchObject({ added: [], contacts: changed });
    const same = q2(50, 50, none, 50, 50, none);
    expect(quarterChange(same)).toMatchObject({ status: "ok", caveats: [] });
    expect(figureById(same, "contacts/2024-Q2/quarter-change").result.caveats).toEqual([]);
    expect(compareSeries([{ ...before, channels: same.channels }, same])[0]?.contacts.caveats).toEqual([]);
  });

  it("is told where it began within a period, and not where a count is missing", () => {
    const report = q2(none, none, 50, 50, 50, 50);
    expect(quarterChange(report)).toMatchObject(changed);
    const before = { period: "2024-Q1", channels: report.channels };
    expect(compareSeries([before, report])[0]).toMatchObject({ added: [], contacts: changed });
    const gap = q2(50, { missing: "not-collected" }, 50, 50, 50, 50);
    expect(quarterChange(gap, undefined, { missing: "ignore", force: true }).caveats).not.toContain("channels-changed");
  });
});
