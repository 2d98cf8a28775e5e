import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const textOf = (report: FeedbackReport, language: "ar" | "en") =>
  renderText(summarize(report, { language, numerals: "latn" }), { bidi: "none" });

function tiesOut(report: FeedbackReport): void {
  for (const language of LANGUAGES)
    for (const numerals of NUMERALS)
      expect(tieOut(renderText(summarize(report, { language, numerals })), report)).toMatchObject({
        status: "passed",
        findings: [],
      });
}

describe("words that an editor corrected", () => {
  it.each([
    ["JOD", "بالدينار الأردني"],
    ["MAD", "بالدرهم المغربي"],
    ["EGP", "بالجنيه المصري"],
    ["TND", "بالدينار التونسي"],
    ["IQD", "بالدينار العراقي"],
    ["LBP", "بالليرة اللبنانية"],
    ["DZD", "بالدينار الجزائري"],
  ])("name the currency %s in Arabic: %s", (currency, name) => {
    const report: FeedbackReport = {
      period: "2024-Q1",
      channels: [],
      initiatives: [
        {
          id: "fund",
          title: { ar: "صندوق الدعم", en: "Fund" },
          kind: "regulation",
          amount: { value: 2_000_000, currency },
        },
      ],
    };
    expect(textOf(report, "ar")).toContain(`- صندوق الدعم – المبلغ ${name}: 2,000,000؛ النوع: لوائح وأنظمة.`);
    expect(textOf(report, "en")).toContain(`Amount: 2,000,000 ${currency}`);
    tiesOut(report);
  });

  it("say of what fell to 0 that it did, and name working days once", () => {
    const report: FeedbackReport = {
      period: "2024-02",
      channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2024-01": 12, "2024-02": 0 } }],
      tickets: {
        open: 3,
        closed: 9,
        durations: {
          finalResolution: { unit: "working-day", basis: "working", n: 9, mean: 4.5 },
          firstResponse: { unit: "hour", basis: "working", n: 9, mean: 2.5 },
        },
      },
    };
    const [arabic, english] = [textOf(report, "ar"), textOf(report, "en")];
    expect(arabic).toContain("فبراير 2024 مقارنة بيناير 2024\tانخفاض إلى الصفر\n");
    expect(english).toContain("February 2024 compared with January 2024, per day\tdown to zero\n");
    expect(arabic).toContain("\nالمعالجة النهائية (بأيام العمل)\t");
    expect(english).toContain("\nFinal resolution (in working days)\t");
    expect(english).toContain("\nFirst response (in hours, working time)\t");
    tiesOut(report);
  });
});
