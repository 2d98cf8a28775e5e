import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

// 91 + 4,465 + 43 - 4,541 = 58; 2,454 / 4,465 = 54.96 %; 1,113 / 2,045 = 54.43 %
const report: FeedbackReport = {
  period: "2024",
  channels: [],
  tickets: {
    basis: "events",
    asOf: "2024-12-31",
    open: 58,
    closed: 4541,
    flow: { broughtForward: 91, opened: 4465, closed: 4541, reopened: 43 },
    breakdowns: [
      {
        id: "category",
        by: "category",
        of: "opened",
        parts: [
          { id: "complaint", count: 2454 },
          { id: "enquiry", count: 1338 },
          { id: "suggestion", count: 154 },
          { id: "report", count: 519 },
        ],
      },
    ],
  },
  causes: [{ id: "delay", name: { ar: "تأخر الإنجاز", en: "Delays" }, tickets: 1113 }],
  causeCases: 2045,
};
const statusOf = (text: string) => tieOut(text, report).status;

describe("a part of the tickets", () => {
  it.each([
    "Open tickets rose from 91 to 2,454.",
    "انتقل عدد التذاكر المفتوحة من 91 إلى 2.454 تذكرة.",
    "أغلقت 4.541 تذكرة، أي بنسبة 54,96 %.",
    "تم إغلاق 4.541 تذكرة، أي ما نسبته 54,96 %.",
    "أي ما يمثل 54,43 % من التذاكر المصنفة البالغ عددها 154.",
    "The coded tickets numbered 154.",
  ])("has not the number of those of a state: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it.each([
    "Open tickets fell from 91 to 58.",
    "Of 4,465 tickets opened, 2,454 were complaints.",
    "وردت 4.465 تذكرة، منها 2.454 شكوى (54,96 %) و1.338 استفسارا.",
    "أكثر التذاكر الواردة شكاوى، وعددها 2.454.",
    "58 tickets remain open. Complaints came to 2,454.",
    "تأخر الإنجاز: 1.113 تذكرة، أي ما يمثل 54,43 % من التذاكر المصنفة البالغ عددها 2.045.",
  ])("is told by its name: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});
