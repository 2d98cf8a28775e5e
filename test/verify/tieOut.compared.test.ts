import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarizeSeries } from "../../src/summary/summarizeSeries.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** What is wrong with our own pages of a series, in both languages and all forms. */
const faults = (series: readonly FeedbackReport[]) =>
  LANGUAGES.flatMap((language) => {
    const [last] = series.slice(-1);
    const summary = summarizeSeries(series, { language });
    const pages = [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))];
    return pages.flatMap((page) =>
      last === undefined
        ? []
        : tieOut(page, last, { earlier: series.slice(0, -1) }).findings.map(({ message }) => message),
    );
  });

describe("a table of changes whose columns are measures of satisfaction", () => {
  const reportOf = (period: string, measures: Readonly<Record<string, number>>): FeedbackReport => ({
    period,
    channels: [{ id: "calls", kind: "phone", totals: { [period]: 9000 } }],
    satisfaction: Object.entries(measures).map(([name, good]) => ({
      id: name.toLowerCase(),
      agency: { en: name, ar: name === "Courts" ? "المحاكم" : "كتابات العدل" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { 1: 100 - good, 5: good },
    })),
  });
  const earlier = [reportOf("2024-Q1", { Courts: 80, Notaries: 30 })];
  const report = reportOf("2024-Q2", { Courts: 62, Notaries: 89 });
  const statusOf = (...lines: string[]) => tieOut(lines.join("\n"), report, { earlier }).status;

  it("ties out where we wrote it", () => {
    expect(faults([...earlier, report])).toEqual([]);
  });

  it.each([
    ["down 18.00", "up 59.00", "passed"],
    ["up 59.00", "up 59.00", "failed"],
    ["up 18.00", "up 59.00", "failed"],
    ["up 59.00", "down 18.00", "failed"],
    ["down 18.00", "up 95.00", "failed"],
  ])("holds each column to its own: %s, %s", (courts, notaries, status) => {
    expect(
      statusOf(
        "Change in the share satisfied, in percentage points\tCourts\tNotaries",
        `Second quarter of 2024 compared with the first quarter of 2024\t${courts}\t${notaries}`,
      ),
    ).toBe(status);
  });

  it.each([
    ["انخفاض ١٨٫٠٠", "زيادة ٥٩٫٠٠", "passed"],
    ["زيادة ٥٩٫٠٠", "زيادة ٥٩٫٠٠", "failed"],
  ])("holds each column to its own in Arabic: %s, %s", (courts, notaries, status) => {
    expect(
      statusOf(
        "التغير في نسبة الراضين بالنقاط المئوية\tالمحاكم\tكتابات العدل",
        `الربع الثاني من عام ٢٠٢٤م مقارنة بالربع الأول من عام ٢٠٢٤م\t${courts}\t${notaries}`,
      ),
    ).toBe(status);
  });
});
