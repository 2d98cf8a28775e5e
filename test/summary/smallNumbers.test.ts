import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES, NUMERALS } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderHtml } from "../../src/summary/renderHtml.js";
import { renderMarkdown } from "../../src/summary/renderMarkdown.js";
import { renderText } from "../../src/summary/renderText.js";
import { type SummarizeOptions, summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const textOf = (report: FeedbackReport, options: SummarizeOptions) =>
  renderText(summarize(report, { numerals: "latn", ...options }), { bidi: "none" });

function tiesOut(report: FeedbackReport): void {
  for (const language of LANGUAGES)
    for (const numerals of NUMERALS) {
      const summary = summarize(report, { language, numerals });
      for (const page of [renderText(summary), renderMarkdown(summary), readHtml(renderHtml(summary))])
        expect(tieOut(page, report)).toMatchObject({ status: "passed", findings: [] });
    }
}

describe("a mean below one a day", () => {
  // January has 31 days, February of 2023 28, March 31.
  const effect: FeedbackReport = {
    period: "2023-Q1",
    channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2023-01": 3, "2023-02": 40, "2023-03": 1 } }],
    causes: [
      {
        id: "delay",
        name: { ar: "التأخر", en: "Delay" },
        tickets: 34,
        months: { "2023-01": 3, "2023-02": 30, "2023-03": 1 },
      },
    ],
    causeCases: 34,
    initiatives: [
      {
        id: "site",
        title: { ar: "الموقع الجديد", en: "New site" },
        addresses: ["delay"],
        status: "live",
        liveDate: "2023-02-10",
      },
    ],
  };

  it("has two digits, as many decimals in a row: 3 in 31 days are 0.0968, 1 is 0.0323", () => {
    expect(textOf(effect, { language: "en" })).toContain(
      "\n\nBefore and after the initiatives\nInitiative\tTickets before\tPer day before\tTickets after\tPer day after\tChange per day",
    );
    expect(textOf(effect, { language: "en" })).toMatch(/\nNew site\t3\t0\.097\t1\t0\.032\tdown 66\.67%/);
    const march = (count: number): FeedbackReport => ({
      period: "2023-03",
      channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2023-03": count } }],
    });
    // 2 ÷ 31 = 0.0645, 12 ÷ 31 = 0.387, 31 ÷ 31 = 1.
    for (const [count, mean] of [
      [1, "0.032"],
      [2, "0.065"],
      [12, "0.39"],
      [31, "1.0"],
    ] as const) {
      expect(textOf(march(count), { language: "en" })).toContain(`Mean per day: ${mean}.`);
      tiesOut(march(count));
    }
    tiesOut(effect);
  });

  it("is in Markdown under a name as in HTML", () => {
    expect(renderMarkdown(summarize(effect, { language: "ar" }), { bidi: "none" })).toContain(
      "\n\n**قبل المبادرة وبعدها**\n\n| المبادرة |",
    );
  });
});

describe("one or two tickets", () => {
  it("have no numeral in Arabic, and are held to their number", () => {
    const report: FeedbackReport = { period: "2023-03", channels: [], tickets: { open: 1, closed: 2 } };
    const text = textOf(report, { language: "ar" });
    const line = "مجموع التذاكر: 3 تذاكر، المغلقة منها تذكرتان (66.67%)، والمفتوحة تذكرة واحدة (33.33%).";
    expect(text).toContain(line);
    expect(tieOut(text.replace("المفتوحة تذكرة واحدة", "المفتوحة تذكرتان"), report).status).toBe("failed");
    expect(textOf(report, { language: "en" })).toContain("Tickets: 3 in all; 2 closed (66.67%) and 1 open (33.33%).");
    tiesOut(report);
  });
});
