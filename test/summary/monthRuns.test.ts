import { describe, expect, it } from "vitest";
import type { Cell, Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, type MissingReason, NUMERALS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

const gap = (missing: MissingReason) => ({ missing });
/** The same in each month from one to another. */
const run = (from: number, to: number, cell: Cell): Record<string, Cell> =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, index) => [`2024-${String(from + index).padStart(2, "0")}`, cell]),
  );
const linesOf = (report: FeedbackReport, options: SummarizeOptions) =>
  renderText(summarize(report, { numerals: "latn", ...options }), { bidi: "none" }).split("\n");

const phone: Channel = {
  id: "a",
  kind: "phone",
  counts: "call",
  months: {
    ...run(1, 2, 50),
    ...run(3, 6, gap("not-collected")),
    ...run(7, 8, gap("suppressed")),
    ...run(9, 11, { value: 60, status: ["estimated", "revised", "provisional"] }),
    ...run(12, 12, 60),
  },
};
const fax: Channel = {
  id: "b",
  kind: "fax",
  counts: "contact",
  months: { ...run(1, 8, 3), ...run(9, 11, gap("not-applicable")), ...run(12, 12, 4) },
};
const report: FeedbackReport = { period: "2024", channels: [phone, fax] };

describe("months in a row", () => {
  it("are told by the first and the last from three on, each reason behind its own", () => {
    expect(linesOf(report, { language: "en" })).toEqual(
      expect.arrayContaining([
        "All channels: no total, since data are missing for Telephone (March to June 2024), and suppressed for Telephone (July 2024 and August 2024); the rest adds up to 368.",
        "- Telephone, September to November 2024: provisional, revised and estimated.",
        "- Fax, September to November 2024: not applicable.",
        "- Telephone, March to June 2024: not collected.",
        "- Telephone, July 2024 and August 2024: suppressed.",
      ]),
    );
    expect(linesOf(report, { language: "ar" })).toEqual(
      expect.arrayContaining([
        "جميع القنوات: المجموع غير متاح لعدم توافر بيانات الهاتف (من مارس إلى يونيو 2024)، ولحجب بيانات الهاتف (يوليو 2024 وأغسطس 2024)؛ ومجموع المتوافر 368.",
        "- الهاتف: المجموع غير متاح لعدم توافر بيانات الأشهر من مارس إلى يونيو 2024، ولحجب بيانات يوليو 2024 وأغسطس 2024؛ ومجموع المتوافر 340.",
        "- الهاتف، من سبتمبر إلى نوفمبر 2024: بيانات أولية ومعدّلة وتقديرية.",
        "- الفاكس، من سبتمبر إلى نوفمبر 2024: لا ينطبق.",
        "- الهاتف، من مارس إلى يونيو 2024: لم تُجمع البيانات.",
      ]),
    );
  });

  it("have both years where there are two", () => {
    const quarter = (period: string, months: Record<string, Cell>): FeedbackReport => ({
      period,
      channels: [{ ...fax, months: { ...months } }, phone],
    });
    const idle = gap("not-applicable");
    const text = renderText(
      summarizeSeries(
        [
          quarter("2023-Q4", { "2023-10": 4, "2023-11": idle, "2023-12": idle }),
          quarter("2024-Q1", { "2024-01": idle, "2024-02": 3, "2024-03": 3 }),
        ],
        { language: "en" },
      ),
    );
    expect(text).toContain("- Fax, November 2023 to January 2024: not applicable.");
  });

  it("tie out on every page, and are held to their months", () => {
    for (const language of LANGUAGES)
      for (const numerals of NUMERALS) {
        const summary = summarize(report, { language, numerals });
        for (const page of [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))])
          expect(tieOut(page, report)).toMatchObject({ status: "passed", findings: [] });
      }
    // August has its 3.
    for (const line of ["Fax, August to November 2024: not applicable.", "الفاكس، من أغسطس إلى نوفمبر ٢٠٢٤: لا ينطبق."])
      expect(tieOut(line, report).findings.map(({ path }) => path)).toEqual(["contacts/b/2024-08"]);
    // October is within.
    const later = { ...report, channels: [{ ...fax, months: { ...fax.months, "2024-10": 5 } }] };
    expect(tieOut("Fax, September to November 2024: not applicable.", later).findings.map(({ path }) => path)).toEqual([
      "contacts/b/2024-10",
    ]);
  });
});

describe("measures without a share together", () => {
  const of = (satisfaction: NonNullable<FeedbackReport["satisfaction"]>, by: "counts" | "weights" = "counts") =>
    linesOf({ period: "2024-Q1", channels: [], satisfaction, overallSatisfaction: by }, { language: "en" });
  const measure = (id: string, more: object) => ({
    id,
    agency: { ar: "المحاكم", en: id },
    scale: { min: 1, max: 5 },
    ratings: { "1": 5, "5": 10 },
    topBoxFrom: 4,
    window: "by-rating-time" as const,
    ...more,
  });

  it("are said to differ in what they do, and have no row that is empty", () => {
    const lines = of([measure("Courts", {}), measure("Notaries", { topBoxFrom: 5 })]);
    expect(lines).toContain("- There is no overall share of the measures, since their thresholds differ.");
    expect(lines.filter((line) => line.startsWith("All measures, ratings pooled"))).toEqual([]);
    const wide = measure("Notaries", { scale: { min: 1, max: 7 }, window: "by-resolution-time", weight: 1 });
    expect(of([measure("Courts", {}), wide], "weights")).toContain(
      "- There is no overall share of the measures, since their scales and windows differ, and not all of them have a weight.",
    );
    const arabic = linesOf(
      { period: "2024-Q1", channels: [], satisfaction: [measure("a", {}), wide], overallSatisfaction: "weights" },
      { language: "ar" },
    );
    expect(arabic).toContain(
      "- لم تُحسب نسبة رضا واحدة لجميع القياسات؛ لاختلافها في المقياس وطريقة إسناد التقييمات إلى الفترة، ولأن أوزانها لم تُذكر كلها.",
    );
  });

  it("are not said to differ where one alone states nothing", () => {
    const { window: _, ...unstated } = measure("Notaries", {});
    const [first, second] = ["a", "b"].map((id) => measure(id, {}));
    if (first === undefined || second === undefined) throw new Error("two measures");
    expect(of([measure("Courts", {}), unstated])).toContain(
      "- There is no overall share of the measures, since not all of their windows are stated.",
    );
    expect(of([measure("Courts", { topBoxFrom: 5 }), unstated])).toContain(
      "- There is no overall share of the measures, since their thresholds differ, and not all of their windows are stated.",
    );
    expect(of([first, { ...second, window: "by-resolution-time" }, unstated])).toContain(
      "- There is no overall share of the measures, since their windows differ.",
    );
    expect(
      linesOf(
        { period: "2024-Q1", channels: [], satisfaction: [first, unstated], overallSatisfaction: "counts" },
        { language: "ar" },
      ),
    ).toContain("- لم تُحسب نسبة رضا واحدة لجميع القياسات؛ لعدم ذكر طريقة إسناد التقييمات إلى الفترة في بعضها.");
  });
});
