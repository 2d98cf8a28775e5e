import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const measure = (id: string, ar: string, en: string, ratings: Readonly<Record<number, number>>) => ({
  id,
  agency: { ar, en },
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  ratings,
});
/**
 * Calls: 10,210 (3,060, 3,340, 3,810), 1,015 (11.04 %) more than 9,195 before, of 11,640 offered; 1,430 lost (12.29 %). Visits: 2,515.
 * All: 12,725; the calls are 80.24 % of them. Causes: 1,840 (44.88 %) and 1,210 of 4,100. Satisfied: 80.5 % of 2,000 (7,830 / 2,000 = 3.915), 90 % of 1,500.
 */
const report: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      name: { ar: "المكالمات الهاتفية", en: "Phone calls" },
      months: { "2024-01": 3010, "2024-02": 3080, "2024-03": 3105, "2024-04": 3060, "2024-05": 3340, "2024-06": 3810 },
      handling: { offered: 11_640, answered: 10_210, abandoned: 1430 },
    },
    {
      id: "branches",
      kind: "branch",
      name: { ar: "الفروع", en: "Branches" },
      months: { "2024-04": 805, "2024-05": 870, "2024-06": 840 },
    },
  ],
  causes: [
    { id: "waiting", name: { ar: "طول الانتظار", en: "Long waiting times" }, tickets: 1840 },
    { id: "staff", name: { ar: "تعامل الموظفين", en: "Staff conduct" }, tickets: 1210 },
  ],
  causeCases: 4100,
  satisfaction: [
    measure("hospitals", "المستشفيات", "Hospitals", { 1: 390, 4: 610, 5: 1000 }),
    measure("centres", "المراكز الصحية", "Health centres", { 1: 150, 4: 350, 5: 1000 }),
  ],
};
const statusOf = (page: string) => tieOut(page, report).status;

describe("numbers in the wordings of reports", () => {
  it.each([
    "Branches: 2,515",
    "الفروع: 2,515",
    "Phone calls: 10,210\nBranches: 2,515\nTotal: 12,725",
    "Calls made up 80.24% of the total of 12,725.",
    "شكلت المكالمات 80.24% من إجمالي 12,725 تواصلاً.",
    "Calls came to 10,210, +1,015 on Q1.",
    "Calls: 10,210 (11,640 offered, +1,015 on Q1).",
    "April to June: calls 3,060, 3,340 and 3,810 respectively.",
    "Of 11,640 calls offered, 1,430 were not answered.",
    "لم يُرد على 1,430 مكالمة من أصل 11,640 مكالمة واردة.",
    "بلغ عدد المكالمات غير المجابة 1,430 مكالمة.",
    "Calls abandoned: 1,430 out of 11,640.",
    "Long waiting times remained first with 1,840 tickets.",
    "أبدى 80.5% من 2,000 مشارك في تقييم المستشفيات رضاهم.",
    "Hospitals were given a mean of 3.92 of a possible 5 points.",
    "Nearly 9 in 10 calls offered were answered.",
    "About 8 of every 10 contacts were calls.",
  ])("pass where they are right: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each([
    "2,515 branches",
    "Phone calls: 10,210\nBranches: 2,515\nTotal: 10,210",
    "Calls came to 10,210, +1,015 on a year ago.",
    "April to June: calls 3,060, 3,810 and 3,340 respectively.",
    "Of 11,640 calls offered, 10,210 were not answered.",
    "لم يُرد على 10,210 مكالمات من أصل 11,640 مكالمة واردة.",
    "بلغ عدد المكالمات غير المجابة 10,210 مكالمات.",
    "Long waiting times remained first with 1,210 tickets.",
    "أبدى 90.0% من 2,000 مشارك في تقييم المستشفيات رضاهم.",
    "Nearly 7 in 10 calls offered were answered.",
    "About 2 of every 10 contacts were calls.",
  ])("do not pass where they are not: %s", (page) => {
    expect(statusOf(page)).not.toBe("passed");
  });
});
