import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * A port's quarter: calls 18,240 (6,120, 5,310, 6,810), chats 4,200 (1,100, 1,300, 1,800); the quarter before 16,100 and 3,500. Together
 * 22,440, 2,840 more than 19,600, or 14.5 %; in May 810 calls fewer than in April, in June 1,500 more.
 */
const portQuarter: FeedbackReport = {
  period: "2024-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Calls", ar: "المكالمات" },
      counts: "call",
      months: { "2024-04": 6120, "2024-05": 5310, "2024-06": 6810 },
      totals: { "2024-Q1": 16100 },
    },
    {
      id: "chat",
      kind: "live-chat",
      name: { en: "Live chat", ar: "المحادثات" },
      counts: "chat",
      months: { "2024-04": 1100, "2024-05": 1300, "2024-06": 1800 },
      totals: { "2024-Q1": 3500 },
    },
  ],
};

const outcomesOf = (text: string, report = portQuarter) =>
  tieOut(text, report).entries.map(({ text: number, outcome }) => `${number} ${outcome}`);
const statusOf = (text: string, report = portQuarter) => tieOut(text, report).status;

describe("a bound", () => {
  it.each(["at least 649,940", "no more than 649,940", "≤649,940"])("that holds is not broken: %s", (text) => {
    expect(outcomesOf(text, { ...firstQuarter2021, published: [] })).toEqual(["649,940 unexplained"]);
  });

  it("that a share is beyond is no rounding of it: 59.81 % are more than 59 %", () => {
    const [entry] = tieOut("More than 59% of contacts were calls.", firstQuarter2021).entries;
    expect(entry).toMatchObject({ outcome: "matched", rule: "bound" });
    expect(statusOf("More than 60% of contacts were calls.", firstQuarter2021)).toBe("failed");
  });

  it("of thousands is nearly reached by what they round off", () => {
    expect(statusOf("وردت قرابة 18 ألف مكالمة.")).toBe("passed");
    expect(statusOf("وردت قرابة 17 ألف مكالمة.")).not.toBe("passed");
  });
});

describe("what stands before a number", () => {
  it("is of the number before it in its bracket, and not of the change", () => {
    const page = (change: string) =>
      `وردت (٢٢٤٤٠) رسالة ومكالمة، مقابل (١٩٦٠٠) خلال الربع الأول الماضي، بزيادة قدرها (${change}).`;
    expect(outcomesOf(page("٢٨٤٠"))).toContain("٢٨٤٠ matched");
    expect(outcomesOf(page("٢٤٨٠"))).not.toContain("٢٤٨٠ matched");
    const wrong = page("٢٨٤٠").replace("بزيادة", "بنقص");
    expect(statusOf(wrong)).not.toBe("passed");
  });

  it.each([
    "ويعود هذا الارتفاع إلى موسم الحج، حيث استقبل المركز في يونيو 6,810 مكالمات.",
    "شهد الربع ارتفاعًا متواصلًا، إذ استقبل المركز 6,810 مكالمات في يونيو.",
    "This rise is due to the heat, as the centre took 6,810 calls in June.",
  ])("tells a rise, and then a count of its own: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
    expect(statusOf(text.replace("6,810", "6,180"))).not.toBe("passed");
  });

  it("may be an everyday name of the channel", () => {
    expect(statusOf("Webchat up 20%; calls up 13.3%.")).toBe("passed");
    expect(statusOf("Webchat up 13.3%; calls up 20%.")).not.toBe("passed");
  });
});

/**
 * A fund's June: 9,040 calls and 1,810 messages by the app, 10,850, or 301.3 and 60.3 a day; 620 tickets opened, 230 of them by the app
 * desk, with 30 brought forward 59.9 for 1,000 contacts. Missing papers 140 and slow payments 90 of the 280 cases coded.
 */
const fundJune: FeedbackReport = {
  period: "2024-06",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Hotline", ar: "الخط الساخن" },
      counts: "call",
      months: { "2024-06": 9040 },
    },
    {
      id: "portal",
      kind: "portal",
      name: { en: "Portal", ar: "البوابة" },
      counts: "contact",
      months: { "2024-06": 1810 },
    },
  ],
  tickets: {
    basis: "events",
    open: 60,
    closed: 590,
    flow: { broughtForward: 30, opened: 620, closed: 590, reopened: 0 },
    subsets: [{ id: "app", name: { en: "Mobile app tickets", ar: "تذاكر تطبيق الجوال" }, count: 230 }],
    breakdowns: [
      {
        id: "kind",
        by: "category",
        of: "opened",
        parts: [
          { id: "claims", name: { en: "Delayed claims", ar: "مطالبات متأخرة" }, count: 400 },
          { id: "data", name: { en: "Data changes", ar: "تعديل البيانات" }, count: 220 },
        ],
      },
    ],
  },
  causeCases: 280,
  causes: [
    { id: "papers", name: { en: "Missing papers", ar: "نقص الأوراق" }, tickets: 140 },
    { id: "payments", name: { en: "Slow payments", ar: "تأخر الصرف" }, tickets: 90 },
  ],
};

describe("what is no figure", () => {
  it.each([
    "Calls 83.3%, portal 16.7%; the shares do not add up to 100.",
    "Calls 83.3%, portal 16.7%; the parts may add to 100 because of rounding.",
    "A contact may have several topics, so the shares below exceed 100% in sum. The hotline took 9,040 calls.",
    "الخط الساخن 83.3% والبوابة 16.7%، وقد لا يساوي مجموع النسب 100 بسبب التقريب.",
    "The plan for June had foreseen 12,000 calls; the hotline took 9,040 calls.",
    "كانت الخطة تتوقع 12,000 مكالمة، واستقبل الخط الساخن 9,040 مكالمة.",
  ])("is not held to one: %s", (text) => {
    expect(statusOf(text, fundJune)).toBe("passed");
    expect(statusOf(text.replace("9,040", "9,404").replace("83.3", "38.3"), fundJune)).not.toBe("passed");
  });

  it("may be the days of the month and of the quarter", () => {
    expect(statusOf("In May, which has 31 days out of 91, the line took 5,310 calls.")).toBe("passed");
    expect(statusOf("In May, which has 31 days out of 90, the line took 5,310 calls.")).not.toBe("passed");
  });
});

describe("what a number is for each of", () => {
  it("may be a day, behind a month", () => {
    const page = (day: string) => `On average there were 6,080 calls a month, or ${day} calls a day.`;
    expect(statusOf(page("200"))).toBe("passed");
    expect(statusOf(page("220"))).not.toBe("passed");
  });

  it("may be told before it", () => {
    expect(statusOf("For every 1,000 contacts the fund opened about 60 tickets.", fundJune)).toBe("passed");
    expect(statusOf("For every 1,000 contacts the fund opened about 66 tickets.", fundJune)).not.toBe("passed");
  });
});

describe("a name of the report", () => {
  it("is of its tickets, though other reports have a channel of that name", () => {
    expect(statusOf("ووردت عبر تطبيق الجوال 230 تذكرة.", fundJune)).toBe("passed");
    expect(statusOf("ووردت عبر تطبيق الجوال 220 تذكرة.", fundJune)).not.toBe("passed");
  });

  it("of a cause stays with it, before the part that it is told of", () => {
    expect(statusOf("Missing papers explained 140 of the delayed claims and slow payments another 90.", fundJune)).toBe(
      "passed",
    );
    expect(
      statusOf("Missing papers explained 90 of the delayed claims and slow payments another 140.", fundJune),
    ).not.toBe("passed");
  });
});

/** A simpler bill is planned for September 2025, and is to reach 250,000. */
const planned: FeedbackReport = {
  period: "2025-H1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2025-H1": 9000 } },
    { id: "post", kind: "post", counts: "contact", months: { "2024-09": 70 } },
  ],
  initiatives: [
    {
      id: "bill",
      title: { ar: "فاتورة مبسطة", en: "Simpler bill" },
      status: "planned",
      liveDate: "2025-09-01",
      reach: { count: 250_000 },
    },
  ],
};

describe("what an initiative is expected to reach", () => {
  it.each([
    "The simpler bill should reach 250,000 beneficiaries in September 2025.",
    "The simpler bill, planned for September, should reach 250,000 beneficiaries.",
    "The simpler bill should reach 250,000 beneficiaries in the third quarter of 2025.",
    "يُنتظر أن تصل الفاتورة المبسطة إلى 250,000 مستفيد في سبتمبر 2025.",
    "ستصل الفاتورة المبسطة، المقرر إطلاقها في سبتمبر، إلى 250,000 مستفيد.",
  ])("may be told beside the month in which it is to go live: %s", (text) => {
    expect(outcomes(text)).toEqual(["matched initiatives/bill/2025-H1/reach"]);
  });

  it.each([
    // Another month, and another number.
    "The simpler bill should reach 250,000 beneficiaries in August 2025.",
    "ستصل الفاتورة المبسطة في أغسطس 2025 إلى 250,000 مستفيد.",
    "The simpler bill should reach 260,000 beneficiaries in September 2025.",
    "يُنتظر أن تصل الفاتورة المبسطة إلى 260,000 مستفيد في سبتمبر 2025.",
  ])("is contradicted otherwise: %s", (text) => {
    expect(outcomes(text)).toEqual(["contradicted initiatives/bill/2025-H1/reach"]);
  });
});

function outcomes(text: string): readonly string[] {
  const numbers = tieOut(text, planned).entries.filter(({ outcome }) => outcome !== "classed");
  return numbers.map(({ outcome, figure }) => `${outcome} ${figure}`);
}
