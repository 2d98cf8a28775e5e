import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Of 35,117 calls 33,117 were answered and 2,000 (5.7 %) lost; 1,838 of 2,241 tickets are closed (82.0 %), 403 open (18.0 %). Of the
 * 1,000 who rated the centre 80.0 % were satisfied, 10.0 % not; of the 1,000 of the branches 70.0 % and 15.0 %.
 */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { ar: "الهاتف", en: "Telephone" },
      counts: "call",
      months: { "2025-07": 10944, "2025-08": 12317, "2025-09": 9856 },
      handling: { offered: 35117, answered: 33117, abandoned: 2000 },
    },
  ],
  tickets: { basis: "distinct-in-period", asOf: "2025-09-30", open: 403, closed: 1838 },
  satisfaction: [
    {
      id: "centre",
      agency: { ar: "مركز الاتصال", en: "Call centre" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      ratings: { "1": 40, "2": 60, "3": 100, "4": 300, "5": 500 },
    },
    {
      id: "branches",
      agency: { ar: "الفروع", en: "Branches" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      bottomBoxTo: 2,
      ratings: { "1": 50, "2": 100, "3": 150, "4": 300, "5": 400 },
    },
  ],
};

const wrongIn = (page: string): readonly string[] =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome}`] : [],
  );

describe("what came to something, and its part told aside", () => {
  const received = "We received 35,117 calls between July and September 2025, of which 33,117 were answered";
  it.each([
    `${received} and 2,000, roughly one in eighteen, were abandoned by the caller.`,
    `${received} and 2,000, or 5.7%, were abandoned.`,
    "تلقينا 35,117 مكالمة بين يوليو وسبتمبر 2025، أُجيب عن 33,117 منها.",
    "Third quarter 2025. By 30 September, 1,838 tickets, or 82.0%, had been closed.",
  ])("has the words behind it: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });

  it.each([
    ["We received 35,117 calls between July and September 2025.", ["35,117 contradicted"]],
    ["تلقينا 35,117 مكالمة بين يوليو وسبتمبر 2025.", ["35,117 contradicted"]],
    [`${received} and 2,090, roughly one in eighteen, were abandoned.`, ["2,090 contradicted"]],
    [
      "We received 35,117 calls between July and September 2025, of which 33,117 were abandoned and 2,000, about one in eighteen, were answered.",
      ["33,117 contradicted", "2,000 contradicted"],
    ],
    [
      "Third quarter 2025. By 30 September, 403 tickets, or 18.0%, had been closed.",
      ["403 contradicted", "18.0% unexplained"],
    ],
  ])("and is held to them: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});

describe("a column of satisfaction", () => {
  const table = (head: string, one: string, other: string): string =>
    `Third quarter 2025\nService | ${head}\nCall centre | ${one}\nBranches | ${other}`;
  it.each([
    table("Satisfaction rate", "80.0%", "70.0%"),
    "الربع الثالث 2025\n| الخدمة | نسبة الرضا |\n|---|---|\n| مركز الاتصال | 80.0% |\n| الفروع | 70.0% |",
    "الربع الثالث 2025\n| الخدمة | نسبة عدم الرضا |\n|---|---|\n| مركز الاتصال | 10.0% |\n| الفروع | 15.0% |",
  ])("has the shares of those who were: %s", (page) => {
    expect(wrongIn(page)).toEqual([]);
  });

  it.each([
    [table("Satisfaction rate", "70.0%", "80.0%"), ["70.0% contradicted", "80.0% contradicted"]],
    [table("Satisfaction rate", "10.0%", "15.0%"), ["10.0% contradicted", "15.0% contradicted"]],
    [table("Response rate", "80.0%", "70.0%"), ["80.0% unexplained", "70.0% unexplained"]],
  ])("of its row, and no others: %s", (page, expected) => {
    expect(wrongIn(page)).toEqual(expected);
  });
});
