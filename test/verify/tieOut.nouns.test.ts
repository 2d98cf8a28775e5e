import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const report: FeedbackReport = {
  period: "2024-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", totals: { "2024-Q3": 154_020 } },
    { id: "emails", kind: "email", counts: "email", totals: { "2024-Q3": 8859 } },
    { id: "app", kind: "app", totals: { "2024-Q3": 20_111 } },
  ],
  tickets: {
    open: 1203,
    closed: 19_877,
    subsets: [{ id: "complaint", count: 9102, partOf: "tickets" }],
    durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 19_000, mean: 6.4, median: 3.5 } },
  },
};
const statusOf = (page: string) => tieOut(page, report).status;

describe("a number with the noun, label or unit of something else", () => {
  it.each([
    "Telephone: 154,020 e-mails.",
    "E-mail: 154,020 calls.",
    "- E-mail: 154,020 calls",
    "E-mail: 154,020 calls (toll-free)",
    "E-mail: 154,020 calls (84 %).",
    "Telephone: 154,020 e-mails (84 %).",
    "البريد الإلكتروني: ١٥٤٬٠٢٠ مكالمة (٨٤ ٪).",
    "- E-mail – 154,020 calls, 84 % of all",
    "E-mail - 154,020 calls",
    "Telephone: 154,020 e-mails (2024)",
    "Telephone: 154,020 e-mails – 2024.",
    "Telephone: 154,020 e-mails – 8,859 of them late",
    "Telephone | 154,020 e-mails\nE-mail | 8,859 e-mails",
    "الهاتف: ١٥٤٬٠٢٠ رسالة بريد إلكتروني.",
    "البريد الإلكتروني: ١٥٤٬٠٢٠ مكالمة.",
    "App: 20,111 tickets.",
    "التطبيق: ٢٠٬١١١ تذكرة.",
    "Through the app came 20,111 tickets.",
    "Complaints: 9,102 contacts.",
    "شكاوى: ٩٬١٠٢ عملية تواصل.",
    "Time to\tMean\tMedian\nFirst response (in days)\t6.4\t3.5\n",
    "Time to\tMean (days)\tMedian (days)\nFirst response\t6.4\t3.5\n",
    "Time to\tMean, minutes\tMedian, minutes\nFirst response\t6.4\t3.5\n",
    "المدة\tالمتوسط\nأول رد (بالأيام)\t٦٫٤\n",
  ])("does not pass: %j", (page) => {
    expect(statusOf(page)).not.toBe("passed");
  });

  it.each([
    "Telephone: 154,020 calls.",
    "Telephone: 154,020 calls (84 %).",
    "Telephone – 154,020 calls, 84 % of all",
    "E-mail: 8,859 e-mails.",
    "E-mail: 8,859 messages.",
    "App: 20,111 contacts.",
    "App: 20,111 requests.",
    "Telephone: 154,020 contacts. E-mail: 8,859 contacts.",
    "Calls 154,020 E-mails 8,859",
    "Calls: 154,020 E-mails: 8,859",
    "Calls: 154,020 e-mails – 8,859",
    "Calls - 154,020 e-mails - 8,859.",
    "Calls = 154,020 e-mails = 8,859",
    "Calls (154,020) e-mails (8,859)",
    "Telephone\n154,020\nE-mails\n8,859\n",
    "The call centre took 154,020 calls, and 8,859 e-mails were answered.",
    "Through the app came 20,111 contacts; all channels gave 21,080 tickets.",
    "Complaints: 9,102 tickets.",
    "Of all tickets 9,102 were complaints.",
    "By telephone and e-mail: 154,020 calls and 8,859 e-mails.",
    "الهاتف: ١٥٤٬٠٢٠ مكالمة، والبريد الإلكتروني: ٨٬٨٥٩ رسالة.",
    "الهاتف: ١٥٤٬٠٢٠ اتصالًا.",
    "التطبيق: ٢٠٬١١١ عملية تواصل.",
    "شكاوى: ٩٬١٠٢ تذكرة.",
    "Time to\tMean\tMedian\nFirst response (in hours)\t6.4\t3.5\n",
    "Time to\tMean (hours)\tMedian (hours)\nFirst response\t6.4\t3.5\n",
    "Time to\tMean (working hours)\tMedian (working hours)\nFirst response\t6.4\t3.5\n",
    "Time to (hours, not days)\tMean\tMedian\nFirst response\t6.4\t3.5\n",
    "المدة\tالمتوسط (بالساعات)\tالوسيط (بالساعات)\nأول رد\t٦٫٤\t٣٫٥\n",
  ])("passes a sound one: %j", (page) => {
    expect(statusOf(page)).toBe("passed");
  });
});

describe("tickets in the place of contacts, where no subset of the tickets is counted", () => {
  const { subsets: _, ...tickets } = report.tickets ?? { open: 0, closed: 0 };
  const plain: FeedbackReport = { ...report, tickets };
  const { tickets: __, ...without } = report;

  it.each(["Telephone: 154,020 tickets.", "الهاتف: ١٥٤٬٠٢٠ تذكرة.", "By telephone came 154,020 tickets."])(
    "do not pass: %j",
    (page) => {
      expect(tieOut(page, plain).status).not.toBe("passed");
    },
  );

  it.each([
    "Telephone: 154,020 calls.",
    "الهاتف: ١٥٤٬٠٢٠ مكالمة.",
    "All tickets: 21,080 tickets.",
    "Telephone: 154,020 contacts.",
  ])("do not hinder a sound one: %j", (page) => {
    expect(tieOut(page, plain).status).toBe("passed");
  });

  it("may be a word for contacts where the report has no tickets", () => {
    expect(tieOut("Telephone: 154,020 tickets.", without).status).toBe("passed");
  });
});

describe("a number of one channel before a clause about the other", () => {
  const { channels } = report;
  const two: FeedbackReport = { ...report, channels: channels.slice(0, 2) };

  it.each([
    "We took 154,020 calls and e-mails in the same measure fell.",
    "The line took 154,020 calls and e-mails this quarter were fewer.",
    "استقبلنا 154,020 مكالمة ورسائل في الربع انخفضت.",
  ])("is of that channel: %j", (page) => {
    expect(tieOut(page, two).status).toBe("passed");
  });

  // 154,020 + 8,859 = 162,879.
  it.each([
    ["We took 162,879 calls and e-mails in the quarter.", "passed"],
    ["We took 162,879 calls and e-mails in the quarter ended 30 September 2024.", "passed"],
    ["We took 154,020 calls and e-mails in the quarter.", "failed"],
    ["We took 154,020 calls and e-mails in a quarter that was busy.", "failed"],
    ["استقبلنا 154,020 مكالمات ورسائل في الربع.", "failed"],
  ])("is of both without one: %j", (page, status) => {
    expect(tieOut(page, two).status).toBe(status);
  });
});

describe("a channel whose noun is one thing, told as another", () => {
  const { subsets: _, ...bare } = report.tickets ?? { open: 0, closed: 0 };
  const { tickets: __, ...without } = report;

  it.each([
    "Phone calls: 154,020 visits.",
    "We received 154,020 visits by telephone.",
    "| Telephone | 154,020 visits |",
    "Telephone: 154,020 beneficiaries.",
    "Telephone: 154,020 messages.",
    "Telephone: 154,020 complaints.",
    "We took 154,020 enquiries by telephone.",
    "E-mail: 8,859 visitors.",
    "ورد عبر الهاتف ١٥٤٬٠٢٠ زيارة.",
    "ورد عبر الهاتف ١٥٤٬٠٢٠ رسالة.",
    "خدم الهاتف ١٥٤٬٠٢٠ مستفيدًا.",
    "ورد عبر الهاتف ١٥٤٬٠٢٠ شكوى.",
    "ورد عبر الهاتف ١٥٤٬٠٢٠ بلاغًا.",
  ])("does not pass: %j", (page) => {
    expect(statusOf(page)).not.toBe("passed");
    expect(tieOut(page, { ...report, tickets: bare }).status).not.toBe("passed");
  });

  it.each([
    "Telephone: 154,020 requests.",
    "By e-mail came 8,859 messages.",
    "Some 154,020 people rang by telephone.",
    "App: 20,111 messages.",
    "Through the app came 20,111 complaints.",
    "ورد عبر الهاتف ١٥٤٬٠٢٠ طلبًا.",
    "ورد بالبريد الإلكتروني ٨٬٨٥٩ رسالة.",
  ])("passes a sound one: %j", (page) => {
    expect(statusOf(page)).toBe("passed");
  });

  it.each(["Telephone: 154,020 complaints.", "ورد عبر الهاتف ١٥٤٬٠٢٠ شكوى."])(
    "may be called complaints where the report has no tickets: %j",
    (page) => {
      expect(tieOut(page, without).status).toBe("passed");
    },
  );

  it.each(["Telephone: 154,020 visits.", "ورد عبر الهاتف ١٥٤٬٠٢٠ زيارة."])(
    "is no visit where the report has no tickets, nor visits: %j",
    (page) => {
      expect(tieOut(page, without).status).not.toBe("passed");
    },
  );

  // The noun before the number: in its label, or at the head of its column.
  it.each([
    "Visits by telephone: 154,020",
    "- Number of e-mails by telephone: 154,020",
    "Channel\tVisits\nTelephone\t154,020",
    "زيارات عبر الهاتف: ١٥٤٬٠٢٠",
    "القناة\tالزيارات\nالهاتف\t١٥٤٬٠٢٠",
    "Live chats by e-mail: 8,859",
  ])("does not pass below or behind the other noun: %j", (page) => {
    expect(statusOf(page)).not.toBe("passed");
  });

  it.each([
    "Calls by telephone: 154,020",
    "Number of e-mails: 8,859",
    "Channel\tContacts\nTelephone\t154,020\nE-mail\t8,859",
    // Each below a head of its own.
    "Telephone\tE-mails\n154,020\t8,859",
    "عدد المكالمات: ١٥٤٬٠٢٠",
    "رسائل البريد الإلكتروني: ٨٬٨٥٩",
  ])("passes below or behind its own: %j", (page) => {
    expect(statusOf(page)).toBe("passed");
  });
});
