import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { readHtml } from "../../src/read/readHtml.js";
import { tieOut } from "../../src/verify/tieOut.js";

// 28,200 + 3,153 + 2,106 = 33,459 contacts. Of 4,000 tickets closed 1,210 (30.3 %), 640 (16.0 %) and 2,150 (53.8 %); of 4,200 opened 2,600 and 1,600.
// With 330 brought forward there were 4,530 tickets, 135.4 per 1,000 contacts.
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "phone",
      kind: "phone",
      name: { en: "Call centre", ar: "مركز الاتصال" },
      counts: "call",
      months: { "2024-01": 9001, "2024-02": 9502, "2024-03": 9697 },
    },
    {
      id: "mail",
      kind: "email",
      name: { en: "E-mail", ar: "البريد الإلكتروني" },
      contact: "info1@help2.example",
      counts: "email",
      months: { "2024-01": 1001, "2024-02": 1050, "2024-03": 1102 },
    },
    {
      id: "wa",
      kind: "messaging",
      name: { en: "WhatsApp", ar: "واتساب" },
      months: { "2024-01": 701, "2024-02": 702, "2024-03": 703 },
    },
  ],
  tickets: {
    basis: "events",
    asOf: "2024-03-31",
    open: 530,
    closed: 4000,
    flow: { broughtForward: 330, opened: 4200, closed: 4000, reopened: 0 },
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", name: { en: "Upheld", ar: "مقبولة" }, count: 1210 },
          { id: "partly", name: { en: "Partly upheld", ar: "مقبولة جزئيًا" }, count: 640 },
          { id: "rejected", name: { en: "Rejected", ar: "مرفوضة" }, count: 2150 },
        ],
      },
      {
        id: "category",
        by: "category",
        of: "opened",
        parts: [
          { id: "complaint", count: 2600 },
          { id: "enquiry", count: 1600 },
        ],
      },
    ],
  },
};

const statusOf = (page: string) => tieOut(page.startsWith("<") ? readHtml(page) : page, report).status;

const OUTCOMES = "Outcome | Tickets\nUpheld | 1,210\nPartly upheld | 640\nRejected | 2,150\nTotal | 4,000";
const OUTCOMES_AR = "| النتيجة | العدد |\n|---|---|\n| مقبولة | 1,210 |\n| مقبولة جزئيًا | 640 |\n| مرفوضة | 2,150 |";
const SHARES = "Number | Share\nUpheld | 1,210 | 30.3%\nPartly upheld | 640 | 16.0%\nRejected | 2,150 | 53.8%";
const CATEGORIES = "Category | Number\nComplaints | 2,600\nEnquiries | 1,600";
const CATEGORIES_AR = "الفئة | العدد\nشكاوى | 2,600\nاستفسارات | 1,600";
const CHANNELS = "Channel | Number\nCall centre | 28,200\nE-mail | 3,153\nWhatsApp | 2,106";
const CHANNELS_AR = "القناة | العدد\nمركز الاتصال | 28,200\nالبريد الإلكتروني | 3,153";
const captioned = (caption: string) =>
  `<table><caption>${caption}</caption><tr><th>Outcome</th><th>Number</th></tr><tr><td>Upheld</td><td>1,210</td></tr></table>`;

describe("the title of a table", () => {
  it.each([
    `Open tickets, by outcome\n\n${OUTCOMES}`,
    `## Table 2: Open tickets by outcome\n${OUTCOMES}`,
    `Open tickets | ${SHARES}`,
    `Tickets opened | ${SHARES}`,
    captioned("Open tickets, by outcome"),
    `التذاكر المفتوحة بحسب النتيجة\n\n${OUTCOMES_AR}`,
    `Closed tickets, by category\n\n${CATEGORIES}`,
    `التذاكر المغلقة بحسب الفئة\n\n${CATEGORIES_AR}`,
    `Tickets by channel\n\n${CHANNELS}`,
    `Closed tickets, by channel\n\n${CHANNELS}`,
    `التذاكر بحسب القناة\n\n${CHANNELS_AR}`,
  ])("holds its cells to the state, or to the tickets, that it names: %s", (page) => {
    expect(statusOf(page)).not.toBe("passed");
  });

  it.each([
    `Closed tickets, by outcome\n\n${OUTCOMES}`,
    `Tickets, by outcome\n\n${OUTCOMES}`,
    `Closed and open tickets, by outcome\n\n${OUTCOMES}`,
    `Tickets closed | ${SHARES}`,
    captioned("Closed tickets, by outcome"),
    `التذاكر المغلقة بحسب النتيجة\n\n${OUTCOMES_AR}`,
    // What is open, and what was opened.
    `التذاكر المفتوحة بحسب الفئة\n\n${CATEGORIES_AR}`,
    `New tickets by category\n\n${CATEGORIES}`,
    `Contacts by channel\n\n${CHANNELS}`,
    `Contacts and tickets by channel\n\n${CHANNELS}`,
    `Channels and tickets\n\n${CHANNELS}`,
    `Key figures\n\n${CHANNELS}`,
    `التواصل والتذاكر بحسب القناة\n\n${CHANNELS_AR}`,
    // Other words stand between, or another title.
    `Open tickets\n\nWe closed more than we opened. Of what was closed:\n\n${OUTCOMES}`,
    `Open tickets\nTickets closed | ${SHARES}`,
    `Contacts by channel\nTickets by category\n\n${CHANNELS}`,
    // Rows and columns name states of their own.
    "Open tickets\n\nState | Number\nOpen at the start | 330\nOpened | 4,200\nClosed | 4,000\nOpen at the end | 530",
    "Open tickets | Number\nOpen at the end | 530\nClosed tickets |\nUpheld | 1,210\nRejected | 2,150",
    "Tickets opened and open\n\nOpened | Closed\n4,200 | 4,000",
  ])("may say less, or more: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });
});

describe("an e-mail address", () => {
  it.each([
    "Write to info2@help2.example. We received 3,153 e-mails.",
    "E-mail: info1@help3.example\nWe received 3,153 e-mails.",
    "راسلونا على info3@help2.example. وردنا 3,153 رسالة بريد إلكتروني.",
  ])("has no other digit than that of its channel: %s", (page) => {
    const { findings } = tieOut(page, report);
    expect(findings).toMatchObject([{ code: "contradicted", computed: "info1@help2.example" }]);
  });

  it.each([
    "Write to info1@help2.example. We received 3,153 e-mails.",
    "Write to INFO1@help2.example. We received 3,153 e-mails.",
    "راسلونا على info1@help2.example. وردنا 3,153 رسالة بريد إلكتروني.",
    // Another box.
    "Write to info1@help2.example, the press to info2@help2.example. We received 3,153 e-mails.",
    "Write to press@help2.example. We received 3,153 e-mails.",
    "Write to info12@help2.example. We received 3,153 e-mails.",
  ])("may be another one: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });
});

describe("the rate of all tickets", () => {
  it.each([
    "135.4 tickets were closed per 1,000 contacts.",
    "We closed 135.4 tickets per 1,000 contacts.",
    "أُغلقت 135.4 تذكرة لكل 1,000 تواصل.",
  ])("is not that of one state: %s", (page) => {
    expect(statusOf(page)).not.toBe("passed");
  });

  it.each([
    "There were 135.4 tickets per 1,000 contacts.",
    "Some 135 tickets per 1,000 contacts were recorded.",
    "We received 135.4 tickets per 1,000 contacts and closed 4,000 tickets.",
    "Tickets, open and closed, came to 135.4 per 1,000 contacts.",
    "Tickets per 1,000 contacts: 135.4; tickets closed: 4,000",
    "بلغت التذاكر 135.4 تذكرة لكل 1,000 تواصل، وأُغلقت 4,000 تذكرة.",
  ])("stands beside states: %s", (page) => {
    expect(statusOf(page)).toBe("passed");
  });
});
