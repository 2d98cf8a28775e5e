import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

// 3,200 of the 5,000 tickets are complaints, of which 1,450 are about tariffs, 1,150 about outages, 600 about meters.
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-04": 4000, "2025-05": 4100, "2025-06": 4300 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 400,
    closed: 4700,
    flow: { broughtForward: 100, opened: 5000, closed: 4700 },
    breakdowns: [
      {
        id: "category",
        by: "category",
        of: "opened",
        parts: [
          { id: "complaint", count: 3200 },
          { id: "enquiry", count: 1800 },
        ],
      },
      {
        id: "subject",
        by: "subject",
        cases: 3200,
        name: { ar: "الشكاوى حسب الموضوع", en: "Complaints by subject" },
        parts: [
          { id: "tariffs", name: { ar: "التعرفة", en: "Tariffs" }, count: 1450 },
          { id: "outages", name: { ar: "الانقطاعات", en: "Outages" }, count: 1150 },
          { id: "meters", name: { ar: "العدادات", en: "Meters" }, count: 600 },
        ],
      },
    ],
  },
};
const tell = (text: string) =>
  tieOut(text, report).entries.map(({ text: number, outcome, figure = "" }) => `${number} ${outcome} ${figure}`);
const tariffs = "tickets/subject/tariffs/2025-Q2";
const complaints = "tickets/category/complaint/2025-Q2";

describe("a sentence about one part whose number counts complaints", () => {
  it.each([
    "Tariffs drew 1,450 complaints.",
    "Tariffs with 1,450 complaints and outages with 1,150 complaints came first.",
    "Tariffs: 1,450 complaints.",
    "وسجلت التعرفة 1,450 شكوى.",
    "جاءت التعرفة بعدد 1,450 شكوى.",
  ])("tells of that part: %s", (text) => expect(tell(text)[0]).toBe(`1,450 matched ${tariffs}`));

  it.each([
    ["Tariffs drew 1,540 complaints.", "1,540"],
    // However far off, and where it is the number of all complaints.
    ["Tariffs drew 2,000 complaints.", "2,000"],
    ["Tariffs drew 3,200 complaints.", "3,200"],
    ["وسجلت التعرفة ٣٬٢٠٠ شكوى.", "٣٬٢٠٠"],
  ])("is wrong with another number: %s", (text, number) =>
    expect(tell(text)[0]).toBe(`${number} contradicted ${tariffs}`),
  );

  it.each(["Tariffs were the subject of most of the 3,200 complaints.", "وكانت التعرفة من بين 3,200 شكوى."])(
    "may be about some of all: %s",
    (text) => expect(tell(text)[0]).toBe(`3,200 matched ${complaints}`),
  );
});
