import { describe, expect, it } from "vitest";
import { explainFigure } from "../../src/figures/explainFigure.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const of = (period: string, known: Partial<Channel>): FeedbackReport => ({
  period,
  channels: [{ id: "c", kind: "phone", ...known }],
});
const page = (report: FeedbackReport, language: "ar" | "en"): string =>
  renderText(summarize(report, { language }), { bidi: "none" });

describe.each(LANGUAGES)("the status of a count, in %s", (language) => {
  it("is not told of a year and a month that no figure of the page rests on", () => {
    const months = { "2020-02": { value: 9, status: "revised" as const }, "2021-09": 5120 };
    const report = of("2021-09", { months, totals: { "2020": { value: 2_303_360, status: "estimated" } } });
    const text = page(report, language);
    expect(text).not.toMatch(/2020|٢٠٢٠/);
    expect(tieOut(text, report)).toMatchObject({ status: "passed", findings: [] });
  });

  it("is told of the month before, which the change is from", () => {
    const months = { "2021-08": { value: 5000, status: "estimated" as const }, "2021-09": 5120 };
    const text = page(of("2021-09", { months }), language);
    expect(text).toMatch(language === "en" ? /August 2021: estimated\./ : /أغسطس ٢٠٢١: بيانات تقديرية\./);
  });

  it("is not told of a total in whose place its months are added up", () => {
    const months = { "2021-01": 1001, "2021-02": 1002, "2021-03": 1003 };
    const report = of("2021-Q1", { months, totals: { "2021-Q1": { value: 3006, status: "estimated" } } });
    expect(page(report, language)).not.toMatch(/estimated|تقديري/);
  });
});

describe("given weights of more decimals than a page prints", () => {
  const measure = (id: string, name: string, weight: number) => ({
    id,
    agency: { ar: name, en: name },
    scale: { min: 1, max: 5 },
    topBoxFrom: 4,
    window: "by-rating-time" as const,
    ratings: { 1: 1, 5: 9 },
    weight,
  });
  const report: FeedbackReport = {
    period: "2021-Q1",
    channels: [],
    overallSatisfaction: "weights",
    satisfaction: [measure("courts", "Courts", 0.333333333), measure("notaries", "Notaries", 0.666666667)],
  };

  it.each(LANGUAGES)("are printed with six, and tied out, in %s", (language) => {
    const text = page(report, language);
    expect(text).toMatch(language === "en" ? /\t0\.666667(?!\d)/ : /\t٠٫٦٦٦٦٦٧(?![٠-٩])/);
    expect(tieOut(text, report)).toMatchObject({ status: "passed", findings: [] });
  });

  it("are written out with theirs", () => {
    const id = "satisfaction/2021-Q1/top-box";
    expect(explainFigure(report, id, { language: "en" }).split("\n")[0]).toBe(
      "90.00% = (9 ÷ 10 × 0.333333 + 9 ÷ 10 × 0.666667) ÷ (0.333333 + 0.666667)",
    );
    const thirds = {
      ...report,
      satisfaction: [measure("courts", "Courts", 0.125), measure("notaries", "Notaries", 2)],
    };
    expect(explainFigure(thirds, id, { language: "en" }).split("\n")[0]).toBe(
      "90.00% = (9 ÷ 10 × 0.125 + 9 ÷ 10 × 2) ÷ (0.125 + 2)",
    );
  });
});

describe.each(LANGUAGES)("a summary that ignores what is missing, in %s", (language) => {
  const text = (channels: readonly Channel[]): string =>
    renderText(summarize({ period: "2024-Q1", channels }, { language, numerals: "latn", missing: "ignore" }), {
      bidi: "none",
    });
  const calls: Channel = { id: "calls", kind: "phone", months: { "2024-01": 10, "2024-02": 20 } };

  it("calls a channel complete whose total is given, beside one of which a month is missing", () => {
    // 30 of 60: a half each.
    const channels: readonly Channel[] = [calls, { id: "portal", kind: "portal", totals: { "2024-Q1": 30 } }];
    const shown = text(channels);
    expect(tieOut(shown, { period: "2024-Q1", channels }, { missing: "ignore" })).toMatchObject({ status: "passed" });
    if (language === "en") {
      expect(shown).toContain("Telephone: 30 contacts (incomplete), 50.00% of the total available.");
      expect(shown).toContain("Portal: 30 contacts, 50.00% of the total available.");
    } else {
      expect(shown).toContain("الهاتف: 30 عملية تواصل فيما توافر من البيانات، بنسبة 50.00% من مجموع المتوافر.");
      expect(shown).toContain("البوابة الإلكترونية: 30 عملية تواصل، بنسبة 50.00% من مجموع المتوافر.");
    }
  });

  it("says of a channel without a share that a month is missing", () => {
    const shown = text([calls, { id: "post", kind: "post", counts: "ticket", months: { "2024-01": 5 } }]);
    expect(shown).toContain(
      language === "en"
        ? "- Post: 5 tickets. Some counts are missing; this is the sum of those that are there.\n"
        : "وبعض البيانات غير متوافرة، فهذا مجموع المتوافر منها.\n",
    );
    // March, which is missing, may have been busier than February; of Post no other month is known.
    expect(shown).toContain(
      language === "en"
        ? "Busiest month in the counts available: February 2024 (20)."
        : "أعلى الأشهر فيما توافر من البيانات: فبراير 2024 (20).",
    );
  });
});
