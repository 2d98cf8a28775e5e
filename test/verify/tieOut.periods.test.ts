import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 98,000, e-mails 9,300 and chats 14,500 in the quarter; 121,800 contacts. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      counts: "call",
      months: { "2025-04": 31_250, "2025-05": 34_600, "2025-06": 32_150 },
    },
    {
      id: "emails",
      kind: "email",
      counts: "email",
      months: { "2025-04": 2_870, "2025-05": 3_310, "2025-06": 3_120 },
    },
    {
      id: "chats",
      kind: "live-chat",
      counts: "chat",
      months: { "2025-04": 4_210, "2025-05": 5_090, "2025-06": 5_200 },
    },
  ],
};

/** What is said of the numbers of a page that are not matched. */
function faultsOf(page: string): readonly string[] {
  return tieOut(page, report).entries.flatMap(({ text, outcome, figure = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure}`] : [],
  );
}

describe("tieOut of months that are a period together", () => {
  it.each([
    "Between April and June 2025 we received 121,800 contacts.",
    "From April to June 2025, 98,000 calls came in.",
    "April–June 2025: 98,000 calls.",
    "In April, May and June the agency took 98,000 calls.",
    "من أبريل إلى يونيو 2025م ورد 98,000 مكالمة.",
    "بين شهري أبريل ويونيو 2025 ورد 98,000 مكالمة.",
    "خلال الأشهر أبريل ومايو ويونيو ورد 98,000 مكالمة.",
    "In April and May the calls were 31,250 and 34,600.",
  ])("matches: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it("contradicts a wrong number of that period", () => {
    expect(faultsOf("From April to June 2025, 98,900 calls came in.")).toEqual([
      "98,900 contradicted contacts/calls/2025-Q2",
    ]);
  });

  it("adds two months up, and contradicts a slip of their sum, and the whole quarter's number there", () => {
    // 34,600 + 32,150.
    expect(faultsOf("In May and June together 66,750 calls were taken.")).toEqual([]);
    expect(faultsOf("In May and June together 66,570 calls were taken.")).toEqual(["66,570 contradicted "]);
    expect(faultsOf("ورد في شهري مايو ويونيو معًا 66,750 مكالمة.")).toEqual([]);
    expect(faultsOf("In May and June together 98,000 calls were taken.")).toEqual([
      "98,000 contradicted contacts/calls/2025-05",
    ]);
  });
});

describe("tieOut of what is told in order", () => {
  it.each([
    "There were 31,250, 34,600 and 32,150 calls in April, May and June respectively.",
    "في أبريل ومايو ويونيو ورد 31,250 و34,600 و32,150 مكالمة على التوالي.",
    "Calls, live chats and e-mails numbered 98,000, 14,500 and 9,300 respectively.",
    "بلغ عدد المكالمات والمحادثات على التوالي: 98,000 و14,500.",
  ])("matches: %s", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it.each([
    [
      "There were 34,600, 31,250 and 32,150 calls in April, May and June respectively.",
      ["34,600 contradicted contacts/calls/2025-04", "31,250 contradicted contacts/calls/2025-05"],
    ],
    [
      "Calls, live chats and e-mails numbered 98,000, 9,300 and 14,500 respectively.",
      ["9,300 contradicted contacts/chats/2025-Q2", "14,500 contradicted contacts/emails/2025-Q2"],
    ],
    [
      "بلغ عدد المكالمات والمحادثات على التوالي: 14,500 و98,000.",
      ["14,500 contradicted contacts/calls/2025-Q2", "98,000 contradicted contacts/chats/2025-Q2"],
    ],
  ])("contradicts what is exchanged: %s", (page, faults) => {
    expect(faultsOf(page)).toEqual(faults);
  });
});

describe("tieOut of a sentence that begins with another period than the report's", () => {
  it.each([
    "In the second quarter of 2024 we took 98,000 calls, 9,300 e-mails and 14,500 live chats.",
    "في الربع الثاني من عام 2024 تلقينا 98,000 مكالمة و9,300 رسالة بريد إلكتروني و14,500 محادثة مباشرة.",
  ])("holds all that it lists to that period: %s", (page) => {
    expect(faultsOf(page)).toEqual([
      "98,000 contradicted contacts/calls/2025-Q2",
      "9,300 contradicted contacts/emails/2025-Q2",
      "14,500 contradicted contacts/chats/2025-Q2",
    ]);
  });

  it("leaves alone what another sentence tells", () => {
    expect(faultsOf("In the second quarter of 2024 we took 98,000 calls. This quarter we had 9,300 e-mails.")).toEqual([
      "98,000 contradicted contacts/calls/2025-Q2",
    ]);
    expect(faultsOf("In 2024 we opened a new office and took 12 staff and 9,300 e-mails.")).toEqual([]);
  });
});

describe("tieOut of a count and its share that are told of another period", () => {
  // 140 of the 200 gave a 4 or a 5.
  const rated: FeedbackReport = {
    period: "2023-Q3",
    channels: [],
    satisfaction: [
      {
        id: "riyadh",
        agency: { ar: "مكتب الرياض", en: "Riyadh office" },
        scale: { min: 1, max: 5 },
        topBoxFrom: 4,
        ratings: { 1: 20, 2: 10, 3: 30, 4: 60, 5: 80 },
      },
    ],
  };
  it.each([
    ["third", "الثالث", "passed"],
    ["fourth", "الرابع", "incomplete"],
  ])("takes both for no figures of its own: the %s quarter", (en, ar, status) => {
    for (const page of [
      `In the ${en} quarter of 2023 the Riyadh office had 200 ratings, 70% of them satisfied.`,
      `في الربع ${ar} من عام 2023 كان لمكتب الرياض 200 تقييم، 70% منهم راضون.`,
    ])
      expect(tieOut(page, rated).status).toBe(status);
  });
});

describe("tieOut of a rate beside one of the months", () => {
  // 60 of the 190 opened are 31.58 %, 180 of 200 are closed, 200 of 400 have answered.
  const rated: FeedbackReport = {
    period: "2025-Q2",
    channels: [],
    tickets: {
      basis: "events",
      flow: { broughtForward: 10, opened: 190, closed: 180 },
      open: 20,
      closed: 180,
      breakdowns: [
        {
          id: "type",
          by: "category",
          of: "opened",
          parts: [
            { id: "complaint", name: { en: "Complaints", ar: "الشكاوى" }, count: 60 },
            { id: "enquiry", name: { en: "Enquiries", ar: "الاستفسارات" }, count: 130 },
          ],
        },
      ],
    },
    satisfaction: [
      { id: "s", agency: { en: "A" }, scale: { min: 1, max: 5 }, asked: 400, ratings: { 5: 100, 1: 100 } },
    ],
  };
  const outcomes = (page: string) =>
    tieOut(page, rated)
      .entries.filter(({ outcome }) => outcome !== "classed")
      .map(({ text, outcome, rule }) => [text, outcome, rule].join(" "));

  it("is none of the quarter's", () => {
    expect(outcomes("In April 2025 complaints were 31.58% of the tickets opened.")).toEqual([
      "31.58% contradicted period",
    ]);
    expect(outcomes("في أبريل 2025 بلغت نسبة الشكاوى 31.58% من التذاكر المفتوحة.")).toEqual([
      "31.58% contradicted period",
    ]);
    expect(outcomes("In May 2025 the response rate was 50%.")).toEqual(["50% unexplained "]);
  });

  it("is the quarter's where the quarter is named, and where it is of the tickets as they stand", () => {
    expect(outcomes("In the second quarter of 2025 complaints were 31.58% of the tickets opened.")).toEqual([
      "31.58% matched half-up",
    ]);
    expect(outcomes("In Q2 2025 the response rate was 50%.")).toEqual(["50% matched exact"]);
    expect(outcomes("In June 2025 the closure rate was 90%.")).toEqual(["90% matched exact"]);
  });
});

describe("tieOut of a page that begins with an empty line", () => {
  it.each(["\n98,000 calls", "\n\n98,000 calls", "\r\n\n 98,000 calls"])("comes to an end: %j", (page) => {
    expect(tieOut(page, report).status).toBe("passed");
  });
});
