import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const channels = {
  calls: { id: "calls", kind: "phone", counts: "call", name: { en: "Hotline", ar: "الخط الساخن" } },
  portal: {
    id: "portal",
    kind: "portal",
    counts: "contact",
    name: { en: "Online complaints portal", ar: "بوابة الشكاوى" },
  },
  post: { id: "post", kind: "post", counts: "contact", name: { en: "Paper mail", ar: "البريد الورقي" } },
} as const;
const scale = { scale: { min: 1, max: 5 }, topBoxFrom: 4, window: "by-rating-time" } as const;
const agency = { en: "Clinics", ar: "العيادات" };

/**
 * Calls 9,600 of 11,000 offered, 1,400 lost; portal 3,900; post 1,310; 14,810 in all, 161 a day. 6,650 tickets: the north 4,000, the
 * south 2,650; outside hours 1,720. 61.5 % of 2,000 are satisfied.
 */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    {
      ...channels.calls,
      months: { "2025-07": 3000, "2025-08": 3200, "2025-09": 3400 },
      handling: { offered: 11_000, answered: 9600, abandoned: 1400 },
    },
    { ...channels.portal, months: { "2025-07": 1200, "2025-08": 1300, "2025-09": 1400 } },
    { ...channels.post, totals: { "2025-Q3": 1310 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-09-30",
    open: 1600,
    closed: 5050,
    flow: { broughtForward: 1450, opened: 5200, closed: 5050, reopened: 0 },
    breakdowns: [
      {
        id: "category",
        by: "category",
        of: "total",
        parts: [
          { id: "complaint", count: 5150 },
          { id: "enquiry", count: 1500 },
        ],
      },
      {
        id: "region",
        by: "region",
        of: "total",
        parts: [
          { id: "north", name: { en: "North", ar: "الشمال" }, count: 4000 },
          { id: "south", name: { en: "South", ar: "الجنوب" }, count: 2650 },
        ],
      },
      {
        id: "hours",
        by: "hours",
        of: "total",
        parts: [
          { id: "outside", name: { en: "Outside working hours", ar: "خارج أوقات العمل" }, count: 1720 },
          { id: "inside", name: { en: "In working hours", ar: "في أوقات العمل" }, count: 4930 },
        ],
      },
    ],
  },
  causes: [
    { id: "wages", name: { en: "Late wages", ar: "تأخر الأجور" }, tickets: 2100 },
    { id: "permits", name: { en: "Slow permits", ar: "بطء التصاريح" }, tickets: 1150 },
    { id: "other", name: { en: "Other", ar: "أخرى" }, tickets: 1900 },
  ],
  causeCases: 5150,
  satisfaction: [{ id: "clinics", agency, ...scale, ratings: { 1: 770, 4: 700, 5: 530 } }],
};
/** Calls 8,000 of 9,700, 1,700 lost; portal 3,100; post 1,250; 12,350 in all. 5,450 tickets: 3,300 and 2,150. 54.5 % satisfied. */
const before: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { ...channels.calls, totals: { "2025-Q2": 8000 }, handling: { offered: 9700, answered: 8000, abandoned: 1700 } },
    { ...channels.portal, totals: { "2025-Q2": 3100 } },
    { ...channels.post, totals: { "2025-Q2": 1250 } },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 1450,
    closed: 4000,
    breakdowns: [
      {
        id: "region",
        by: "region",
        of: "total",
        parts: [
          { id: "north", name: { en: "North", ar: "الشمال" }, count: 3300 },
          { id: "south", name: { en: "South", ar: "الجنوب" }, count: 2150 },
        ],
      },
    ],
  },
  causes: [
    { id: "wages", name: { en: "Late wages", ar: "تأخر الأجور" }, tickets: 1740 },
    { id: "permits", name: { en: "Slow permits", ar: "بطء التصاريح" }, tickets: 1290 },
    { id: "other", name: { en: "Other", ar: "أخرى" }, tickets: 1850 },
  ],
  causeCases: 4900,
  satisfaction: [{ id: "clinics", agency, ...scale, ratings: { 1: 910, 4: 660, 5: 430 } }],
};

const told = (page: string, number: string): string => {
  const entry = tieOut(page, report, { earlier: [before] }).entries.find(({ text }) => text === number);
  return `${entry?.outcome} ${entry?.figure ?? entry?.from?.join(" + ") ?? ""}`.trim();
};
const TABLE = "Region\tTickets\tChange from Q2\nNorth\t4,000\t";

describe("a number that is told again in another way", () => {
  it.each([
    [
      "The portal took 3,900 contacts, a rise of 800, or 25.8%.",
      "25.8%",
      "matched contacts/portal/2025-Q3/quarter-change-percent",
    ],
    // 800 of 3,900 are 20.5 %, of the contacts the portal's are 26.3 %.
    [
      "The portal took 3,900 contacts, a rise of 800, or 20.5%.",
      "20.5%",
      "contradicted contacts/portal/2025-Q3/quarter-change-percent",
    ],
    [
      "The portal took 3,900 contacts, a rise of 800, or 26.3%.",
      "26.3%",
      "contradicted contacts/portal/2025-Q3/quarter-change-percent",
    ],
    [
      "زادت طلبات بوابة الشكاوى بمقدار 800 طلب، أي بنسبة 20.5%.",
      "20.5%",
      "contradicted contacts/portal/2025-Q3/quarter-change-percent",
    ],
  ])("%s %s", (page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});

describe("what a number was before", () => {
  it.each([
    [
      "The hotline lost 1,400 calls, after having been 1,700 in the second quarter.",
      "1,700",
      "matched contacts/calls/2025-Q2/abandoned",
    ],
    [
      "لم ينتظر 1,400 متصل حتى الرد، بعد أن كانوا 1,700 في الربع الثاني.",
      "1,700",
      "matched contacts/calls/2025-Q2/abandoned",
    ],
    ["لم ينتظر 1,400 متصل حتى الرد، بعد أن كانوا 1,870 في الربع الثاني.", "1,870", "unexplained"],
    ["وماذا عن تأخر الأجور؟\nزادت من 1,740 إلى 2,100 شكوى في هذا الربع.", "2,100", "matched causes/wages/2025-Q3"],
    [
      "عبّر 61.5% من المرضى عن رضاهم عن العيادات، وكانوا 54.5%.",
      "54.5%",
      "matched satisfaction/clinics/2025-Q2/top-box",
    ],
    ["3,900 contacts came by the portal in Q3 (3,100 in Q2).", "3,100", "matched contacts/portal/2025-Q2"],
  ])("%s %s", (page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});

describe("a cell of changes", () => {
  it.each([
    ["+700", "derived tickets/region/north/2025-Q3 + tickets/region/north/2025-Q2"],
    ["+500", "contradicted tickets/2025-Q3/quarter-change"],
    ["-700", "unexplained"],
  ])("of a part is worked out: %s", (number, expected) => {
    expect(told(`${TABLE}${number}\nSouth\t2,650\t+500`, number)).toBe(expected);
  });
});

describe("the names beside a number", () => {
  it.each([
    [
      "ما زال تأخر الأجور السبب الأول بواقع 2,100 شكوى، يليه بطء التصاريح بواقع 1,150 شكوى.",
      "2,100",
      "matched causes/wages/2025-Q3",
    ],
    ["Late wages, on the other hand, went up from 1,740 to 2,100.", "2,100", "matched causes/wages/2025-Q3"],
    ["وردت 3,900 رسالة عبر بوابة الشكاوى و1,310 رسائل ورقية.", "1,310", "matched contacts/post/2025-Q3"],
    ["One ticket in four came outside working hours (1,720).", "1,720", "matched tickets/hours/outside/2025-Q3"],
    ["افتُتح الربع بـ 1,450 تذكرة.", "1,450", "matched tickets/2025-Q3/brought-forward"],
    ["ورُحّلت من الربع السابق 1,450 تذكرة.", "1,450", "matched tickets/2025-Q3/brought-forward"],
    ["ورُحّلت من الربع السابق 1,600 تذكرة.", "1,600", "contradicted tickets/2025-Q3/brought-forward"],
    ["أما البريد الورقي فيواصل الانحسار (1,310 رسالة).", "1,310", "matched contacts/post/2025-Q3"],
    [
      "عدد التذاكر أكثر من إجمالي الربع الثاني من عام 2025 بعدد 1,200 تذكرة.",
      "1,200",
      "matched tickets/2025-Q3/quarter-change",
    ],
    [
      "ورد 14,810 تواصل، بزيادة 19.9٪ على الربع الثاني، أي بمعدل 161 تواصلًا في كل يوم.",
      "161",
      "matched contacts/2025-Q3/mean-per-day",
    ],
    [
      "وصل عبر بوابة الشكاوى 3,900 تواصل بعد 3,100 في الربع الثاني. ومع البريد الورقي (1,310) صار مجموع القناتين 5,210.",
      "5,210",
      "derived contacts/post/2025-Q3 + contacts/portal/2025-Q3",
    ],
  ])("%s %s", (page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});
