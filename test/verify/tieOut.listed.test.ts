import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const mail = { id: "mail", kind: "email", counts: "email", name: { en: "E-mail", ar: "البريد الإلكتروني" } } as const;
const portal = { id: "portal", kind: "portal", counts: "contact", name: { en: "Portal", ar: "البوابة" } } as const;
const calls = { id: "calls", kind: "phone", counts: "call", name: { en: "Calls", ar: "المكالمات" } } as const;

/** Calls 5,500 (10 % up), e-mails 2,120 (6.5 % up), the portal 1,300. Of 4,000 tickets 2,500 are complaints, 500 suggestions. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { ...calls, totals: { "2025-Q3": 5500 } },
    { ...mail, totals: { "2025-Q3": 2120 } },
    { ...portal, totals: { "2025-Q3": 1300 } },
  ],
  tickets: {
    open: 400,
    closed: 3600,
    subsets: [{ id: "complaint", count: 2500, partOf: "tickets" }],
    breakdowns: [
      {
        id: "kind",
        by: "category",
        of: "total",
        parts: [
          { id: "enquiry", count: 3500 },
          { id: "suggestion", count: 500 },
        ],
      },
      {
        id: "place",
        by: "region",
        of: "total",
        parts: [
          { id: "north", name: { en: "North", ar: "الشمال" }, count: 2000 },
          { id: "south", name: { en: "South", ar: "الجنوب" }, count: 1240 },
          { id: "east", name: { en: "East", ar: "الشرق" }, count: 760 },
        ],
      },
    ],
  },
  causes: [
    { id: "wait", name: { en: "Long waits", ar: "طول الانتظار" }, tickets: 1650 },
    { id: "price", name: { en: "Price violations", ar: "مخالفة الأسعار" }, tickets: 850 },
  ],
  causeCases: 2500,
  initiatives: [{ id: "map", title: { en: "Digital map", ar: "الخريطة الرقمية" }, reach: { count: 3470 } }],
};
/** Calls 5,000, e-mails 1,990, the portal 1,250; long waits 1,500, prices 680. */
const before: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { ...calls, totals: { "2025-Q2": 5000 } },
    { ...mail, totals: { "2025-Q2": 1990 } },
    { ...portal, totals: { "2025-Q2": 1250 } },
  ],
  causes: [
    { id: "wait", name: { en: "Long waits", ar: "طول الانتظار" }, tickets: 1500 },
    { id: "price", name: { en: "Price violations", ar: "مخالفة الأسعار" }, tickets: 680 },
  ],
  causeCases: 2180,
};

const told = (page: string, number: string): string => {
  const entry = tieOut(page, report, { earlier: [before] }).entries.find(({ text }) => text === number);
  return `${entry?.outcome} ${entry?.figure ?? entry?.from?.join(" + ") ?? ""}`.trim();
};

describe("a verb that goes on for something else", () => {
  it.each([
    ["Calls were up 10.0% and e-mails 6.5%.", "6.5%", "matched contacts/mail/2025-Q3/quarter-change-percent"],
    [
      "ارتفعت المكالمات 10.0% والرسائل الإلكترونية 6.5%.",
      "6.5%",
      "matched contacts/mail/2025-Q3/quarter-change-percent",
    ],
    [
      "Complaints about long waits rose by 10.0% to 1,650, and those about prices by 25.0% to 850.",
      "25.0%",
      "matched causes/price/2025-Q3/quarter-change-percent",
    ],
    [
      "Complaints about long waits rose by 10.0% to 1,650, and those about prices by 25.0% to 850.",
      "850",
      "matched causes/price/2025-Q3",
    ],
    [
      "Complaints about long waits rose by 10.0% to 1,650, and those about prices by 25.0% to 680.",
      "680",
      "contradicted causes/price/2025-Q3",
    ],
  ])("%s %s", (page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});

describe("what a page calls", () => {
  it.each([
    [
      "the people that were reached",
      "The digital map has been used by 3,470 people.",
      "3,470",
      "matched initiatives/map/2025-Q3/reach",
    ],
    [
      "complaints",
      "وتمثل الشكايات 62.5% من مجموع التذاكر.",
      "62.5%",
      "matched tickets/complaint/2025-Q3/share-of-tickets",
    ],
    [
      "suggestions",
      "الاستفسارات 87.5% من التذاكر، والاقتراحات 12.5%.",
      "12.5%",
      "matched tickets/kind/suggestion/2025-Q3/share-of-whole",
    ],
  ])("%s", (_, page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});

describe("a list", () => {
  it.each([
    [
      "3,420 digital requests\n2,120 by e-mail and 1,300 on the portal",
      "3,420",
      "derived contacts/mail/2025-Q3 + contacts/portal/2025-Q3",
    ],
    [
      "طلبات رقمية 3,420: 2,120 عبر البريد الإلكتروني و1,300 عبر البوابة",
      "3,420",
      "derived contacts/mail/2025-Q3 + contacts/portal/2025-Q3",
    ],
    ["3,520 digital requests\n2,120 by e-mail and 1,300 on the portal", "3,520", "unexplained"],
    [
      "Where the tickets came from\nNorth 55.6%\nSouth 31.0%\nEast 19.0%",
      "55.6%",
      "contradicted tickets/place/north/2025-Q3/share-of-whole",
    ],
    [
      "Where the tickets came from\nNorth 50.0%\nSouth 31.0%\nEast 21.1%",
      "21.1%",
      "contradicted tickets/place/east/2025-Q3/share-of-whole",
    ],
    [
      "من أين جاءت التذاكر؟\nالشمال 55.6%\nالجنوب 31.0%",
      "55.6%",
      "contradicted tickets/place/north/2025-Q3/share-of-whole",
    ],
    ["Closed in time: North 55.6%.\nSouth 31.0% of all tickets", "55.6%", "unexplained"],
  ])("%s %s", (page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});

describe("the value of an earlier report", () => {
  it.each([
    ["كما توصلت الوزارة بـ 1,990 رسالة عبر البريد الإلكتروني.", "1,990", "contradicted contacts/mail/2025-Q3"],
    ["The ministry also received 1,990 messages by e-mail.", "1,990", "contradicted contacts/mail/2025-Q3"],
    ["Before that, the ministry had received 1,990 messages by e-mail.", "1,990", "unexplained"],
    ["In the second quarter the ministry received 1,990 messages by e-mail.", "1,990", "matched contacts/mail/2025-Q2"],
  ])("%s", (page, number, expected) => {
    expect(told(page, number)).toBe(expected);
  });
});
