import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 9,600, e-mails 4,500, 14,100 in all; 3,700 tickets, 3,100 of them closed; 5,200 asked. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 3100, "2025-08": 3200, "2025-09": 3300 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-07": 1400, "2025-08": 1500, "2025-09": 1600 } },
  ],
  tickets: { basis: "events", asOf: "2025-09-30", open: 600, closed: 3100 },
  satisfaction: [
    {
      id: "s",
      agency: { en: "Oasis" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { 1: 100, 5: 900 },
      asked: 5200,
      window: "by-rating-time",
    },
  ],
};
/** Calls 8,200, e-mails 4,100, 12,300 in all; 2,900 tickets, 2,450 of them closed; 4,700 asked. */
const before: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-04": 2700, "2025-05": 2800, "2025-06": 2700 } },
    { id: "mail", kind: "email", counts: "email", months: { "2025-04": 1300, "2025-05": 1400, "2025-06": 1400 } },
  ],
  tickets: { basis: "events", asOf: "2025-06-30", open: 450, closed: 2450 },
  satisfaction: [
    {
      id: "s",
      agency: { en: "Oasis" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { 1: 100, 5: 900 },
      asked: 4700,
      window: "by-rating-time",
    },
  ],
};

const matched = (page: string, number: string) =>
  tieOut(page, report, { earlier: [before] }).entries.find(({ text }) => text === number)?.outcome === "matched";

describe("a number of an earlier report", () => {
  it.each([
    ["Q3 2025. Contacts: 14,100 (Q2: 12,300). Tickets closed: 2,450.", "2,450"],
    ["Contacts in Q3 2025 were 14,100 (12,300 in Q2) and calls 8,200.", "8,200"],
    ["Compared with the second quarter, more wrote. In the third quarter there were 4,100 e-mails.", "4,100"],
    ["Q3 2025: 4,700 people were asked.", "4,700"],
    ["خلال الربع الثالث من عام 2025م ورد 14,100 تواصل، منها 8,200 مكالمة.", "8,200"],
    ["بلغ عدد التواصل في الربع الثالث 14,100 (في الربع الثاني 12,300). وأغلقت 2,450 تذكرة.", "2,450"],
  ])("is not matched where its period is named only beside another number, or nowhere: %s", (page, number) => {
    expect(matched(page, number)).toBe(false);
  });

  it.each([
    ["Contacts: 14,100 (Q2: 12,300).", "12,300"],
    ["Calls were 9,600, against 8,200 in the second quarter.", "8,200"],
    ["Calls rose from 8,200 to 9,600.", "8,200"],
    ["In Q2 2025 there were 12,300 contacts. Of these 8,200 were calls.", "8,200"],
    ["There were 8,200 calls in the previous quarter.", "8,200"],
    ["بلغت المكالمات 9,600 مكالمة مقارنة بـ 8,200 مكالمة في الربع الثاني.", "8,200"],
    ["في الربع الثاني ورد 12,300 تواصل. منها 8,200 مكالمة.", "8,200"],
  ])("is matched where the words tell of its time: %s", (page, number) => {
    expect(matched(page, number)).toBe(true);
  });
});

describe("a period that another number is compared with", () => {
  it.each([
    ["Q3 2025. Calls were 9,600, compared with 8,200 in the second quarter. There were also 4,100 e-mails.", "4,100"],
    ["In Q3 2025 calls were 17% more than in the second quarter, which had 8,200, and e-mails 4,100.", "4,100"],
    ["We had 12,300 contacts in this period, against 12,300 in the second quarter.", "12,300"],
    ["بلغت المكالمات 9,600 بزيادة عن الربع الثاني الذي سجل 8,200، يليها البريد الإلكتروني بعدد 4,100 رسالة.", "4,100"],
    ["ورد خلال المدة 12,300 اتصالاً ومراسلة، في مقابل 14,100 في الربع الثاني.", "12,300"],
  ])("is not that of the others: %s", (page, number) => {
    expect(matched(page, number)).toBe(false);
  });

  it.each([
    ["Q3 2025. Calls were 9,600, compared with 8,200 in the second quarter. There were also 4,500 e-mails.", "4,500"],
    ["Q3 2025. Calls were 9,600, against 8,200 in the second quarter; e-mails came to 4,500 from 4,100.", "4,100"],
    ["بلغت المكالمات 9,600 بزيادة عن الربع الثاني الذي سجل 8,200، يليها البريد الإلكتروني بعدد 4,500 رسالة.", "4,500"],
    ["بلغت المكالمات 9,600 بزيادة عن الربع الثاني الذي سجل 8,200.", "8,200"],
    ["ورد خلال المدة 14,100 اتصالاً ومراسلة، في مقابل 12,300 في الربع الثاني.", "12,300"],
  ])("but its own is, and those of now are: %s", (page, number) => {
    expect(matched(page, number)).toBe(true);
  });
});

describe("the count of what is compared with, in a bracket behind its period", () => {
  it.each([
    ["Contacts were 14,100, which is 1,800 more than in the second quarter (12,300).", "12,300", true],
    ["Contacts were 14,100, which is 1,800 more than in the second quarter (14,100).", "(14,100", false],
    ["بلغ التواصل 14,100، وهو ما يزيد بـ 1,800 على ما ورد في الربع الثاني (12,300).", "12,300", true],
    ["بلغ التواصل 14,100، وهو ما يزيد بـ 1,800 على ما ورد في الربع الثاني (14,100).", "(14,100", false],
  ])("is of that period: %s", (page, number, is) => {
    const at = page.indexOf(number) + Number(number.startsWith("("));
    const entry = tieOut(page, report, { earlier: [before] }).entries.find(({ span }) => span.start === at);
    expect(entry?.outcome === "matched").toBe(is);
  });
});

describe("months from the first day of one to the end of another", () => {
  it.each([
    ["ما بين فاتح يوليوز ومتم شتنبر 2025، توصلنا بما مجموعه 9,600 مكالمة.", true],
    ["ما بين فاتح يوليوز ومتم شتنبر 2025، توصلنا بما مجموعه 3,300 مكالمة.", false],
    ["من فاتح يوليوز إلى متم شتنبر 2025 توصلنا بـ 9,600 مكالمة.", true],
    ["Between the start of July and the end of September 2025 we took 9,600 calls.", true],
    ["Between the start of July and the end of September 2025 we took 3,300 calls.", false],
  ])("are the quarter: %s", (page, is) => {
    expect(tieOut(page, report).status === "passed").toBe(is);
  });
});
