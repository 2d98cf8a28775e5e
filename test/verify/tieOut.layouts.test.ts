import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { LANGUAGES } from "../../src/model/lists.js";
import { readHtml } from "../../src/read/readHtml.js";
import { renderText } from "../../src/summary/renderText.js";
import { summarize } from "../../src/summary/summarize.js";
import { tieOut } from "../../src/verify/tieOut.js";

// Calls 12,310 + 11,480 + 12,210 = 36,000, e-mails 2,105 + 2,240 + 1,955 = 6,300: 14,415 + 13,720 + 14,165 = 42,300.
// A quarter before 33,100 + 7,000 = 40,100: calls +8.76 %, e-mails -10.00 %, all +5.49 %.
// 1,284 + 9,612 + 217 - 9,776 = 1,337 tickets. 34,200 / 36,000 = 95.0 %; 9,776 / 9,612 = 101.71 %.
const report: FeedbackReport = {
  period: "2025-Q2",
  publisher: { name: { ar: "هيئة خدمة العملاء", en: "Customer Service Authority" } },
  channels: [
    {
      id: "calls",
      kind: "phone",
      contact: "940",
      counts: "call",
      months: { "2025-04": 12310, "2025-05": 11480, "2025-06": 12210 },
      handling: { offered: 36000, answered: 34200, abandoned: 1800, serviceLevel: 85.5, serviceLevelSeconds: 30 },
    },
    { id: "emails", kind: "email", counts: "email", months: { "2025-04": 2105, "2025-05": 2240, "2025-06": 1955 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 1337,
    closed: 9776,
    flow: { broughtForward: 1284, opened: 9612, closed: 9776, reopened: 217 },
    durations: { firstResponse: { unit: "hour", basis: "working", n: 9500, mean: 7.4, median: 5.5, p90: 16.5 } },
  },
};
const before: FeedbackReport = {
  period: "2025-Q1",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2025-Q1": 33100 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2025-Q1": 7000 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-03-31",
    open: 1284,
    closed: 9000,
    durations: { firstResponse: { unit: "hour", basis: "working", n: 9000, mean: 6.2, median: 4.5, p90: 12.5 } },
  },
};
const tie = (text: string) => tieOut(text, report, { earlier: [before] });
const amiss = (text: string) =>
  tie(text).entries.flatMap((entry) =>
    entry.outcome === "contradicted" || entry.outcome === "unexplained" ? [`${entry.outcome} ${entry.text}`] : [],
  );

describe("true pages of quarters with flows, handling and earlier periods", () => {
  it.each([
    "بدأ الربع وفي النظام 1,284 تذكرة مفتوحة، وفُتح خلاله 9,612 تذكرة جديدة، وأُغلقت 9,776 تذكرة، وأُعيد فتح 217 تذكرة، فبقي 1,337 تذكرة مفتوحة.",
    "ارتفع عدد التذاكر المفتوحة من 1,284 تذكرة في بداية الربع إلى 1,337 تذكرة بنهايته.",
    "We started the quarter with 1,284 open tickets; 9,612 were opened, 9,776 closed and 217 reopened, leaving 1,337 open.",
    "The Authority held 1,284 open tickets on 1 April. A further 9,612 were opened and 217 reopened; 9,776 were closed, which left 1,337 open on 30 June 2025.",
    "وُجدت في 1 أبريل 2025 1,284 تذكرة مفتوحة، وفُتحت 9,612 تذكرة.",
    "The stock of open tickets, 1,284 on 1 April, stood at 1,337 on 30 June.",
    "1,337 tickets were open on 30 June 2025, compared with 1,284 at the start of April.",
    "Of all calls, 95.0% were answered and 85.5% within 30 seconds, against a target of 80%.",
    "أجاب المركز عن 95.0% من المكالمات الواردة، منها 85.5% خلال 30 ثانية.",
    "The average first response came after 7.4 working hours; half of all consumers heard from us within 5.5 hours.",
    "بلغ متوسط زمن أول رد 7.4 ساعة عمل، ووسيطه 5.5 ساعة.",
    "استقبلت الهيئة 42,300 تواصل، بارتفاع 5.49% عن الربع الأول، ثم المكالمات بعدد 36,000 مكالمة، بزيادة 8.76% عن الربع الأول.",
    "* Calls: 36,000 (+8.76% vs Q1)\n* E-mails: 6,300 (-10.00% vs Q1)",
    "Calls 36,000\n▲ 8.76% vs Q1\nE-mails 6,300\n▼ 10.00% vs Q1",
    '"We took 12,210 calls in June, 6.36% more than in May," said the director.',
    "نسبة المغلق إلى الجديد: 101.71%",
    "3/ E-mails: 6,300 in the quarter.\n\n4/ Tickets closed: 9,776.",
    "مركز البلاغات 940: 36,000 مكالمة.",
    "المكالمات: 36,000\n\nللتواصل: ٩٤٠ على مدار الساعة",
    "Calls: 36,000\n\nTo contact us: 940, day and night",
    "Table 2.1 Calls by month\n\nMonth\tCalls\nApril\t12,310\nMay\t11,480\nJune\t12,210\nWhole year / Total\t36,000",
    "القناة\tأبريل\tمايو\tيونيو\tالإجمالي / Total\nالمكالمات\t12,310\t11,480\t12,210\t36,000\nالبريد\t2,105\t2,240\t1,955\t6,300\nالإجمالي / Total\t14,415\t13,720\t14,165\t42,300",
    "Channel | Jan-Mar 2025 | Apr-Jun 2025\nCalls | 33,100 | 36,000\nE-mails | 7,000 | 6,300\nAll channels | 40,100 | 42,300",
    "Measure | Result | Standard\nCalls offered | 36,000 |\nCalls answered | 34,200 |\nAnswered within 30 seconds | 85.5% | 80%",
  ])("pass: %s", (text) => {
    expect(amiss(text)).toEqual([]);
    expect(tie(text).counts.matched).toBeGreaterThan(0);
  });
});

describe("slips in pages of the same kinds", () => {
  it.each([
    ["Opened: 9,776\nClosed: 9,612", "contradicted 9,776"],
    ["E-mails of the second quarter of 2025: 7,000.", "contradicted 7,000"],
    ["وردت 7,000 رسالة بريد إلكتروني.", "contradicted 7,000"],
    ["We started the quarter with 1,337 open tickets.", "contradicted 1,337"],
    ["أُعيد فتح 9,776 تذكرة.", "contradicted 9,776"],
    ["We had 6,300 calls in the quarter.", "contradicted 6,300"],
    ["E-mails rose by 10.00% on the first quarter.", "contradicted 10.00%"],
    ["The average first response came after 6.2 working hours.", "unexplained 6.2"],
    ["توزعت المكالمات على 512 في الرياض.", "unexplained 512"],
    ["متوسط زمن أول رد 7.4 ساعة، و٩٠٪ منها خلال 61.5 ساعة عمل.", "unexplained 61.5"],
    ["Calls: 36,000\n931", "unexplained 931"],
    ["85.5% of calls were answered within 45 seconds.", "unexplained 45"],
    ["Of 36,000 calls some came by night(512).", "unexplained 512"],
    ["للتواصل: ٩٤١", "contradicted ٩٤١"],
    ["للتواصل: ٩٤٠ مكالمة", "contradicted ٩٤٠"],
    [
      "Channel | Jan-Mar 2025 | Apr-Jun 2025\nCalls | 36,000 | 33,100\nE-mails | 7,000 | 6,300\nAll channels | 40,100 | 42,300",
      "contradicted 36,000",
    ],
    ["The Authority held 1,337 open tickets on 1 April.", "contradicted 1,337"],
    ["The Authority held 1,284 open tickets on 30 June 2025.", "contradicted 1,284"],
  ])("are found: %s", (text, wrong) => {
    expect(amiss(text)).toContain(wrong);
  });
});

describe("a table whose headers span columns", () => {
  const page = (april: string, may: string) =>
    readHtml(
      `<table><thead><tr><th rowspan=2>Channel<th colspan=3>Second quarter<th rowspan=2>Total<tr><th>April<th>May<th>June</thead><tr><th>Calls<td>${april}<td>${may}<td>12,210<td>36,000</table>`,
    );

  it("is read by its grid", () => {
    expect(tieOut(page("12,310", "11,480"), report).counts).toMatchObject({ matched: 4, unexplained: 0 });
  });

  it("finds months that are exchanged", () => {
    expect(tieOut(page("11,480", "12,310"), report).counts.contradicted).toBe(2);
  });
});

describe("a share of nothing", () => {
  // 4 of 128,233 are 0.003 %, which is printed as 0.00 % too; of the app there are none.
  const few: FeedbackReport = {
    period: "2019-Q2",
    channels: [{ id: "calls", kind: "phone", totals: { "2019-Q2": 1_897_073 } }],
    tickets: {
      basis: "stock",
      asOf: "2019-06-30",
      open: 128_229,
      closed: 4,
      subsets: [
        { id: "app-t", count: 0 },
        { id: "najiz", count: 4617, partOf: "tickets" },
      ],
    },
  };

  it.each(LANGUAGES)("is not taken for one that rounds to it, in %s", (language) => {
    const page = renderText(summarize(few, { language }), { bidi: "none" });
    expect(page).toMatch(/0\.00%|٠٫٠٠٪/);
    expect(tieOut(page, few)).toMatchObject({ status: "passed", findings: [] });
  });
});

describe("tables set with blanks, months short and long", () => {
  // A branch of a few: telephone 447 + 463 + 329 = 1,239, 1,186 a quarter before.
  const few: FeedbackReport = {
    period: "2024-Q4",
    channels: [
      {
        id: "phone",
        kind: "phone",
        months: { "2024-10": 447, "2024-11": 463, "2024-12": 329 },
        totals: { "2024-Q3": 1186 },
      },
      {
        id: "email",
        kind: "email",
        months: { "2024-10": 402, "2024-11": 389, "2024-12": 297 },
        totals: { "2024-Q3": 1065 },
      },
    ],
  };
  const outcomes = (page: string) =>
    tieOut(page, few).entries.flatMap(({ text, outcome }) =>
      /^[\d٠-٩][\d٠-٩,٬]{2,}$/.test(text) ? [`${text} ${outcome}`] : [],
    );

  it("takes no short count of a row called Telephone for the number to call, and reads Prev qtr", () => {
    const page = (last: string) =>
      `              Oct    Nov    Dec    Total    Prev qtr\nTelephone     447    463    329    1,239    ${last}\nE-mail        402    389    297    1,088    1,065`;
    expect(outcomes(page("1,186")).filter((told) => !told.endsWith(" matched"))).toEqual([]);
    expect(outcomes(page("1,168"))).toContain("1,168 contradicted");
    expect(outcomes(page("1,186").replace("447", "463"))).toContain("463 contradicted");
  });

  it("reads a head whose months have one blank between them", () => {
    const page =
      "              October November  December\nHotline           447      463       329\nE-mail            402      389       297";
    expect(outcomes(page)).toEqual([
      "447 matched",
      "463 matched",
      "329 matched",
      "402 matched",
      "389 matched",
      "297 matched",
    ]);
    expect(outcomes(page.replace("389", "398"))).toContain("398 contradicted");
  });

  it("reads the same in Arabic", () => {
    const page =
      "             أكتوبر نوفمبر  ديسمبر\nالهاتف         ٤٤٧     ٤٦٣     ٣٢٩\nالبريد         ٤٠٢     ٣٨٩     ٢٩٧";
    expect(outcomes(page).filter((told) => !told.endsWith(" matched"))).toEqual([]);
    expect(outcomes(page.replace("٤٦٣", "٤٣٦"))).toContain("٤٣٦ contradicted");
  });
});
