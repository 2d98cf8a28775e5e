import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { Channel, FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const statusOf = (page: string, report: FeedbackReport, earlier: readonly FeedbackReport[] = []) =>
  tieOut(page, report, { earlier }).status;
const calls = (count: number): readonly Channel[] => [
  { id: "calls", kind: "phone", counts: "call", months: { "2025-01": count } },
];

describe("a bound in words", () => {
  it.each(["more than", "over", "less than", "fewer than", "nearly", "أكثر من", "أقل من", "قرابة", "يزيد على", "دون"])(
    "is not kept by what is equal: %s 600",
    (words) => {
      expect(statusOf(`January 2025: ${words} 600 calls`, { period: "2025-01", channels: calls(600) })).toBe("failed");
    },
  );
  it.each([
    ["calls did not reach 649,940", "contradicted"],
    ["calls have never reached 649,940", "contradicted"],
    ["calls fell short of 649,940", "contradicted"],
    ["لم تبلغ المكالمات ٦٤٩٬٩٤٠ مكالمة", "contradicted"],
    ["ولم يصل عدد المكالمات إلى ٦٤٩٬٩٤٠", "contradicted"],
    ["calls did not reach 700,000", "matched"],
    ["لم تبلغ المكالمات ٧٠٠٬٠٠٠ مكالمة", "matched"],
    ["calls fell short of 600,000", "unexplained"],
    ["calls reached 649,940", "matched"],
    ["Calls did not reach their target; they were 649,940.", "matched"],
    ["لم تبلغ المكالمات المستهدف وبلغت ٦٤٩٬٩٤٠ مكالمة", "matched"],
    ["لم تبلغ المكالمات المستهدف إذ سجلت ٦٤٩٬٩٤٠ مكالمة", "matched"],
  ])("holds a number that was not reached to be above: %s", (text, outcome) => {
    expect(tieOut(text, firstQuarter2021).entries.map((entry) => entry.outcome)).toEqual([outcome]);
  });

  it.each([
    "At the end of March 2021 10 tickets were still open; our letters never reached 10 open tickets.",
    "في نهاية مارس 2021 لم تصل رسائلنا إلى 10 تذاكر مفتوحة",
  ])("holds what letters did not reach to be no bound: %s", (text) => {
    const tens = tieOut(text, firstQuarter2021).entries.filter((entry) => entry.text === "10");
    expect(tens.map(({ outcome }) => outcome)).toEqual(tens.map(() => "matched"));
    expect(tens).not.toEqual([]);
  });

  it.each(["at least", "no more than", "not over", "up to", "لا يقل عن", "ما لا يزيد على", "لم تتجاوز"])(
    "may be kept by what is equal: %s 600",
    (words) => {
      expect(statusOf(`January 2025: ${words} 600 calls`, { period: "2025-01", channels: calls(600) })).toBe("passed");
    },
  );
});

describe("the unit of a duration", () => {
  const report: FeedbackReport = {
    period: "2025-01",
    channels: [],
    tickets: {
      durations: {
        firstResponse: { unit: "hour", basis: "elapsed", n: 10, mean: 6.4 },
        finalResolution: { unit: "working-day", basis: "working", n: 10, mean: 3.5 },
      },
    },
  };
  it.each([
    "The mean time to first response was 6.4 hours.",
    "بلغ متوسط زمن أول رد 6.4 ساعات.",
    "The mean time to final resolution was 3.5 working days.",
    "The mean time to final resolution was 3.5 days.",
  ])("is its own: %s", (page) => {
    expect(statusOf(page, report)).toBe("passed");
  });
  it.each([
    "The mean time to first response was 6.4 days.",
    "The mean time to first response was 6.4 minutes.",
    "بلغ متوسط زمن أول رد 6.4 أيام.",
    "The mean time to final resolution was 3.5 hours.",
  ])("is no other: %s", (page) => {
    expect(statusOf(page, report)).not.toBe("passed");
  });
});

describe("the day of a stock", () => {
  const spring: FeedbackReport = {
    period: "2025-Q1",
    channels: [],
    tickets: { basis: "events", asOf: "2025-03-31", open: 412, closed: 5000 },
  };
  const summer: FeedbackReport = {
    period: "2025-Q2",
    channels: [],
    tickets: { basis: "events", asOf: "2025-06-30", open: 401, closed: 5100 },
  };
  it.each(["As of 30 June 2025, 401 tickets were open.", "التذاكر المفتوحة 401 تذكرة حتى 30 يونيو 2025م."])(
    "is the last of its period: %s",
    (page) => {
      expect(statusOf(page, summer, [spring])).toBe("passed");
    },
  );
  it.each(["As of 31 December 2024, 401 tickets were open.", "التذاكر المفتوحة 401 تذكرة حتى 31 مارس 2025م."])(
    "is no other: %s",
    (page) => {
      expect(statusOf(page, summer, [spring])).not.toBe("passed");
    },
  );
  it("is what the report says it is", () => {
    const tickets = { basis: "events", asOf: "2025-07-31", open: 401, closed: 5100 } as const;
    expect(statusOf("As of 31 July 2025, 401 tickets were open.", { ...summer, tickets })).toBe("passed");
  });
});

describe("what a mean or rate is told for", () => {
  // 31 in 31 days; 1,134 contacts and 70 tickets for 10,000 services, 61.7 tickets per 1,000 contacts.
  const month: FeedbackReport = { period: "2025-01", channels: calls(31) };
  const rates: FeedbackReport = {
    period: "2025-01",
    channels: calls(1134),
    tickets: { basis: "events", asOf: "2025-01-31", open: 1, closed: 69 },
    bases: [{ id: "services", name: { ar: "الخدمات المقدمة", en: "Services delivered" }, count: 10_000 }],
  };
  it.each([
    ["On average 1.0 contacts arrived each day of January 2025.", month],
    ["There were 113.4 contacts per 1,000 services delivered.", rates],
    ["بلغ معدل التذاكر 61.7 لكل 1,000 عملية تواصل.", rates],
  ])("is its own: %s", (page, report) => {
    expect(statusOf(page, report)).toBe("passed");
  });
  it.each([
    ["On average 1.0 contacts arrived each week of January 2025.", month],
    ["On average 1.0 contacts arrived every working day of January 2025.", month],
    ["An average of 1.0 contacts a business day.", month],
    ["بلغ متوسط عمليات التواصل 1.0 لكل يوم عمل في يناير 2025م.", month],
    ["There were 113.4 tickets per 1,000 services delivered.", rates],
    ["بلغ معدل عمليات التواصل 61.7 لكل 1,000 تذكرة.", rates],
    ["There were 61.7 tickets per 1,000 services delivered.", rates],
  ])("is no other: %s", (page, report) => {
    expect(statusOf(page, report)).not.toBe("passed");
  });
});

describe("the currency of an amount", () => {
  const initiatives = [{ id: "guide", title: { en: "The Guide" }, amount: { value: 250_000, currency: "SAR" } }];
  const report: FeedbackReport = { period: "2025-01", channels: calls(31), initiatives };
  it.each([
    ["The Guide cost 250,000 SAR", "passed"],
    ["The Guide cost 250,000", "passed"],
    ["The Guide cost 250,000 dollars", "incomplete"],
  ])("is its own: %s", (page, status) => {
    expect(statusOf(page, report)).toBe(status);
  });
});

describe("a list that is joined by and alone", () => {
  const of = (id: string, kind: string, counts: Channel["counts"] & string, count: number): Channel => {
    return { id, kind, counts, totals: { "2025-Q2": count } };
  };
  const ratings = (satisfied: number, rest: number) => ({ 1: rest, 5: satisfied });
  const rated = { scale: { min: 1, max: 5 }, topBoxFrom: 4, window: "by-rating-time" } as const;
  const report: FeedbackReport = {
    period: "2025-Q2",
    channels: [
      of("calls", "phone", "call", 600),
      of("emails", "email", "email", 300),
      of("chats", "live-chat", "chat", 100),
    ],
    satisfaction: [
      { id: "water", agency: { ar: "وكالة المياه" }, ratings: ratings(86, 14), ...rated },
      { id: "land", agency: { ar: "وكالة الأراضي" }, ratings: ratings(65, 35), ...rated },
    ],
  };
  it.each([
    "ورد 60% من عمليات التواصل عبر الهاتف و30% منها عبر البريد الإلكتروني و10% منها عبر المحادثة المباشرة.",
    "رضي 86% عن وكالة المياه و65% عن وكالة الأراضي.",
    "86% من المستفيدين راضون عن وكالة المياه، في حين بلغت النسبة 65% في وكالة الأراضي.",
  ])("names each behind its number: %s", (page) => {
    expect(statusOf(page, report)).toBe("passed");
  });
  it.each([
    "ورد 60% من عمليات التواصل عبر الهاتف و10% منها عبر البريد الإلكتروني و30% منها عبر المحادثة المباشرة.",
    "رضي 65% عن وكالة المياه و86% عن وكالة الأراضي.",
  ])("is wrong in another order: %s", (page) => {
    expect(statusOf(page, report)).not.toBe("passed");
  });
});
