import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { lineHalf } from "./tie/lineHalf.js";

const statusOf = (text: string, report = lineHalf) => tieOut(text, report).status;

// Of 9,000 tickets 8,590 (95.4 %) are closed and 410 open; 26,310 contacts.

describe("what became of tickets, in the words of those who answer them", () => {
  it.each([
    [
      "We replied to 8,590 of these 9,000 tickets; the other 410 are still with the teams.",
      "We replied to 8,950 of these 9,000 tickets; the other 410 are still with the teams.",
    ],
    [
      "9,000 requests opened; 8,590 or 95.4% were settled and 410 are being looked into.",
      "9,000 requests opened; 410 or 95.4% were settled and 8,590 are being looked into.",
    ],
    [
      "سُجلت 9,000 تذكرة، أُجيب عن 8,590 منها (95.4%)، و410 بصدد الدرس.",
      "سُجلت 9,000 تذكرة، أُجيب عن 8,590 منها (94.5%)، و410 بصدد الدرس.",
    ],
    [
      "أُنجز 8,590 تذكرة من أصل 9,000 بما نسبته 95.4%، ولم يتبق سوى 410 تذاكر.",
      "أُنجز 8,590 تذكرة من أصل 9,000 بما نسبته 94.5%، ولم يتبق سوى 410 تذاكر.",
    ],
    [
      "أنهينا العمل على 8,590 تذكرة، ولا تزال 410 تذاكر قيد التحقق.",
      "أنهينا العمل على 410 تذاكر، ولا تزال 8,590 تذكرة قيد التحقق.",
    ],
    ["تمت تسوية 8,590 تذكرة.", "تمت تسوية 410 تذاكر."],
    ["عالج الفريق 8,590 تذكرة.", "عالج الفريق 9,000 تذكرة."],
    ["بلغ مجموع ما ورد إلى المركز 26,310 شكاوى.", "بلغ مجموع ما ورد إلى المركز 24,800 شكوى."],
  ])("%s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });
});

/** All 26,310 after 23,400 (12.4 % more); the desks 6,210 after 5,400 (15 %). */
const desks: FeedbackReport = {
  period: "2024-H1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { ar: "الخط الساخن", en: "Hotline" },
      totals: { "2024-H1": 20_100, "2023-H2": 18_000 },
    },
    {
      id: "desks",
      kind: "branch",
      name: { ar: "مكاتب المرضى", en: "Patient desks" },
      totals: { "2024-H1": 6210, "2023-H2": 5400 },
    },
  ],
};

describe("words that channels have in their names, and all who come", () => {
  it.each([
    [
      "زاد تواصل المرضى معنا بنسبة 12.4% عن النصف الثاني من 2023.",
      "زاد تواصل المرضى معنا بنسبة 15% عن النصف الثاني من 2023.",
    ],
    ["We had 26,310 patient contacts.", "We had 20,100 patient contacts."],
  ])("%s", (right, wrong) => {
    expect(statusOf(right, desks)).toBe("passed");
    expect(statusOf(wrong, desks)).not.toBe("passed");
  });
});
