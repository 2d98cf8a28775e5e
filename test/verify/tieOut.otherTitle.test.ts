import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
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
    ["Annual report 2022\nCalls: 9,120", "contradicted 2022"],
    ["Feedback in 2022\n\nCalls: 9,120", "contradicted 2022"],
    ["# Feedback, 2024\n\nCalls: 9,120", "contradicted 2024"],
    ["التقرير السنوي ٢٠٢٢\nالمكالمات: ٩٬١٢٠", "contradicted ٢٠٢٢"],
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

/** Calls 640, 610 and 550 in July, August and September 2024, 1,800 in the quarter, 1,500 in that of 2023. */
const third: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: {
        "2023-07": 480,
        "2023-08": 510,
        "2023-09": 510,
        "2024-07": 640,
        "2024-08": 610,
        "2024-09": 550,
      },
    },
  ],
};
const titlesOf = (page: string) =>
  tieOut(page.startsWith("<") ? readHtml(page) : page, third).entries.flatMap(({ text, outcome, rule }) =>
    outcome === "contradicted" && rule === "title" ? [text] : [],
  );
const july = "\nCalls came to 640 in July 2024, 610 in August 2024 and 550 in September 2024.";
const both = "\n| Channel | Q3 2023 | Q3 2024 |\n|---|---|---|\n| Calls | 1,500 | 1,800 |";

describe("a title over numbers that are dated otherwise", () => {
  it.each([
    [`Feedback, second quarter of 2024\n${july}`, "second quarter of 2024"],
    [`Feedback, third quarter of 2023\n${july}`, "third quarter of 2023"],
    [`Feedback, fourth quarter of 2024\n${july}`, "fourth quarter of 2024"],
    [`Feedback, Q3 2023\n${both}`, "Q3 2023"],
    [`Ministry of Labour\nCustomer care\nFeedback report, April to June 2024\n${both}`, "April to June 2024"],
    ["Feedback, 1 April to 30 June 2024\n\nCalls: 1,800", "1 April to 30 June 2024"],
    ["ملاحظات المستفيدين من يوليو حتى سبتمبر ٢٠٢٣\n\nالمكالمات: ١٬٨٠٠", "يوليو حتى سبتمبر ٢٠٢٣"],
    ["ملاحظات المستفيدين في الربع الثاني ٢٠٢٤م\n\nبلغت المكالمات ١٬٨٠٠ في الربع الثالث ٢٠٢٤م.", "الربع الثاني ٢٠٢٤م"],
    [`Feedback, Q3 2023\n\nQ3 2023\nCalls: 1,500\n\nQ3 2024\nCalls: 1,800`, "Q3 2023"],
    [
      "<h1>Feedback in the second quarter of 2024</h1><table><tr><th>Month<th>Calls<tr><th>July 2024<td>640<tr><th>August 2024<td>610</table>",
      "second quarter of 2024",
    ],
    ["Feedback, second half of 2024\n\nCalls: 1,800", "second half of 2024"],
    ["Feedback report 2024\n\nCalls: 1,800", "2024"],
  ])("is told: %s", (page, title) => {
    expect(titlesOf(page)).toEqual([title]);
  });
  it("names the period of the report", () => {
    const [finding] = tieOut(`Feedback, Q2 2024\n${july}`, third).findings;
    expect(finding).toEqual({
      code: "contradicted",
      severity: "error",
      message: "has a title of Q2 2024; the report is of 2024-Q3",
      span: { start: 10, end: 17 },
      published: "Q2 2024",
      computed: "2024-Q3",
    });
  });
  it.each([
    `Feedback, third quarter of 2024\n${both}`,
    `Feedback, Q3 2024, compared with Q3 2023\n${both}`,
    `Feedback compared with Q3 2023\n${both}`,
    "Feedback, Q3 2023\nCalls: 1,500\n\nFeedback, Q3 2024\nCalls: 1,800",
    "Q3 2023\nCalls: 1,500\n\nQ3 2024\nCalls: 1,800",
    `Published in the fourth quarter of 2024\n\nFeedback\n${july}`,
    `Newsletter, fourth quarter of 2024\n${july}`,
    `Report series 2024: third quarter\n${july}`,
    `Annual report 2024\nThird quarter\n${july}`,
    `Feedback, statistics of 2024\n${july}`,
    `Quarterly reports since Q1 2023\n${july}`,
    `Strategy 2023\nFeedback\n${july}`,
    `The contact centre opened in 2023\n${july}`,
    `Plan for the fourth quarter of 2024\n${july}`,
    `Report 12/2023\nFeedback\n${july}`,
    `Feedback, fiscal year 2023, fourth quarter\n${july}`,
    `Feedback, October 2024\n${july}`,
    "ملاحظات المستفيدين في الربع الأول ١٤٤٦هـ\n\nالمكالمات: ١٬٨٠٠",
    "نشرة الربع الرابع ٢٠٢٤م\n\nبلغت المكالمات ٦٤٠ في يوليو ٢٠٢٤م.",
    "صدر في الربع الرابع ٢٠٢٤م\n\nبلغت المكالمات ١٬٨٠٠ في الربع الثالث ٢٠٢٤م.",
    "نظام العمل لعام ٢٠٢٣\nملاحظات المستفيدين\n\nبلغت المكالمات ١٬٨٠٠ في الربع الثالث ٢٠٢٤م.",
    "ملاحظات المستفيدين في الربع الثالث ٢٠٢٣م والربع الثالث ٢٠٢٤م\n\nالمكالمات: ١٬٨٠٠",
    "الربع الثالث ٢٠٢٣م\nالمكالمات: ١٬٥٠٠\n\nالربع الثالث ٢٠٢٤م\nالمكالمات: ١٬٨٠٠",
    "Feedback in the half-year\n\nCalls in the third quarter: 1,800",
    "Feedback report 2024\n\nCalls in the quarter: 1,800",
    `Feedback, Q3 2023\nCalls: 7,777\n\nFeedback a year later\n${july}`,
  ])("is none: %s", (page) => {
    expect(titlesOf(page)).toEqual([]);
  });
});
