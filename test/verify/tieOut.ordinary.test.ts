import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 44,042, e-mails 11,047, WhatsApp 57,849, offices 27,205: 140,143 in all. 12,543 tickets: 9.0 % of the contacts. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-04": 14205, "2025-05": 15860, "2025-06": 13977 } },
    { id: "emails", kind: "email", counts: "email", months: { "2025-04": 3655, "2025-05": 3912, "2025-06": 3480 } },
    {
      id: "whatsapp",
      kind: "whatsapp",
      counts: "chat",
      name: { ar: "واتساب", en: "WhatsApp" },
      months: { "2025-04": 17455, "2025-05": 19084, "2025-06": 21310 },
    },
    { id: "desks", kind: "branch", months: { "2025-04": 9310, "2025-05": 8874, "2025-06": 9021 } },
  ],
  tickets: { basis: "distinct-in-period", asOf: "2025-06-30", open: 2310, closed: 10233 },
  initiatives: ["One form", "Call back", "Night line"].map((en, at) => ({ id: `i${at}`, title: { en } })),
  satisfaction: [
    {
      id: "centres",
      agency: { ar: "مراكز الخدمة", en: "Service centres" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { "1": 310, "2": 402, "3": 1188, "4": 4260, "5": 6905 },
    },
  ],
};

const wrong = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure }) =>
    outcome === "contradicted" ? [`${text} ${figure}`] : outcome === "unexplained" ? [text] : [],
  );

describe("a channel by its everyday name", () => {
  it.each([
    "استقبل الخط الساخن 44,042 مكالمة",
    "الخط الساخن\nأبريل | مايو | يونيو | المجموع\n14,205 | 15,860 | 13,977 | 44,042",
    "زيارات المكاتب\nأبريل | مايو | يونيو | المجموع\n9,310 | 8,874 | 9,021 | 27,205",
    "راجع مكاتب الوزارة 27,205 مواطنا",
    "Visits: 27,205",
    "Our offices received 140,143 contacts.",
    "Channel | April | May | June | Total\nPhone | 14,205 | 15,860 | 13,977 | 44,042\nService centres | 9,310 | 8,874 | 9,021 | 27,205",
    "Measure | Rated | Satisfied\nService centres | 13,065 | 85.5%",
    "WhatsApp grew each month and reached 21,310 chats in June, 22.1% more than in April.",
  ])("is that channel: %s", (page) => {
    expect(wrong(page)).toEqual([]);
  });

  it.each([
    ["استقبل الخط الساخن 11,047 اتصالا", "11,047 contacts/calls/2025-Q2"],
    ["زيارات المكاتب\nأبريل | مايو | يونيو | المجموع\n9,310 | 8,874 | 9,021 | 27,250", "27,250 contacts/desks/2025-Q2"],
    ["Visits: 44,042", "44,042 contacts/desks/2025-Q2"],
    [
      "Channel | April | Total\nPhone | 14,205 | 44,042\nService centres | 9,310 | 27,025",
      "27,025 contacts/desks/2025-Q2",
    ],
    ["Measure | Rated | Satisfied\nService centres | 13,056 | 85.5%", "13,056 satisfaction/centres/2025-Q2/rated"],
  ])("has no other number: %s", (page, expected) => {
    expect(wrong(page)).toEqual([expected]);
  });
});

describe("a period beside a number", () => {
  it.each([
    "البريد الإلكتروني\nأفريل: 3,655 – ماي: 3,912 – جوان: 3,480",
    "E-mail\nApril: 3,655 – May: 3,912 – June: 3,480",
    "ما بين فاتح أبريل و30 يونيو 2025 توصلت الوزارة بما مجموعه 140,143 طلبا",
    "بلغ متوسط المكالمات اليومي خلال الربع 484 مكالمة، وكان شهر مايو أكثر الشهور ازدحاما",
  ])("is not that of the next: %s", (page) => {
    expect(wrong(page)).toEqual([]);
  });

  it("is its own before a colon", () => {
    expect(wrong("البريد الإلكتروني\nأفريل: 3,655 – ماي: 3,480 – جوان: 3,912")).toEqual([
      "3,480 contacts/emails/2025-05",
      "3,912 contacts/emails/2025-06",
    ]);
  });
});

describe("a level within a month", () => {
  const page = (to: string) =>
    `Second quarter 2025\nCalls at the offices fell from April to June: visits fell from 9,310 to ${to} visits.`;

  it("is held to no quarter, where the number before it is of a month", () => {
    expect(wrong(page("9,021"))).toEqual([]);
    expect(wrong(page("9,012"))).toHaveLength(1);
  });
});
