import { describe, expect, it } from "vitest";
import { caveatText } from "../../src/figures/caveatText.js";
import type { FeedbackReport, TicketBreakdown } from "../../src/model/FeedbackReport.js";
import type { Language } from "../../src/model/lists.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

const base: FeedbackReport = {
  period: "2025-Q1",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2025-Q1": 40 } }],
};
const named = (ar: string, en: string) => ({ ar, en });
const guide = { id: "guide", title: named("دليل", "Guide") };
const [early, late] = ["2024-06-01", "2025-06-01"];
const kinds: TicketBreakdown = {
  id: "kinds",
  by: "category",
  multiCoded: true,
  parts: [
    { id: "complaint", count: 7 },
    { id: "enquiry", count: 5 },
  ],
};
const measure = (agency: string, platform: string) => ({
  id: agency.toLowerCase().replaceAll(" ", "-"),
  agency: named(agency, agency),
  platform: named(platform, platform),
});

const page = (more: Partial<FeedbackReport>, language: Language): string => {
  const report = { ...base, ...more };
  const text = renderText(summarize(report, { language }), { bidi: "none" });
  expect(tieOut(text, report)).toMatchObject({ status: "passed", findings: [] });
  return text;
};

describe("a sentence of the summary", () => {
  it.each<readonly [more: Partial<FeedbackReport>, language: Language, sentence: string]>([
    [{ initiatives: [{ ...guide, status: "planned", startDate: late }] }, "en", "Planned start date: 1 June 2025."],
    [
      { initiatives: [{ ...guide, status: "in-progress", liveDate: early }] },
      "en",
      "Initiative whose live date is outside the period of this report: Guide.",
    ],
    [{ initiatives: [{ ...guide, liveDate: early }] }, "ar", "مبادرة تاريخ إطلاقها خارج فترة التقرير: دليل."],
    [
      { tickets: { open: 9, closed: 1, subsets: [{ id: "portal", name: named("البوابة", "Portal"), count: 1 }] } },
      "en",
      "Portal: 1 ticket. The report does not say whether this count is part of all tickets; if so, the share is 10.00%.",
    ],
    [
      { tickets: { breakdowns: [kinds] } },
      "en",
      "A ticket may be counted in several rows, so that the rows may add up to more than the tickets.",
    ],
    [
      { tickets: { breakdowns: [kinds] } },
      "ar",
      "قد تُعدّ التذكرة الواحدة في أكثر من صف، وبذلك قد يزيد مجموع الصفوف على عدد التذاكر.",
    ],
    [
      { tickets: { breakdowns: [{ ...kinds, cases: 10 }] } },
      "en",
      "A ticket may be counted in several rows, so that the rows may add up to more than the tickets.",
    ],
    [
      { satisfaction: [measure("Water agency", "The Unified Platform")] },
      "en",
      "Beneficiary satisfaction is measured through the Unified Platform for the Water agency; the report gives no score.",
    ],
    [
      { satisfaction: [measure("Water agency", "online survey")] },
      "en",
      "Beneficiary satisfaction is measured through the online survey for the Water agency; the report gives no score.",
    ],
    [
      { channels: [{ id: "calls", kind: "phone", totals: { "2025-Q1": 9 }, handling: { offered: 9, answered: 12 } }] },
      "en",
      "Some counts are larger than the total that they are supposed to be part of.",
    ],
    [
      {
        tickets: {
          open: 0,
          closed: 1,
          subsets: [{ id: "portal", name: named("البوابة", "Portal"), count: 2, partOf: "tickets" }],
        },
      },
      "ar",
      "بعض الأعداد أكبر من المجموع الذي يُفترض أنها جزء منه.",
    ],
  ])("%#", (more, language, sentence) => {
    expect(page(more, language)).toContain(sentence);
  });
});

describe("a caveat", () => {
  it.each([
    ["calendar-event", "وقع في بعض الفترات حدث يحدّ من المقارنة."],
    [
      "causes-changed",
      "أُضيفت أسباب إلى التصنيف أو حُذفت منه بين بعض الفترات، فقد تكون بعض التذاكر انتقلت من سبب إلى آخر.",
    ],
    ["total-as-given", "ذُكرت بعض المجاميع دون تفصيلها حسب الأشهر."],
    [
      "missing-ignored",
      "بعض البيانات غير متوافرة، والمجاميع لا تشمل إلا المتوافر منها، وتُقسم في المتوسطات اليومية على جميع أيام الأشهر التي كانت القنوات قائمة فيها، ومنها أشهر لا بيانات لها.",
    ],
    [
      "channels-changed",
      "لم تكن بعض القنوات قائمة في جميع الفترات التي قورن بينها، ويدخل أثرها في تغيّر «جميع القنوات».",
    ],
    ["excluded-month", "استُبعد من المقارنة الشهر الذي أُطلقت المبادرة في أثنائه؛ لأن بعضه قبل الإطلاق وبعضه بعده."],
    ["above-whole", "بعض الأعداد أكبر من المجموع الذي يُفترض أنها جزء منه."],
    ["too-large", "بعض النسب والمعدلات أكبر من أن تُكتب؛ فقد يكون في أعدادها خطأ."],
    ["break-in-series", "تغيّرت طريقة عدّ بعض الأعداد، وذلك يحدّ من مقارنتها بما قبلها."],
    ["multi-coded", "قد تُصنَّف التذكرة الواحدة تحت أكثر من بند، وبذلك قد يزيد مجموع أعداد البنود على عدد التذاكر."],
  ] as const)("says in Arabic what %s means", (caveat, sentence) => {
    expect(caveatText(caveat, { language: "ar" })).toBe(sentence);
  });
});
