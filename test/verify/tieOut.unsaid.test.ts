import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const { published: _, ...quarter } = firstQuarter2021;

// Calls: 13,000 + 14,000 + 15,000 = 42,000 in the quarter, 33,000 before it, so 75,000 since January; 8,400 e-mails and
// 50,400 contacts. Of 10,000 tickets 8,800 are closed. Of 2,000 cases 900 + 600 = 1,500 have the first two causes.
const second: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: {
        "2025-01": 10_000,
        "2025-02": 11_000,
        "2025-03": 12_000,
        "2025-04": 13_000,
        "2025-05": 14_000,
        "2025-06": 15_000,
      },
    },
    { id: "emails", kind: "email", counts: "email", months: { "2025-04": 2600, "2025-05": 2700, "2025-06": 3100 } },
  ],
  tickets: { open: 1200, closed: 8800 },
  causes: [
    { id: "delay", name: { en: "Delay", ar: "التأخير" }, tickets: 900 },
    { id: "staff", name: { en: "Staff conduct", ar: "سلوك الموظفين" }, tickets: 600 },
    { id: "other", name: { en: "Other", ar: "أخرى" }, tickets: 500 },
  ],
  causeCases: 2000,
};

const isMatched = (text: string, report: FeedbackReport): readonly boolean[] =>
  tieOut(text, report)
    .entries.filter(({ outcome }) => outcome !== "classed")
    .map(({ outcome }) => outcome === "matched");

describe("a channel's number needs its channel, and that of all channels no other", () => {
  it.each([
    ["The ministry handled 1,086,646 contacts in the first quarter of 2021.", true],
    ["The ministry handled 649,940 contacts in the first quarter of 2021.", false],
    ["People got in touch 1,086,646 times.", true],
    ["People got in touch 291,110 times.", false],
    ["تواصل المستفيدون مع الوزارة ١٬٠٨٦٬٦٤٦ مرة.", true],
    ["تواصل المستفيدون مع الوزارة ٢٩١٬١١٠ مرات.", false],
    ["The busiest month was January with 423,169 contacts.", true],
    ["The busiest month was January with 287,853 contacts.", false],
    ["On the phone the ministry heard from citizens 649,940 times.", true],
    ["On the phone the ministry heard from citizens 1,086,646 times.", false],
    ["By live chat questions came to 291,110 in the quarter.", true],
    ["By live chat questions came to 1,086,646 in the quarter.", false],
    ["With 649,940 of them, calls led.", true],
  ])("%s %s", (text, expected) => {
    expect(isMatched(text, quarter)).toEqual([expected]);
  });
});

describe("a month's number needs its month", () => {
  it.each([
    ["Our advisers took 649,940 calls.", true],
    ["Our advisers took 172,872 calls.", false],
    ["Our advisers took 172,872 calls in February.", true],
    ["In the slowest month our advisers took 172,872 calls.", true],
    ["Things slowed in February.\nOur advisers took 172,872 calls.", true],
    ["In the first quarter of 2021 our advisers took 172,872 calls.", false],
    ["Over all three months our advisers took 172,872 calls.", false],
    ["استقبل الموظفون ٦٤٩٬٩٤٠ مكالمة.", true],
    ["استقبل الموظفون ١٧٢٬٨٧٢ مكالمة.", false],
    ["استقبل الموظفون في فبراير ١٧٢٬٨٧٢ مكالمة.", true],
    ["استقبل الموظفون خلال ثلاثة أشهر ١٧٢٬٨٧٢ مكالمة.", false],
  ])("%s %s", (text, expected) => {
    expect(isMatched(text, quarter)).toEqual([expected]);
  });

  it("takes the ends of a period for its first and last months", () => {
    const ends = "Between the start of the quarter and its end calls went from 287,853 to 189,215.";
    expect(isMatched(ends, quarter)).toEqual([true, true]);
  });

  it("holds a month that is named between commas", () => {
    const march = "Calls recovered a little, and March, with 189,215, was the better month.";
    expect(isMatched(march, quarter)).toEqual([true]);
    expect(isMatched(march.replace("189,215", "172,872"), quarter)).toEqual([false]);
  });
});

describe("what adds up, and a state, need their words", () => {
  it.each([
    ["We took 42,000 calls in the quarter.", [true]],
    ["We took 75,000 calls in the quarter.", [false]],
    ["So far this year we took 75,000 calls.", [true]],
    ["Since January we took 75,000 calls.", [true]],
    ["We took 75,000 calls in the first half of 2025.", [true]],
    ["Delay was the cause of 900 tickets and staff conduct of 600.", [true, true]],
    ["Delay was the cause of 900 tickets and staff conduct of 1,500.", [true, false]],
    ["Delay and staff conduct together were the causes of 1,500 tickets.", [true]],
    ["There were 10,000 tickets.", [true]],
    ["There were 8,800 tickets.", [false]],
    ["There were 8,800 closed tickets.", [true]],
    ["8,800 of the 10,000 tickets have been closed.", [true, true]],
    ["Of 10,000 tickets, 8,800 are closed.", [true, true]],
    ["Of 8,800 tickets, 8,800 are closed.", [false, true]],
    ["سُجلت 10,000 تذكرة، سُوّي منها 8,800.", [true, true]],
    ["There were 10,000 tickets; of these, 8,800 are settled.", [true, true]],
  ])("%s %s", (text, expected) => {
    expect(isMatched(text, second)).toEqual(expected);
  });
});

describe("a month without its year, and a change by its base", () => {
  // Calls: 12,000 in April 2024 and 13,500 in April 2025 (12.5 % more), after 12,500 in March 2025 (8 % more).
  const april: FeedbackReport = {
    period: "2025-04",
    channels: [
      {
        id: "calls",
        kind: "phone",
        counts: "call",
        months: { "2024-04": 12_000, "2025-03": 12_500, "2025-04": 13_500 },
      },
    ],
  };

  it.each([
    ["In April we took 13,500 calls.", [true]],
    ["In April we took 12,000 calls.", [false]],
    ["In April of last year we took 12,000 calls.", [true]],
    ["In April 2024 we took 12,000 calls.", [true]],
    ["في أبريل استقبلنا 12,000 مكالمة.", [false]],
    ["في أبريل من السنة الماضية استقبلنا 12,000 مكالمة.", [true]],
    ["Calls rose by 12.5% year on year.", [true]],
    ["Calls rose by 8% year on year.", [false]],
    ["Calls rose by 8% in one month.", [true]],
    ["Calls rose by 12.5% in one month.", [false]],
    ["زادت المكالمات بنسبة 12.5% على أساس سنوي.", [true]],
    ["زادت المكالمات بنسبة 8% على أساس سنوي.", [false]],
  ])("%s %s", (text, expected) => {
    expect(isMatched(text, april)).toEqual(expected);
  });
});
