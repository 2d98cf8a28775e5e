import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,600, e-mails 4,500; 3,700 tickets. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 3100, "2025-08": 3200, "2025-09": 3300 } },
    {
      id: "mail",
      kind: "email",
      counts: "email",
      name: { ar: "رسائل البريد الإلكتروني", en: "E-mail messages" },
      months: { "2025-07": 1400, "2025-08": 1500, "2025-09": 1600 },
    },
  ],
  tickets: { basis: "events", asOf: "2025-09-30", open: 600, closed: 3100 },
};

const outcomes = (page: string, of = report) =>
  tieOut(page, of).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("a channel that the report has not", () => {
  it.each([
    "SMS messages: 4,500",
    "WhatsApp: 4,500",
    "Text messages: 4,500",
    "4,500 tweets",
    "4,500 chats",
    "Social media: 4,500",
    "واتساب: 4,500",
    "الرسائل النصية: 4,500",
    "المحادثة المباشرة: 4,500",
  ])("has no number of another one: %s", (page) => {
    expect(outcomes(page)).toEqual(["4,500 unexplained"]);
  });

  it("has none in a table, as a row or a column", () => {
    const rows = "Channel | Jul | Aug | Sep\nPhone | 3,100 | 3,200 | 3,300\nSMS | 1,400 | 1,500 | 1,600";
    expect(outcomes(rows)).toEqual([
      ...["3,100", "3,200", "3,300"].map((text) => `${text} matched`),
      ...["1,400", "1,500", "1,600"].map((text) => `${text} unexplained`),
    ]);
    expect(outcomes("Month | Phone | WhatsApp\nJuly | 3,100 | 1,400\nAugust | 3,200 | 1,500")).toEqual([
      "3,100 matched",
      "1,400 unexplained",
      "3,200 matched",
      "1,500 unexplained",
    ]);
  });

  it.each([
    "E-mails: 4,500. We do not answer SMS.",
    "The ministry received 4,500 e-mails and no text messages.",
    "9,600 calls, some of them about the mobile app",
    "3,700 tickets, which are also followed by SMS",
    "بلغت رسائل البريد الإلكتروني 4,500 رسالة.",
  ])("takes no number from another one: %s", (page) => {
    expect(outcomes(page).filter((each) => !each.endsWith("matched"))).toEqual([]);
  });

  it("is one of the report's where its kind is, or a word of its name", () => {
    const withSms: FeedbackReport = {
      ...report,
      channels: [...report.channels, { id: "sms", kind: "sms", totals: { "2025-Q3": 2200 } }],
    };
    expect(outcomes("SMS: 2,200", withSms)).toEqual(["2,200 matched"]);
    const named: FeedbackReport = {
      ...report,
      channels: [{ id: "wa", kind: "other", name: { en: "WhatsApp service" }, totals: { "2025-Q3": 2200 } }],
    };
    expect(outcomes("WhatsApp: 2,200", named)).toEqual(["2,200 matched"]);
  });
});
