import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

const quarterOf = (period: string, asOf: string, opened: number, closed: number, open: number): FeedbackReport => ({
  period,
  channels: [],
  tickets: { basis: "events", asOf, open, closed, flow: { broughtForward: 1000, opened, closed, reopened: 0 } },
});
/** Opened 5,000, then 4,600 (8.0 % fewer); closed 4,900, then 4,800; both and open 6,000, then 5,600 (6.7 % fewer). */
const earlier = quarterOf("2025-Q1", "2025-03-31", 5000, 4900, 1100);
const report = quarterOf("2025-Q2", "2025-06-30", 4600, 4800, 800);

const tell = (text: string) => tieOut(text, report, { earlier: [earlier] }).entries[0];

describe("by how much complaints fell", () => {
  it.each([
    "Complaints fell by 8.0% compared with the first quarter, when 5,000 complaints were received.",
    "Complaints received fell by 8.0% compared with the first quarter.",
    "انخفض عدد الشكاوى بنسبة 8.0% مقارنةً بالربع الأول 2025م الذي سجل 5,000 شكوى.",
  ])("is told of those that came in: %s", (text) => {
    expect(tell(text)).toMatchObject({
      outcome: "derived",
      from: ["tickets/2025-Q2/opened", "tickets/2025-Q1/opened"],
    });
  });

  it.each([
    "Complaints fell by 8.9% compared with the first quarter, when 5,000 complaints were received.",
    "Complaints closed fell by 8.0% compared with the first quarter.",
    "Complaints rose by 8.0% compared with the first quarter.",
  ])("is no other change: %s", (text) => {
    expect(tell(text)?.outcome).not.toMatch(/derived|matched/);
  });
});
