import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,120 in 2023, 8,800 in 2022. */
const year: FeedbackReport = {
  period: "2023",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      totals: { "2023": 9120, "2022": 8800 },
    },
  ],
};
/** Calls 2,310 in the second quarter. */
const quarter: FeedbackReport = {
  period: "2023-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2023-04": 1100, "2023-05": 605, "2023-06": 605 },
    },
  ],
};
const openOf = (page: string, report: FeedbackReport) =>
  tieOut(page, report).findings.map(({ code, published = "" }) => `${code} ${published}`);

describe("a title that names another period than the report's", () => {
  it.each([
    ["Annual report 2022\nCalls: 9,120", "unexplained 2022"],
    ["Feedback in 2022\n\nCalls: 9,120", "unexplained 2022"],
    ["# Feedback, 2024\n\nCalls: 9,120", "unexplained 2024"],
    ["التقرير السنوي ٢٠٢٢\nالمكالمات: ٩٬١٢٠", "unexplained 2022"],
    ["2022\nCalls: 9,120", "contradicted 9120"],
  ])("is told: %s", (page, finding) => {
    expect(openOf(page, year)).toContain(finding);
  });
  it("is told over months without a year", () => {
    expect(openOf("Feedback, second quarter of 2022\n\nCalls came to 1,100 in April.", quarter)).not.toEqual([]);
  });
  it.each([
    "Annual report 2023\nCalls: 9,120",
    "Feedback in 2022\nCalls in 2022: 8,800",
    "Feedback in 2022 compared with 2023\nCalls: 9,120",
    "Statistical yearbook, 2024\nFigures of the year 2023\nCalls: 9,120",
    "Feedback\nCalls: 9,120, after 8,800 in 2022",
    "Vision 2030\nCalls: 9,120",
    "تقرير عام ٢٠٢٣\nالمكالمات: ٩٬١٢٠",
    "Calls in 2022 came to 8,800, and to 9,120 a year later.",
  ])("is none: %s", (page) => {
    expect(openOf(page, year).filter((each) => /20[23]\d$/.test(each))).toEqual([]);
  });
  it.each([
    "Feedback in 2023\nCalls, second quarter: 2,310",
    "Feedback, June 2023\nCalls in the second quarter of 2023: 2,310",
  ])("may be of more or less than the report: %s", (page) => {
    expect(openOf(page, quarter)).toEqual([]);
  });
});
