import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 51,000 and then 60,000 (17.6 % more), of them answered 45,000 and 54,900 (22.0 %), abandoned 6,000 and 5,100 (15.0 % fewer). Of the tickets
 * complaints were 4,000 and 4,620 (15.5 %), enquiries 3,200 and 2,720 (15.0 % fewer).
 */
const reportOf = (
  period: string,
  [answered, abandoned, complaints, enquiries]: readonly [number, number, number, number],
) => {
  const report: FeedbackReport = {
    period,
    channels: [
      {
        id: "calls",
        kind: "phone",
        counts: "call",
        totals: { [period]: answered + abandoned },
        handling: { offered: answered + abandoned, answered, abandoned },
      },
    ],
    tickets: {
      basis: "events",
      open: 300,
      closed: 7000,
      flow: { broughtForward: 200, opened: complaints + enquiries, closed: 7000 },
      breakdowns: [
        {
          id: "category",
          by: "category",
          of: "opened",
          parts: [
            { id: "complaint", count: complaints },
            { id: "enquiry", count: enquiries },
          ],
        },
      ],
    },
  };
  return report;
};
const report = reportOf("2025-Q3", [54_900, 5100, 4620, 2720]);
const earlier = [reportOf("2025-Q2", [45_000, 6000, 4000, 3200])];
const faults = (page: string): string[] =>
  tieOut(page, report, { earlier }).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("by how much a part of the tickets or the calls of one state moved", () => {
  it.each([
    ["Complaints rose by # on the previous quarter.", "15.5%", "15.0%"],
    ["Complaints rose by # to 4,620.", "15.5%", "22.0%"],
    ["Enquiries were down #.", "15.0%", "15.5%"],
    ["Enquiries fell by # on the second quarter.", "480", "620"],
    ["Abandoned calls fell by # on the previous quarter.", "15.0%", "17.6%"],
    ["Answered calls rose by # on the previous quarter.", "22.0%", "17.6%"],
    ["5,100 abandoned calls (-#)", "15.0%", "17.6%"],
    ["زادت الشكاوى بنسبة # لتبلغ 4,620 شكوى.", "15.5%", "15.0%"],
    ["انخفضت الاستفسارات بنسبة # مقارنة بالربع السابق.", "١٥٫٠٪", "١٥٫٥٪"],
    ["انخفضت المكالمات المتروكة بنسبة # عن الربع السابق.", "15.0%", "17.6%"],
  ])("is worked out of its counts: %s", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    expect(faults(page.replace("#", wrong))).toHaveLength(1);
  });
  it.each([
    "Complaints fell by 15.5% on the previous quarter.",
    "Complaints rose by 15.5% on the previous month.",
    "Complaints rose by 15.5% in August.",
  ])("went that way, and from that time: %s", (page) => {
    expect(faults(page)).toEqual(["15.5%"]);
  });
  it("may be from the previous one", () => {
    expect(faults("We received 4,620 complaints this quarter, 620 more than in the previous one.")).toEqual([]);
    expect(faults("We received 60,000 calls this quarter, 9,000 more than in the one before.")).toEqual([]);
    expect(faults("We received 60,000 calls this quarter, 9,500 more than in the one before.")).toEqual(["9,500"]);
  });
});
