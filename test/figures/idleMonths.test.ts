import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import { figureById } from "../../src/figures/figureById.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { meanPerDay } from "../../src/metrics/meanPerDay.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import { yearChange } from "../../src/metrics/yearChange.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";

const idle = { missing: "not-applicable" } as const;
// 100 a day in each month: 31 + 30 + 31 days, then 28 + 31; January had nothing to count.
const last = { "2020-10": 3100, "2020-11": 3000, "2020-12": 3100 };
const first = { "2021-01": idle, "2021-02": 2800, "2021-03": 3100 };
const channel = (id: string, months: Readonly<Record<string, Cell>>) => ({ id, kind: "phone", months });
const report: FeedbackReport = { period: "2021-Q1", channels: [channel("c", { ...last, ...first })] };
const zero = { numerator: 0, denominator: 1 };
const hundred = { numerator: 100, denominator: 1 };

describe("a month that is not applicable", () => {
  it("has no days, neither in a mean per day nor in a change per day", () => {
    expect(meanPerDay(report, "c", { period: "2020-Q4" })).toMatchObject({ value: hundred });
    expect(meanPerDay(report, "c")).toMatchObject({ value: hundred });
    // 5,900 after 9,200.
    expect(quarterChange(report, "c")).toMatchObject({ value: { absolute: -3300, perDay: zero } });
    expect(quarterChange(report)).toMatchObject({ value: { absolute: -3300, perDay: zero } });
    for (const path of ["contacts/c/2021-Q1", "contacts/2021-Q1"])
      expect(figureById(report, `${path}/quarter-change-percent-per-day`).result).toMatchObject({ value: zero });
    const [compared] = compareSeries([
      { period: "2020-Q4", channels: [channel("c", last)] },
      { period: "2021-Q1", channels: [channel("c", first)] },
    ]);
    expect(compared?.contacts).toMatchObject({ value: { absolute: -3300, perDay: zero } });
  });

  it("has no working days: 43 of February and March 2021, 66 of October to December 2020", () => {
    // Sunday to Thursday: 20 + 23; 21 + 22 + 23. (5,900 ÷ 43 - 9,200 ÷ 66) ÷ (9,200 ÷ 66) = (5,900 × 66 - 9,200 × 43) / (9,200 × 43)
    // = (389,400 - 395,600) / 395,600 = -6,200 / 395,600 = -31 / 1,978.
    expect(quarterChange(report, "c")).toMatchObject({
      value: { perWorkingDay: { numerator: -31, denominator: 1978 } },
    });
    const explained = explainFigure(report, "contacts/c/2021-Q1/quarter-change-percent-per-working-day", {
      language: "en",
    });
    expect(explained.split("\n")[0]).toBe("-1.57% = (5,900 ÷ 43 - 9,200 ÷ 66) ÷ (9,200 ÷ 66)");
  });

  it("is written out so", () => {
    const english = { language: "en" } as const;
    for (const path of ["contacts/c/2021-Q1", "contacts/2021-Q1"])
      expect(explainFigure(report, `${path}/quarter-change-percent-per-day`, english).split("\n")[0]).toBe(
        "0.00% = (5,900 ÷ 59 - 9,200 ÷ 92) ÷ (9,200 ÷ 92)",
      );
    // In common is what was there in the same months of both: not in the first one of either.
    const before = { period: "2020-Q4", channels: [channel("c", { ...last, "2020-10": idle }), channel("d", last)] };
    const after = { period: "2021-Q1", channels: [channel("c", first)] };
    const options = { ...english, earlier: [before] };
    const id = "contacts/2021-Q1/common-quarter-change-percent-per-day";
    expect(explainFigure(after, id, options).split("\n")[0]).toBe("0.00% = (5,900 ÷ 59 - 6,100 ÷ 61) ÷ (6,100 ÷ 61)");
  });

  it("keeps its days where another channel counted, as in the mean of all", () => {
    const other = channel("d", { ...last, "2021-01": 3100, "2021-02": 2800, "2021-03": 3100 });
    const both: FeedbackReport = { period: "2021-Q1", channels: [channel("c", { ...last, ...first }), other] };
    // 5,900 + 9,000 in 90 days after 2 × 9,200 in 92: 14,900 / 90 over 200 is 1,490 / 1,800, 31 / 180 less.
    expect(meanPerDay(both)).toMatchObject({ value: { numerator: 1490, denominator: 9 } });
    expect(quarterChange(both)).toMatchObject({ value: { perDay: { numerator: -31, denominator: 180 } } });
  });

  // Such data contradict each other; what is counted is over its days all the same: 45 in 90 days of six months.
  it("has its days where only a longer period says so of it and a shorter one is counted", () => {
    const totals = { "2021": idle, "2021-Q1": 45 };
    const half: FeedbackReport = {
      period: "2021-H1",
      channels: [{ ...channel("c", { "2021-04": idle, "2021-05": idle, "2021-06": idle }), totals }],
    };
    const mean = { status: "ok", value: { numerator: 1, denominator: 2 } };
    expect(meanPerDay(half)).toMatchObject(mean);
    expect(figureById(half, "contacts/c/2021-H1/mean-per-day").result).toMatchObject(mean);
    expect(meanPerDay({ period: "2021-Q1", channels: [{ id: "c", kind: "phone", totals }] })).toMatchObject(mean);
  });

  it("has no days in a year, and is another matter than a month that is missing", () => {
    const year = (cell: Cell) => {
      const months = Object.fromEntries(
        ["01", "02", "03", "04", "05", "06"].flatMap((month) => [
          [`2021-${month}`, 100] as const,
          [`2022-${month}`, 100] as const,
        ]),
      );
      return { period: "2022-H1", channels: [channel("c", { ...months, "2022-02": cell })] };
    };
    // 500 in 153 days after 600 in 181: (500 × 181 - 600 × 153) / (600 × 153) = (90,500 - 91,800) / 91,800 = -13 / 918.
    expect(yearChange(year(idle), "c")).toMatchObject({ value: { perDay: { numerator: -13, denominator: 918 } } });
    // 500 of 600, in 181 days both.
    expect(yearChange(year({ missing: "not-collected" }), "c", { force: true })).toMatchObject({
      value: { perDay: { numerator: -1, denominator: 6 } },
      caveats: ["partial-period"],
    });
  });
});
