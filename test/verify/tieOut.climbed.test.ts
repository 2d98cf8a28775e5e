import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 52,000, 43,000, 61,000: 156,000; e-mails 13,000, 16,250, 20,750: 50,000. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 52_000, "2025-08": 43_000, "2025-09": 61_000 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 13_000, "2025-08": 16_250, "2025-09": 20_750 } },
  ],
};
const faults = (page: string): string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what something went up to", () => {
  it.each([
    ["Calls went up to # in September.", "61,000", "66,000"],
    ["E-mails rose steadily up to # in September.", "20,750", "21,750"],
    ["Calls fell to 43,000 in August and went back up to # in September.", "61,000", "66,000"],
    ["E-mails went up from 13,000 in July up to # in September.", "20,750", "21,750"],
    ["ارتفعت المكالمات حتى # مكالمة في سبتمبر.", "61,000", "66,000"],
    ["ارتفعت المكالمات حتى # مكالمة في سبتمبر.", "٦١٬٠٠٠", "٦٦٬٠٠٠"],
  ])("is what it came to: %j", (page, right, wrong) => {
    expect(faults(page.replace("#", right))).toEqual([]);
    expect(faults(page.replace("#", wrong))).toEqual([`${wrong} contradicted`]);
  });
  it("is a bound without such a verb", () => {
    expect(faults("We answered up to 66,000 calls in September.")).toEqual([]);
  });
});

describe("a month by its short name, as what brought something", () => {
  it.each(["Sep had", "Sep saw", "Sep brought", "Sep generated", "September contributed", "Sep delivered"])(
    "is that month: %s",
    (lead) => {
      expect(faults(`${lead} 20,750 e-mails.`)).toEqual([]);
      expect(faults(`${lead} 20,570 e-mails.`)).toHaveLength(1);
    },
  );
  it("is each of a list", () => {
    expect(faults("Aug had 43,000 calls and Sep 61,000.")).toEqual([]);
  });
});
