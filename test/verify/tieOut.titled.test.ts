import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 1,100, 1,250 and 1,060 in April, May and June 2023: 3,410; e-mail 30, 40 and 20: 90. */
const spring: FeedbackReport = {
  period: "2023-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "المكالمات", en: "Calls" },
      counts: "call",
      months: { "2023-04": 1100, "2023-05": 1250, "2023-06": 1060 },
    },
    {
      id: "email",
      kind: "email",
      name: { ar: "البريد الإلكتروني", en: "E-mail" },
      counts: "email",
      months: { "2023-04": 30, "2023-05": 40, "2023-06": 20 },
    },
  ],
};
const titlesOf = (page: string) =>
  tieOut(page, spring).entries.flatMap(({ text, outcome, rule }) =>
    outcome === "contradicted" && rule === "title" ? [text] : [],
  );
const told = "\nCalls: 1,100 in April";
const ruled = "\nالمكالمات: ١٬١٠٠ في أبريل";

describe("words beside a title's period", () => {
  it.each([
    [`Contact centre report, Q1 2023\n${told}`, "Q1 2023"],
    [`Explanatory notes to the figures, Q1 2023\n${told}`, "Q1 2023"],
    [`Plant hire complaints, Q1 2023\n${told}`, "Q1 2023"],
    [`Financial Services Authority: callers, Q1 2023\n${told}`, "Q1 2023"],
    [`Aftercare report, Q1 2023\n${told}`, "Q1 2023"],
    [`After-sales report, Q1 2023\n${told}`, "Q1 2023"],
    [`Corrected report, Q1 2023\n${told}`, "Q1 2023"],
    [`Licensing Division, Q1 2023\n${told}`, "Q1 2023"],
    [`Ministry of Planning, Q1 2023\n${told}`, "Q1 2023"],
    [`Launchpad help desk, Q1 2023\n${told}`, "Q1 2023"],
    [`هيئة السوق المالية، الربع الأول ٢٠٢٣م\n${ruled}`, "الربع الأول ٢٠٢٣م"],
    [`ملاحظات وزارة المالية، الربع الأول ٢٠٢٣م\n${ruled}`, "الربع الأول ٢٠٢٣م"],
    [`جمعية المستقبل، الربع الأول ٢٠٢٣م\n${ruled}`, "الربع الأول ٢٠٢٣م"],
    [`ما استقبلته الوزارة في الربع الأول ٢٠٢٣م\n${ruled}`, "الربع الأول ٢٠٢٣م"],
    [`البعد الاجتماعي، الربع الأول ٢٠٢٣م\n${ruled}`, "الربع الأول ٢٠٢٣م"],
    [`مصدر الشكاوى، الربع الأول ٢٠٢٣م\n${ruled}`, "الربع الأول ٢٠٢٣م"],
  ])("do not hide it: %s", (page, title) => {
    expect(titlesOf(page)).toEqual([title]);
  });
  it.each([
    `Calls after Q1 2023\n${told}`,
    `Calls since the end of Q1 2023\n${told}`,
    `Hotline launched in Q1 2023\n${told}`,
    `Awarded in Q1 2023\n${told}`,
    `Feedback, first quarter of the financial year, Q1 2023\n${told}`,
    `Labour Act, Q1 2023\n${told}`,
    `Correction to the report of Q1 2023\n${told}`,
    `Previous report: Q1 2023\n${told}`,
    `ملاحظات المستفيدين، السنة المالية، الربع الأول ٢٠٢٣م\n${ruled}`,
    `ما ورد بعد الربع الأول ٢٠٢٣م\n${ruled}`,
    `ما ورد قبل نهاية الربع الأول ٢٠٢٣م\n${ruled}`,
    `بالمقارنة مع الربع الأول ٢٠٢٣م\n${ruled}`,
    `خطة الربع الثالث ٢٠٢٣م\n${ruled}`,
    `نشرت في الربع الثالث ٢٠٢٣م\n${ruled}`,
    `والمستهدف في الربع الثالث ٢٠٢٣م\n${ruled}`,
  ])("say what it is aside: %s", (page) => {
    expect(titlesOf(page)).toEqual([]);
  });
});

describe("a title that ends like a sentence", () => {
  it.each([
    [`Ministry of Labour report, Q1 2023.\n${told}`, "Q1 2023"],
    [`Complaints for the first quarter of 2023:\n${told}`, "first quarter of 2023"],
    [`تقرير ملاحظات المستفيدين، الربع الأول ٢٠٢٣م.\n${ruled}`, "الربع الأول ٢٠٢٣م"],
  ])("is held: %s", (page, title) => {
    expect(titlesOf(page)).toEqual([title]);
  });
  it.each([
    `Ministry of Labour report, Q2 2023.\n${told}`,
    `The hotline was opened in Q1 2023.\n${told}`,
    `We took over the calls of Q1 2023.\n${told}`,
    `Staff worked on the report for Q1 2023.\n${told}`,
    `Rain delayed the report. We moved in Q1 2023.\n${told}`,
    `انتقلت الوزارة إلى مقرها في الربع الأول ٢٠٢٣م.\n${ruled}`,
    `اقرأ تقرير الربع الأول ٢٠٢٣م.\n${ruled}`,
  ])("is none, or right: %s", (page) => {
    expect(titlesOf(page)).toEqual([]);
  });
});

describe("what stands below a wrong title", () => {
  it.each([
    [`Report, Q1 2023\n\nCalls and e-mail together came to 385.\n${told}`, "Q1 2023"],
    [`Report, Q1 2023\n\nChannels: 4\n${told}`, "Q1 2023"],
    [`# Q1 2023\n\n## Second quarter\n${told}`, "Q1 2023"],
    [`الربع الأول ٢٠٢٣م\n\nالربع الثاني\n${ruled}`, "الربع الأول ٢٠٢٣م"],
  ])("does not rescue it: %s", (page, title) => {
    expect(titlesOf(page)).toEqual([title]);
  });
  it.each([
    `Q1 2023\n\nCalls: 2,977\n\nQ2 2023\n${told}`,
    `# 2023\n\n## Second quarter\n${told}`,
    `# Q2 2023\n\n## Second quarter\n${told}`,
    `# Q1 2023\n\n# Second quarter 2023\n${told}`,
    `# First half of 2023\n\n## Second quarter\n${told}`,
    `تقرير ٢٠٢٣م\n\nالربع الثاني\n${ruled}`,
  ])("tells that it is right: %s", (page) => {
    expect(titlesOf(page)).toEqual([]);
  });
});

describe("a year over the numbers of a quarter", () => {
  it.each([
    [`Feedback report 2023\n\nCalls: 3,410`, "2023"],
    [`2023 annual report\n\nCalls: 3,410`, "2023"],
    [`Annual report of the Ministry of Labour, 2023\n\nCalls: 3,410`, "2023"],
    [`Complaints and enquiries in the year 2023\n\nCalls: 3,410`, "2023"],
    [`Statistics of 2023\nOur four channels, on behalf of all\n\nCalls: 3,410`, "2023"],
    [`تقرير ملاحظات المستفيدين لعام ٢٠٢٣م\n\nالمكالمات: ٣٬٤١٠`, "٢٠٢٣م"],
    [`نتائج عام ٢٠٢٣م\nأربع قنوات\n\nالمكالمات: ٣٬٤١٠`, "٢٠٢٣م"],
    [`التقرير السنوي ٢٠٢٣م\nثلاث قنوات\n\nالمكالمات: ٣٬٤١٠`, "٢٠٢٣م"],
  ])("is that of a report: %s", (page, title) => {
    expect(titlesOf(page).map((each) => each.slice(0, 4))).toEqual([title.slice(0, 4)]);
  });
  it.each([
    `Complaints policy 2023\n\nCalls: 3,410`,
    `Hajj season 2023 report\n\nCalls: 3,410`,
    `Report of the committee elected in 2022\n\nCalls: 3,410`,
    `Results of the bureau opened in 2022\n\nCalls: 3,410`,
    `Housing programme 2023: feedback\n\nCalls: 3,410`,
    `Feedback report 2023\nBy quarter\n\nCalls: 3,410`,
    `Feedback report 2023\nA bi-monthly paper\n\nCalls: 3,410`,
    `Feedback report 2023\nThe half-year\n\nCalls: 3,410`,
    `تقرير موسم الحج ٢٠٢٣م\n\nالمكالمات: ٣٬٤١٠`,
    `سياسة الشكاوى ٢٠٢٣م\n\nالمكالمات: ٣٬٤١٠`,
    `تقرير المكتب الذي افتتح عام ٢٠٢٢م\n\nالمكالمات: ٣٬٤١٠`,
    `تقرير عام ٢٠٢٣م\nالتقارير الشهرية\n\nالمكالمات: ٣٬٤١٠`,
    `تقرير عام ٢٠٢٣م\nبالربع\n\nالمكالمات: ٣٬٤١٠`,
  ])("may be of something else: %s", (page) => {
    expect(titlesOf(page)).toEqual([]);
  });
});
