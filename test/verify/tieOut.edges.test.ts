import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

describe("a number that no figure can have", () => {
  it.each([
    ["Calls: 9,007,199,254,740,992", "unexplained", "9007199254740992"],
    ["We took more than 9,007,199,254,740,993 calls.", "unexplained", "9007199254740993"],
    ["| Channel | January |\n|---|---|\n| Calls | 9,007,199,254,740,991,000 |", "contradicted", "9007199254740991000"],
    ["بلغت المكالمات ٩٬٠٠٧٬١٩٩٬٢٥٤٬٧٤٠٬٩٩٢ مكالمة.", "unexplained", "9007199254740992"],
  ])("is found with all its digits: %s", (page, code, digits) => {
    const { findings } = tieOut(page, firstQuarter2021);
    expect(findings.filter(({ span }) => span).map((finding) => [finding.code, finding.published])).toEqual([
      [code, digits],
    ]);
  });
});

describe("a report at the beginning of the calendar", () => {
  const report: FeedbackReport = {
    period: "0001-Q1",
    channels: [
      { id: "calls", kind: "phone", counts: "call", months: { "0001-01": 217, "0001-02": 245, "0001-03": 263 } },
    ],
    tickets: {
      asOf: "0001-03-31",
      basis: "distinct-in-period",
      open: 84,
      closed: 316,
      flow: { broughtForward: 107, opened: 293, closed: 316 },
    },
  };
  const outcomes = (page: string) => tieOut(page, report).entries.map(({ text, outcome }) => `${text} ${outcome}`);

  it.each([
    ["Up from the previous quarter. Calls: 725.", "725 matched"],
    ["مقارنة بالربع السابق. المكالمات: 752.", "752 contradicted"],
    ["Calls came to 725, more than a year earlier.", "725 matched"],
    ["At the end of March, 84 tickets were open.", "84 matched"],
    ["Open tickets: 48.", "48 contradicted"],
    ["107 tickets were open on 1 January.", "107 matched"],
    ["The tickets brought forward into the first quarter were 107.", "107 matched"],
    ["وكانت التذاكر المرحلة إلى الربع الأول 107 تذاكر.", "107 matched"],
    ["Calls rose by 12.9% in February on the month before.", "12.9% matched"],
  ])("is tied out though nothing is before it: %s", (page, outcome) => {
    expect(outcomes(page)).toContain(outcome);
  });
});
