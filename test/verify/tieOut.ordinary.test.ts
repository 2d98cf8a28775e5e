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

/** 1,353 are left of 1,840 and 20,415 when 20,902 are closed. */
const flowing: FeedbackReport = {
  ...report,
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    flow: { broughtForward: 1840, opened: 20415, closed: 20902 },
  },
};

const outcomes = (page: string, of = report) =>
  tieOut(page, of).entries.map(({ text, outcome, rule, figure }) => `${text} ${figure ?? rule ?? outcome}`);
const wrong = (page: string, of = report) =>
  tieOut(page, of).entries.flatMap(({ text, outcome, figure }) =>
    outcome === "contradicted" ? [`${text} ${figure}`] : outcome === "unexplained" ? [text] : [],
  );

describe("what is no figure of feedback", () => {
  it.each([
    ["Contact: 06 550 1400, Sunday to Thursday", ["06 550 1400 phone"]],
    ["Tel. 2292 7000.", ["2292 phone", "7000 phone"]],
    ["Call centre (8000 1188)", ["8000 phone"]],
    ["Feedback: 6438 5122", ["6438 phone", "5122 phone"]],
    ["للاستفسار: 2292 7000", ["2292 phone", "7000 phone"]],
    ["هاتف ٦١٢٤٥٠-٠١", ["٦١٢٤٥٠-٠١ phone"]],
    ["Send a text to short code 22550.", ["22550 phone"]],
    ["مركز الاتصال الموحد 117116 يعمل ليلا", ["117116 phone"]],
    ["العنوان: شارع الحرية عدد 13، تونس 1001.", ["13 place", "1001 place"]],
    ["Our desk at 12 Market Street", ["12 place"]],
    ["مقرنا 25 نهج الحرية", ["25 place"]],
    ["ص.ب ١٢ الصفاة", ["١٢ place"]],
    ["Two lifts in Terminal 4", ["4 place"]],
    ["There are help desks in all 36 states.", ["36 place"]],
    ["at any of 214 post offices", ["214 place"]],
    ["من خلال ٢٧ مديرية و14 بلدية فرعية", ["٢٧ place", "14 place"]],
    ["Monday to Friday, 8 a.m. to 4 p.m.", ["8 time", "4 time"]],
    ["حتى 4 عصرا", ["4 clock"]],
  ])("is told as such: %s", (page, expected) => {
    expect(outcomes(page)).toEqual(expect.arrayContaining(expected));
  });

  it("is held to no figure of one digit by what stands far before it", () => {
    const page = "Three initiatives were completed: a form, a line and a desk.\nVisit us from 8 a.m. to 4 p.m.";
    expect(wrong(page)).toEqual([]);
    expect(wrong("We completed 4 initiatives.")).toEqual(["4 initiatives/2025-Q2"]);
  });

  it.each([
    ["E-mails (11048)", ["11048 contacts/emails/2025-Q2"]],
    ["Enquiries: 1204 1310 1411", ["1204", "1310", "1411"]],
    ["Of these, 641 were with agencies.", ["641"]],
    ["27 calls at offices", ["27 contacts/calls/2025-Q2"]],
    ["Contact: 4500", ["4500"]],
  ])("is not what counts: %s", (page, expected) => {
    expect(wrong(page)).toEqual(expected);
  });
});

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

describe("the account of the tickets", () => {
  it.each([
    "أغلقت الفرق 10,233 بلاغا، والباقي 2,310 لدى الفرق",
    "أُغلق منها 10,233 وما زال 2,310 قيد الفحص",
    "Complaints made up 9.0% of contacts, and calls 31.4%.",
    "شكلت الشكاوى 9.0% من إجمالي التواصل",
    "أجاب عن استبيان مراكز الخدمة 13,065 مستفيدا",
  ])("goes on in any words: %s", (page) => {
    expect(wrong(page)).toEqual([]);
  });

  it.each([
    ["By 30 June 10,233 tickets had been closed, and 2,130 were with the crews.", "2,130"],
    ["Of 10,233 closed tickets, 2,310 were late.", "2,310"],
    ["أغلقت الفرق 10,233 بلاغا، منها 2,310 خلال يوم", "2,310"],
    ["أُغلق منها 10,233 وما زال 2,130 قيد الفحص", "2,130 tickets/2025-Q2/open"],
    ["Tickets closed made up 9.0% of all contacts.", "9.0%"],
    ["Tickets made up 9.8% of all contacts.", "9.8%"],
  ])("excuses nothing else: %s", (page, expected) => {
    expect(wrong(page)).toEqual([expected]);
  });

  it("ends with no other number than what is left", () => {
    const page = (left: string) =>
      `The quarter opened with 1,840 tickets. A further 20,415 were opened and 20,902 were closed, so that ${left} were carried into July.`;
    expect(wrong(page("1,335"), flowing)).toEqual(["1,335"]);
    expect(wrong(page("1,840"), flowing)).toEqual(["1,840 tickets/2025-Q2/carried-forward"]);
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

describe("a table set with blanks", () => {
  it("has the number behind the name of its channel in its first column", () => {
    const table =
      "Channel      April      May     June\nCalls       14,205   15,860   13,977\nBranches     9,310    8,874    9,021";
    expect(wrong(table)).toEqual([]);
    expect(wrong(table.replace("9,310", "9,301"))).toEqual(["9,301 contacts/desks/2025-04"]);
  });
});
