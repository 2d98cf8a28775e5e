import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

// 9,600 + 3,600 + 2,106 = 15,306 contacts; 400 + 5,600 = 6,000 tickets, 2,000 a month.
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "desk",
      kind: "phone",
      name: { en: "Help desk", ar: "مكتب المساعدة" },
      contact: "880",
      counts: "call",
      months: { "2024-01": 3100, "2024-02": 3200, "2024-03": 3300 },
    },
    {
      id: "families",
      kind: "phone",
      name: { en: "Families' line", ar: "خط الأسر" },
      contact: "0881 200",
      counts: "call",
      months: { "2024-01": 1100, "2024-02": 1200, "2024-03": 1300 },
    },
    {
      id: "wa",
      kind: "messaging",
      name: { en: "WhatsApp", ar: "واتساب" },
      months: { "2024-01": 701, "2024-02": 702, "2024-03": 703 },
    },
  ],
  tickets: { open: 400, closed: 5600, asOf: "2024-03-31", basis: "distinct-in-period" },
};

const tied = (page: string, of = report) => {
  const { entries, findings, status } = tieOut(page, of);
  return {
    status,
    outcomes: entries.map(({ outcome, figure, rule }) => `${outcome} ${figure ?? rule}`),
    errors: findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : [])),
  };
};

describe("the contact of a channel", () => {
  it("is wrong behind the label of another that has one of its own", () => {
    expect(tied("- Help desk: 0881 200\n- Families' line: 880").errors).toEqual([
      "prints 0881 200, a contact that should be 880: desk",
      "prints 880, a contact that should be 0881 200: families",
    ]);
    expect(tied("**خط الأسر** – ٨٨٠").errors).toEqual(["prints ٨٨٠, a contact that should be 0881 200: families"]);
    const [finding] = tieOut("خط الأسر: ٨٨٠", report, { language: "ar" }).findings;
    expect(finding).toMatchObject({ code: "contradicted", published: "880", computed: "0881 200" });
    expect(finding).not.toHaveProperty("difference");
    expect(finding?.message.replace(/[\u200F\u2066-\u2069]/g, "")).toBe(
      "المطبوع ٨٨٠ وسيلة تواصل، والصواب 0881 200: families",
    );
  });

  it.each([
    "- Help desk: 880\n- Families' line: 0881 200",
    "WhatsApp: 880",
    "Help desk, Families' line: 880",
    "Families' line: 880 on weekdays",
    "Calls: 880",
    "The families' line, or 880, is open to all.",
  ])("is none of a channel without one, of several, or in a sentence: %s", (page) => {
    expect(tied(page).errors).toEqual([]);
  });

  it("may be the count of that channel", () => {
    const [desk, families, ...others] = report.channels;
    if (desk === undefined || families === undefined) throw new Error("the report has two lines");
    const few = { ...report, channels: [desk, { ...families, months: { "2024-01": 880 } }, ...others] };
    expect(tied("January 2024\n\nFamilies' line: 880", few).errors).toEqual([]);
  });
});

describe("all contacts", () => {
  it("are not called as some channels count", () => {
    expect(tied("We received 15,306 calls in the first quarter of 2024.").outcomes).toContain("unexplained unnamed");
    expect(tied("وردنا 15,306 مكالمات في الربع الأول من 2024").outcomes).toContain("unexplained unnamed");
  });

  it.each([
    "We received 15,306 contacts in the first quarter of 2024.",
    // Nothing that the report counts is called so.
    "We received 15,306 messages in the first quarter of 2024.",
    "15,306 contacts: calls and messages.",
  ])("may have a general name: %s", (page) => {
    expect(tied(page).outcomes).toContain("matched contacts/2024-Q1");
  });
});

describe("what is told by the month", () => {
  it.each([
    "متوسط التذاكر الشهري: 6,000",
    "بمعدل 5,600 تذكرة مغلقة في الشهر",
    "Monthly contacts: 15,306",
    "المكالمات الشهرية: 9,600 مكالمة",
    "معدل التواصل اليومي 15,306",
  ])("is no count of a quarter: %s", (page) => {
    expect(tied(page)).toMatchObject({ status: "failed", errors: [expect.stringContaining("another measure")] });
  });

  it.each([
    ["Monthly contacts: January 4,901, February 5,102, March 5,303", "matched contacts/2024-01"],
    ["Total monthly calls of the help desk: 9,600", "matched contacts/desk/2024-Q1"],
    ["إجمالي المكالمات الشهرية: 9,600 مكالمة في مكتب المساعدة", "matched contacts/desk/2024-Q1"],
    ["متوسط التذاكر الشهري: 2,000", "derived mean"],
    ["Average tickets per month: 2,000", "derived mean"],
  ])("is one of a month, a total or a mean: %s", (page, outcome) => {
    expect(tied(page).outcomes).toContain(outcome);
    expect(tied(page).errors).toEqual([]);
  });
});

describe("a row that compares a period with itself", () => {
  // 3,300 of 3,200 is 3.125 % more, 1,300 of 1,200 8.33 %.
  const head = "Comparison\tHelp desk\tFamilies' line";
  const rowOf = (before: string) => `March 2024 compared with ${before} 2024`;

  it("has no change", () => {
    expect(tied([head, `${rowOf("February")}\tup 3.13%\tup 8.33%`].join("\n")).status).toBe("passed");
    expect(tied([head, `${rowOf("March")}\tup 3.13%\tup 8.33%`].join("\n"))).toMatchObject({
      status: "incomplete",
      outcomes: ["classed month", "classed month", "unexplained undefined", "unexplained undefined"],
    });
  });

  it("has none by the day, in Arabic", () => {
    const golden = { ...firstQuarter2021, published: [] };
    const page = (month: string) =>
      `المقارنة\tالمكالمات\n${month} ٢٠٢١ مقارنة بفبراير ٢٠٢١، في المتوسط اليومي\tانخفاض ١٫١٤٪`;
    const figure = "contacts/calls/2021-03/month-change-percent-per-day";
    expect(tied(page("مارس"), golden).outcomes).toContain(`matched ${figure}`);
    expect(tied(page("فبراير"), golden).outcomes).not.toContain(`matched ${figure}`);
  });
});

describe("where tickets were brought forward from", () => {
  const flows: FeedbackReport = {
    period: "2024-Q2",
    channels: [],
    tickets: {
      basis: "events",
      asOf: "2024-06-30",
      flow: { broughtForward: 1740, opened: 9000, closed: 8500, reopened: 0 },
    },
  };

  it.each([
    ["1,740 tickets were brought forward from the first quarter of 2024.", true],
    ["The team rolled over 1,740 tickets from March 2024.", true],
    ["رُحّلت 1,740 تذكرة من الربع الأول من 2024.", true],
    ["1,740 tickets were carried over from the previous quarter.", true],
    ["We began with 1,740 tickets brought forward, up from 1,900 in the first quarter of 2023.", true],
    ["1,740 tickets were carried over from the last quarter, compared with fewer in the first quarter of 2023.", true],
    ["رُحّلت 1,740 تذكرة من التذاكر المفتوحة مقارنة بالربع الأول من 2023.", true],
    ["1,740 tickets were brought forward from the first quarter of 2023.", false],
    ["The team rolled over 1,740 tickets from the second quarter of 2024.", false],
    ["رُحّلت 1,740 تذكرة من الربع الأول من 2023.", false],
  ])("is the period before: %s", (page, expected) => {
    expect(tied(page, flows).errors.length === 0).toBe(expected);
  });
});

describe("of whom so many answered", () => {
  const rated: FeedbackReport = {
    period: "2024-Q1",
    channels: [],
    satisfaction: [
      {
        id: "courts",
        agency: { en: "Courts" },
        scale: { min: 1, max: 5 },
        ratings: { 1: 1000, 5: 7000 },
        asked: 12_000,
      },
      { id: "notaries", agency: { en: "Notaries" }, scale: { min: 1, max: 5 }, ratings: { 5: 2000 }, asked: 5000 },
    ],
  };

  it.each([
    ["8,000 of 12,000 customers asked about the Courts responded.", "passed"],
    ["8,000 of 12,000 customers asked about the Notaries responded.", "failed"],
    ["8,000 of the 12,000 asked answered. The Notaries have a rate of their own.", "passed"],
  ])("is named behind the number: %s", (page, expected) => {
    expect(tied(page, rated).status).toBe(expected);
  });
});

describe("a percentage in brackets behind a part in words", () => {
  // 11,859 of 21,000 are 56.47 %.
  const mostClosed: FeedbackReport = {
    period: "2024-Q1",
    channels: [],
    tickets: {
      basis: "distinct-in-period",
      asOf: "2024-03-31",
      open: 9141,
      closed: 11_859,
    },
  };

  it.each([
    ["أُغلق أكثر من نصف التذاكر (56.47%).", "matched tickets/2024-Q1/closure-rate"],
    ["أُغلق أقل من ثلثي التذاكر (٥٦٫٤٧٪).", "matched tickets/2024-Q1/closure-rate"],
    ["More than half of all tickets (56.47%) were closed.", "matched tickets/2024-Q1/closure-rate"],
    ["Fewer than three quarters of all tickets (56.47%) were closed.", "matched tickets/2024-Q1/closure-rate"],
    ["أُغلق أقل من نصف التذاكر (56.47%).", "unexplained unnamed"],
    ["أُغلق أكثر من ثلثي التذاكر (٥٦٫٤٧٪).", "unexplained unnamed"],
    ["Fewer than half of all tickets (56.47%) were closed.", "unexplained unnamed"],
    ["Over three quarters of all tickets (56.47%) were closed.", "unexplained unnamed"],
  ])("keeps its bound: %s", (page, outcome) => {
    expect(tied(page, mostClosed).outcomes).toEqual([outcome]);
  });

  it.each([
    // 5,030 of 10,000 are more than half, and 6,660 fewer than two thirds.
    ["More than half of all tickets (50%) were closed.", 5030, true],
    ["Fewer than two thirds of all tickets (67%) were closed.", 6660, true],
    ["Fewer than half of all tickets (52%) were closed.", 5200, false],
  ])("keeps it where it is rounded to it: %s", (page, closed, expected) => {
    const { outcomes } = tied(page, {
      ...mostClosed,
      tickets: { basis: "distinct-in-period", asOf: "2024-03-31", open: 10_000 - closed, closed },
    });
    expect(outcomes.includes("matched tickets/2024-Q1/closure-rate")).toBe(expected);
  });
});
