import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** E-mails 6,300, 4,900, 5,500: 16,700; calls 21,400, 19,200, 22,800: 63,400. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 6300, "2025-08": 4900, "2025-09": 5500 } },
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 21_400, "2025-08": 19_200, "2025-09": 22_800 } },
  ],
};
const faults = (page: string): string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("what came next", () => {
  it.each([
    ["E-mails fell from 6,300 in July to 4,900 in August, then rose to #.", "5,500"],
    ["E-mails fell to 4,900 in August before rising to #.", "5,500"],
    ["Calls fell from 21,400 in July to 19,200 in August and then climbed to #.", "22,800"],
    ["انخفضت رسائل البريد من 6,300 في يوليو إلى 4,900 في أغسطس، ثم ارتفعت إلى #.", "٥٬٥٠٠"],
    ["انخفضت المكالمات من 21,400 في يوليو إلى 19,200 في أغسطس قبل أن ترتفع إلى #.", "22,800"],
  ])("is of the next month: %s", (page, right) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    for (const wrong of ["6,300", "16,700", "63,400", "21,400", "5,005"])
      expect(faults(page.replace("#", wrong))).toEqual([wrong]);
  });
  it("went the way that is told", () => {
    expect(faults("E-mails fell to 4,900 in August and then fell to 5,500.")).toEqual(["5,500"]);
  });
  it("is of its own month where that is named", () => {
    expect(faults("E-mails fell to 4,900 in August, then rose to 5,500 in September, 16,700 in all.")).toEqual([]);
  });
});
