import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { callsQuarter } from "../callsQuarter.js";

// Before 15 May: 90 in the 30 days of April; after it 102 in the 30 days of June: 3.0 and 3.4 a day, a rise of 13.33 %.
const report: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2024-04": 4046, "2024-05": 4555, "2024-06": 5199 } },
  ],
  tickets: { basis: "events", asOf: "2024-06-30", open: 179, closed: 1132 },
  causes: [
    {
      id: "delay",
      name: { ar: "تأخر الإنجاز", en: "Delays" },
      tickets: 281,
      months: { "2024-04": 90, "2024-05": 89, "2024-06": 102 },
    },
  ],
  initiatives: [
    {
      id: "rdv",
      title: { ar: "حجز المواعيد عن بعد", en: "Online appointments" },
      addresses: ["delay"],
      status: "live",
      liveDate: "2024-05-15",
    },
  ],
};
const statusOf = (text: string) => tieOut(text, report).status;

describe("a daily mean before and after an initiative", () => {
  it.each([
    "بعد إطلاق حجز المواعيد عن بعد، ارتفع المتوسط اليومي لتذاكر تأخر الإنجاز من 3,0 إلى 3,4.",
    "بعد إطلاق حجز المواعيد عن بعد، انتقل المعدل اليومي للتذاكر المرتبطة بتأخر الإنجاز من 3,0 إلى 3,4، أي بارتفاع 13,33 %.",
    "After online appointments went live, tickets about delays rose from 3.0 to 3.4 a day.",
    "Delay tickets went from 3.0 a day before online appointments to 3.4 a day after.",
  ])("is told as a move: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });

  it.each([
    "بعد إطلاق حجز المواعيد عن بعد، ارتفع المتوسط اليومي لتذاكر تأخر الإنجاز من 3,0 إلى 3,7.",
    "انتقل المعدل اليومي لتذاكر تأخر الإنجاز من 3,4 إلى 3,0 بعد حجز المواعيد عن بعد.",
    "After online appointments went live, tickets about delays fell from 3.4 to 3.0 a day.",
    "After online appointments, tickets about delays rose from 3.0 to 3.4 a week.",
  ])("is each of its side and of a day: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });
});

describe("the highest level", () => {
  it.each([
    "استأثرت الفروع بنسبة 33,8 %. وسجل شهر غشت أعلى مستوى بـ 7665 تواصلا.",
    "سجل شهر غشت مستوى قياسيا بلغ 7665 تواصلا.",
    "Branches had 33.8%. Contacts reached their highest level in August: 7,665.",
  ])("is no service level: %s", (text) => {
    expect(tieOut(text, callsQuarter).status).toBe("passed");
  });

  it.each(["سجل شهر يوليوز أعلى مستوى بـ 6976 تواصلا.", "Contacts reached their highest level in July: 6,976."])(
    "is that of the highest month: %s",
    (text) => {
      expect(tieOut(text, callsQuarter).status).not.toBe("passed");
    },
  );
});
