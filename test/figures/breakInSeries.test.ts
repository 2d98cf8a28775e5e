import { describe, expect, it } from "vitest";
import { figureById } from "../../src/figures/figureById.js";
import { figures } from "../../src/figures/figures.js";
import { seriesFigures } from "../../src/figures/seriesFigures.js";
import { channelTotal } from "../../src/metrics/channelTotal.js";
import { combineReports } from "../../src/metrics/combineReports.js";
import { compareSeries } from "../../src/metrics/compareSeries.js";
import { grandTotal } from "../../src/metrics/grandTotal.js";
import { meanPerDay } from "../../src/metrics/meanPerDay.js";
import { monthShare } from "../../src/metrics/monthShare.js";
import { monthTotal } from "../../src/metrics/monthTotal.js";
import { peakMonth } from "../../src/metrics/peakMonth.js";
import { quarterChange } from "../../src/metrics/quarterChange.js";
import { quarterTotal } from "../../src/metrics/quarterTotal.js";
import { totalsTable } from "../../src/metrics/totalsTable.js";
import { yearChange } from "../../src/metrics/yearChange.js";
import { yearToDate } from "../../src/metrics/yearToDate.js";
import type { Cell, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { safeParseReport } from "../../src/schema/safeParseReport.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const broken = (value: number): Cell => ({ value, status: "break-in-series" });
/** Three months of a quarter. */
const quarter = (year: number, number: number, ...cells: readonly Cell[]): Record<string, Cell> =>
  Object.fromEntries(
    cells.map((cell, index) => [`${year}-${String(3 * number - 2 + index).padStart(2, "0")}`, cell] as const),
  );
const report = (
  period: string,
  months: Readonly<Record<string, Cell>>,
  breaks?: readonly string[],
): FeedbackReport => ({
  period,
  channels: [{ id: "calls", kind: "phone", months, ...(breaks === undefined ? {} : { breaks }) }],
});
const mark = "break-in-series";
const isMarked = (of: FeedbackReport, id: string): boolean => figureById(of, id).result.caveats.includes(mark);

// Calls until December 2024, callers from January 2025 on.
const calls = quarter(2024, 2, 1000, 1000, 1000);
const firstCallers = quarter(2025, 1, broken(700), 700, 700);
const callers = quarter(2025, 2, 710, 710, 710);

describe("a break in a series", () => {
  it("is told of the change across it, and of none behind it", () => {
    const of = report("2025-Q2", { ...calls, ...firstCallers, ...callers });
    for (const path of ["contacts/calls/2025-Q2", "contacts/2025-Q2"]) {
      // 2,130 callers after 3,000 calls, and after 2,100 callers.
      for (const measure of ["year-change", "year-change-percent", "year-change-percent-per-day"])
        expect(isMarked(of, `${path}/${measure}`)).toBe(true);
      expect(isMarked(of, `${path}/quarter-change`)).toBe(false);
      expect(isMarked(of, `${path}/quarter-change-percent`)).toBe(false);
      // 4,230 callers.
      expect(isMarked(of, `${path}/year-to-date`)).toBe(false);
    }
    expect(isMarked(of, "contacts/calls/2025-Q1")).toBe(true);
    for (const id of ["calls", undefined]) {
      expect(yearChange(of, id).caveats).toEqual([mark]);
      expect(quarterChange(of, id).caveats).toEqual([]);
      expect(yearToDate(of, id).caveats).toEqual([]);
    }
  });

  it("is told of the first month behind it, and not of the next", () => {
    const of = report("2025-Q1", { ...quarter(2024, 4, 900, 900, 900), ...firstCallers });
    expect(isMarked(of, "contacts/calls/2025-01/month-change")).toBe(true);
    expect(isMarked(of, "contacts/calls/2025-02/month-change")).toBe(false);
    expect(isMarked(of, "contacts/calls/2025-Q1/quarter-change")).toBe(true);
  });

  // January was counted as before, February and March otherwise.
  it("within a quarter is told of what adds both sides, and of what is compared with that", () => {
    const of = report("2025-Q2", { ...quarter(2025, 1, 1000, broken(700), 700), ...callers });
    expect(isMarked(of, "contacts/calls/2025-Q2/quarter-change")).toBe(true);
    expect(isMarked(of, "contacts/calls/2025-Q2/year-to-date")).toBe(true);
    expect(yearToDate(of, "calls").caveats).toEqual([mark]);
    expect(yearToDate(of, "calls", { period: "2025-01" }).caveats).toEqual([]);
  });

  it("of a total is one from its first month on", () => {
    const totals = { "2024-Q4": 10, "2025-Q1": broken(7), "2025-Q2": 8 };
    const of: FeedbackReport = { period: "2025-Q2", channels: [{ id: "calls", kind: "phone", totals }] };
    expect(isMarked(of, "contacts/calls/2025-Q2/quarter-change")).toBe(false);
    expect(quarterChange(of, "calls", { period: "2025-Q1" }).caveats).toContain(mark);
  });

  it("that no period of the report holds is declared by its month, and named on a page that ties out", () => {
    const months = { ...quarter(2024, 3, 1000, 1000, 1000), ...quarter(2025, 3, 720, 720, 720) };
    const plain = report("2025-Q3", months);
    expect(figures(plain).some(({ result }) => result.caveats.includes(mark))).toBe(false);
    const of = report("2025-Q3", months, ["2025-01"]);
    expect(isMarked(of, "contacts/calls/2025-Q3/year-change-percent")).toBe(true);
    expect(isMarked(of, "contacts/calls/2025-08/month-change")).toBe(false);
    expect(yearChange(of).caveats).toEqual([mark]);
    // One behind both periods, or ahead of them, limits nothing.
    for (const other of ["2024-07", "2025-10"])
      expect(figures(report("2025-Q3", months, [other])).some(({ result }) => result.caveats.includes(mark))).toBe(
        false,
      );
    const lines = {
      en: [
        "- Some counts were made differently from earlier ones",
        "- Telephone, January 2025: counting method changed.",
      ],
      ar: ["- تغيّرت طريقة عدّ بعض الأعداد", "- الهاتف، يناير ٢٠٢٥: تغيّرت طريقة العدّ."],
    };
    for (const language of LANGUAGES) {
      const page = renderText(summarize(of, { language }), { bidi: "none" });
      for (const line of lines[language]) expect(page).toContain(line);
      expect(tieOut(page, of).findings).toEqual([]);
      const earlier = report("2024-Q3", quarter(2024, 3, 1000, 1000, 1000));
      const series = renderText(summarizeSeries([earlier, of], { language }), { bidi: "none" });
      for (const line of lines[language]) expect(series).toContain(line);
      expect(tieOut(series, of, { earlier: [earlier] }).findings).toEqual([]);
    }
  });

  // 1,000 and 1,000 calls, then 700 callers: the largest month and what the quarter comes to are of two kinds.
  it("declared within a period is told of every total that adds both sides, and of what is made of it", () => {
    const months = quarter(2025, 1, 1000, 1000, 700);
    const of = report("2025-Q1", months, ["2025-03"]);
    for (const { caveats } of [
      channelTotal(of, "calls"),
      grandTotal(of),
      quarterTotal(of, "calls"),
      yearToDate(of, "calls"),
      peakMonth(of),
      monthShare(of, "2025-01"),
      meanPerDay(of),
      totalsTable(of).grandTotal,
      totalsTable(of).rows[0]?.total ?? grandTotal(of),
      channelTotal(of, "calls", { period: "2025", missing: "ignore" }),
    ])
      expect(caveats).toContain(mark);
    for (const measure of ["", "/mean-per-day", "/peak-month"]) {
      expect(isMarked(of, `contacts/calls/2025-Q1${measure}`)).toBe(true);
      expect(isMarked(of, `contacts/2025-Q1${measure}`)).toBe(true);
    }
    expect(isMarked(of, "contacts/calls/2025-01/share-of-period")).toBe(true);
    // Each on one side, or not known to be on both.
    const apart = [
      monthTotal(of, "2025-03"),
      totalsTable(of).monthTotals[2],
      channelTotal(of, "calls", { period: "2025" }),
    ];
    for (const each of apart) expect(each?.caveats).toEqual([]);
    for (const month of ["2025-01", "2025-04"]) {
      const whole = report("2025-Q1", months, [month]);
      expect(quarterTotal(whole, "calls").caveats).toEqual([]);
      expect(figures(whole).some(({ result }) => result.caveats.includes(mark))).toBe(false);
    }
  });

  it("within a total that is given, declared or of a month in it, is named on the page by its month", () => {
    const given = { id: "calls", kind: "phone", totals: { "2025-Q1": 2700 } };
    const declared: FeedbackReport = { period: "2025-Q1", channels: [{ ...given, breaks: ["2025-03"] }] };
    const counted: FeedbackReport = { period: "2025-Q1", channels: [{ ...given, months: { "2025-03": broken(700) } }] };
    for (const of of [declared, counted]) {
      expect(quarterTotal(of).caveats).toEqual(["total-as-given", mark]);
      expect(channelTotal(of, "calls").caveats).toEqual(["total-as-given", mark]);
      for (const page of [summarize(of, { language: "en" }), summarizeSeries([of], { language: "en" })]) {
        const text = renderText(page, { bidi: "none" });
        expect(text).toContain("- Telephone, March 2025: counting method changed.");
        expect(text).not.toContain("first quarter of 2025: counting");
        expect(tieOut(text, of).findings).toEqual([]);
      }
    }
    // What the reports of two agencies have in common begins in no other month.
    expect(combineReports([declared, declared]).report.channels[0]?.totals).toEqual({ "2025-Q1": 5400 });
  });

  it("of a quarter lies within the year that is given with it", () => {
    const totals = { "2025": 9000, "2025-Q2": broken(2000) };
    const of: FeedbackReport = { period: "2025", channels: [{ id: "calls", kind: "phone", totals }] };
    expect(channelTotal(of, "calls").caveats).toEqual(["total-as-given", mark]);
    expect(yearToDate(of, "calls").caveats).toEqual(["total-as-given", mark]);
  });

  it("that is marked in a comparative between two periods is named once", () => {
    const of = report("2025-Q2", { ...calls, ...firstCallers, ...callers });
    const page = renderText(summarize(of, { language: "en" }), { bidi: "none" });
    expect(page.split("Telephone, January 2025").length).toBe(2);
    expect(tieOut(page, of).findings).toEqual([]);
  });
});

describe("a break in a series of reports", () => {
  const three = [report("2024-Q2", calls), report("2025-Q1", firstCallers), report("2025-Q2", callers)] as const;
  const marked = (reports: readonly FeedbackReport[], id: string): boolean | undefined =>
    seriesFigures(reports)
      .find((figure) => figure.id === id)
      ?.result.caveats.includes(mark);

  it("is told of the periods on its two sides, though it lies in a third", () => {
    for (const path of ["contacts/calls/2025-Q2", "contacts/2025-Q2"]) {
      expect(marked(three, `${path}/year-change-percent`)).toBe(true);
      expect(marked(three, `${path}/quarter-change-percent`)).toBe(false);
    }
    const [first, , last] = three;
    expect(marked([first, last], "contacts/calls/2025-Q2/year-change")).toBe(false);
    const declared = report("2025-Q2", callers, ["2025-01"]);
    expect(marked([first, declared], "contacts/calls/2025-Q2/year-change")).toBe(true);
  });

  // Tickets, a cause and ratings of four quarters, of which the second is counted in another way.
  it("is told of tickets, causes and ratings in the same way", () => {
    const of = (period: string, count: (value: number) => Cell): FeedbackReport => ({
      period,
      channels: [],
      tickets: { basis: "events", asOf: "2026-01-01", open: 5, closed: count(20) },
      causes: [{ id: "delay", name: { en: "Delay" }, tickets: count(10) }],
      causeCases: 20,
      satisfaction: [
        {
          id: "m",
          agency: { en: "Courts" },
          scale: { min: 1, max: 2 },
          topBoxFrom: 2,
          ratings: { "1": 5, "2": count(5) },
        },
      ],
      overallSatisfaction: "counts",
    });
    const plain = (value: number): Cell => value;
    const periods = ["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"];
    const series = periods.map((period) => of(period, period === "2025-Q1" ? broken : plain));
    const told = compareSeries(series).map(({ before, after, tickets, causes, satisfaction }) => {
      const results = [
        tickets,
        ...causes.flatMap((each) => [each.tickets, each.share ?? []].flat()),
        ...satisfaction.map(({ points }) => points),
      ];
      expect(results.length).toBe(5);
      return [`${after} ${before}`, ...new Set(results.map(({ caveats }) => caveats.includes(mark)))];
    });
    expect(told).toEqual([
      ["2024-Q4 2024-Q3", false],
      ["2025-Q1 2024-Q4", true],
      ["2025-Q2 2025-Q1", false],
      ["2025-Q3 2025-Q2", false],
      ["2025-Q3 2024-Q3", true],
    ]);
  });
});

describe("the declared months of a break", () => {
  it("are months, and nothing else", () => {
    expect(safeParseReport(report("2025-Q2", callers, ["2025-01"])).ok).toBe(true);
    const parsed = safeParseReport(report("2025-Q2", callers, ["2025-Q1"]), { language: "en" });
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ path: "channels.0.breaks.0", code: "bad-month", message: expect.stringContaining("2025-Q1") }],
    });
    expect(() => figures(report("2025-Q2", callers, ["2025-1"]))).toThrow(
      expect.objectContaining({ code: "bad-period", path: "channels.calls.breaks" }),
    );
  });

  it("stay where reports are combined", () => {
    const { report: whole } = combineReports([
      report("2025-Q2", callers, ["2025-01"]),
      report("2025-Q2", callers, ["2024-10"]),
    ]);
    expect(whole.channels[0]?.breaks).toEqual(["2024-10", "2025-01"]);
  });
});
