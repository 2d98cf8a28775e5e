import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

// 20,000 calls were offered, 18,000 (90 %) answered, 1,500 lost; with 5,000 e-mails they are 80 % of 25,000 contacts. In the
// quarter before, 91 days with 18,000 calls: 11.11 % more, 9.90 % more a day in 92 days. Of 6,000 asked 2,000 (33.33 %)
// answered: 1,200 with 5, 500 with 4, 300 with 3; 1,700 (85 %) satisfied.
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      totals: { "2025-Q2": 18_000, "2025-Q3": 20_000 },
      handling: { offered: 20_500, answered: 18_000, abandoned: 1500 },
    },
    { id: "emails", kind: "email", counts: "email", totals: { "2025-Q3": 5000 } },
  ],
  satisfaction: [
    {
      id: "portal",
      agency: { en: "Portal", ar: "البوابة" },
      asked: 6000,
      scale: { min: 1, max: 5 },
      ratings: { "3": 300, "4": 500, "5": 1200 },
      topBoxFrom: 4,
    },
  ],
};

const isMatched = (text: string): readonly boolean[] =>
  tieOut(text, report)
    .entries.filter(({ outcome }) => outcome !== "classed")
    .map(({ outcome }) => outcome === "matched");
const careOf = (text: string) => tieOut(text, careQuarter).status;

describe("what was offered, answered or lost is no count of contacts, nor is that told as such", () => {
  it.each([
    ["We received 20,000 calls.", [true]],
    ["We received 18,000 calls in the third quarter.", [false]],
    ["18,000 calls were answered.", [true]],
    ["Channel\tOffered\tAnswered\nPhone\t20,500\t18,000", [true, true]],
    ["Channel\tOffered\tAnswered\nPhone\t20,500\t20,000", [true, false]],
    ["Channel\tAnswered\tService level\nPhone\t18,000\t20,500", [true, false]],
    ["Channel\tTotal\tShare\nPhone\t20,000\t80%", [true, true]],
    ["Channel\tTotal\tShare\nPhone\t20,000\t87.8%", [true, false]],
  ])("%s", (text, expected) => {
    expect(isMatched(text)).toEqual(expected);
  });
});

describe("what adds up over the causes", () => {
  const causes: FeedbackReport = {
    ...report,
    causes: [
      { id: "delays", name: { en: "Delays" }, tickets: 600 },
      { id: "papers", name: { en: "Missing papers" }, tickets: 300 },
      { id: "faults", name: { en: "Faults" }, tickets: 100 },
    ],
    causeCases: 1000,
  };
  const head = "Cause\tTickets\tShare\tCumulative count\tCumulative share";

  it.each([
    ["Missing papers\t300\t30%\t900\t90%", "passed"],
    ["Missing papers\t300\t30%\t300\t90%", "failed"],
    ["Missing papers\t300\t30%\t900\t30%", "failed"],
    ["Missing papers\t900\t30%\t900\t90%", "failed"],
  ])("is no number of one of them: %s", (row, expected) => {
    expect(tieOut(`${head}\nDelays\t600\t60%\t600\t60%\n${row}\nFaults\t100\t10%\t1,000\t100%`, causes).status).toBe(
      expected,
    );
  });
});

describe("the answers of one score need their score", () => {
  it.each([
    ["2,000 users rated the portal.", [true]],
    ["1,200 users rated the portal.", [false]],
    ["1,200 users gave the portal 5 stars.", [true]],
    ["Measure\tRatings\nPortal\t2,000", [true]],
    ["Measure\tRatings\nPortal\t1,200", [false]],
    ["Measure\tScore 4\tScore 5\nPortal\t500\t1,200", [true, true]],
    ["We asked 6,000 users about the portal.", [true]],
  ])("%s", (text, expected) => {
    expect(isMatched(text)).toEqual(expected);
  });
});

describe("a change by the day", () => {
  const page = (whole: string, daily: string) =>
    `Comparison\tPhone\nQ3 2025 compared with Q2 2025\tup ${whole}\nQ3 2025 compared with Q2 2025, per day\tup ${daily}`;

  it("is told in rows of days alone", () => {
    expect(isMatched(page("11.11%", "9.90%"))).toEqual([true, true]);
    expect(isMatched(page("11.11%", "11.11%"))).toEqual([true, false]);
    expect(isMatched(page("9.90%", "9.90%"))).toEqual([false, true]);
  });
});

describe("a number of many durations", () => {
  it.each([
    [
      "Half of all first responses came within 4.5 working hours, and nine in ten people had theirs within 15 working hours.",
      "Half of all first responses came within 4.5 working hours, and nine in ten people had theirs within 6.4 working hours.",
    ],
    [
      "First responses (working hours)\n- median: 4.5\n- nine in ten cases within: 15",
      "First responses (working hours)\n- median: 4.5\n- nine in ten cases within: 6.4",
    ],
    ["نصف الردود الأولى جاءت خلال 4.5 ساعات عمل.", "نصف الردود الأولى جاءت خلال 6.4 ساعات عمل."],
  ])("is the one that is told: %s", (right, wrong) => {
    expect(careOf(right)).toBe("passed");
    expect(careOf(wrong)).not.toBe("passed");
  });
});

describe("what is worked out", () => {
  // 4,904 more than 42,218 are 11.616 %.
  it.each([
    ["12%", true],
    ["11%", false],
    ["11.6%", true],
    ["11.62%", true],
    ["11.61%", false],
  ])("comes out by the usual rounding alone: %s", (share, expected) => {
    const text = `WhatsApp chats went from 42,218 in July to 47,122 in September, an increase of ${share}.`;
    expect(tieOut(text, careQuarter).status === "passed").toBe(expected);
  });
});

describe("cells of counts", () => {
  // 11 calls, 5 more than in December, and 7 e-mails are 18.
  const few: FeedbackReport = {
    period: "2024-01",
    channels: [
      { id: "calls", kind: "phone", counts: "call", months: { "2023-12": 6, "2024-01": 11 } },
      { id: "emails", kind: "email", counts: "email", months: { "2024-01": 7 } },
    ],
  };
  const page = (calls: number, total: number) =>
    `Channel\tTotal\tChange on December\nPhone\t${calls}\t+5\nE-mail\t7\t\nTotal\t${total}\t`;
  const statusOf = (calls: number, total: number) => tieOut(page(calls, total), few).status;

  it("hold no change, and those of the total no channel", () => {
    expect(statusOf(11, 18)).toBe("passed");
    expect(statusOf(5, 18)).toBe("failed");
    expect(statusOf(11, 11)).toBe("failed");
    expect(statusOf(11, 7)).toBe("failed");
  });
});
