import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/**
 * Calls 10,930 (3,434, 3,905, 3,591; 75.9%), e-mails 3,474 (1,000, 1,200, 1,274; 24.1%); together 4,434, 5,105, 4,865: 14,404. A quarter before,
 * calls 9,800 (+11.5%) and e-mails 3,600 (-3.5%). Tickets: 1,284 brought forward, 9,417 opened, 9,391 closed: 1,310 carried. 1,600 rated.
 */
const report: FeedbackReport = {
  period: "2023-Q2",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "NCH 1915", ar: "الهاتف" },
      counts: "call",
      contact: "1915",
      months: { "2023-04": 3434, "2023-05": 3905, "2023-06": 3591 },
      totals: { "2023-Q1": 9800 },
    },
    {
      id: "mail",
      kind: "email",
      counts: "email",
      months: { "2023-04": 1000, "2023-05": 1200, "2023-06": 1274 },
      totals: { "2023-Q1": 3600 },
    },
  ],
  tickets: { basis: "events", flow: { broughtForward: 1284, opened: 9417, closed: 9391, reopened: 0 } },
  satisfaction: [
    {
      id: "desk",
      agency: { en: "The desk", ar: "المكتب" },
      scale: { min: 1, max: 5 },
      topBoxFrom: 4,
      ratings: { "1": 100, "2": 150, "3": 250, "4": 500, "5": 600 },
    },
  ],
};

const faultsOf = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome, figure = "" }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [`${text} ${outcome} ${figure}`.trim()] : [],
  );

/** Sound pages, each with a number of them and another that is wrong in its place. */
const PAGES: readonly (readonly [page: string, right: string, wrong: string])[] = [
  // Both channels are counted behind the number.
  ["We logged 14,404 calls and e-mails. Calls were 10,930.", "14,404", "10,930"],
  // A line begins with its month.
  [" Apr: hotline 3,434; e-mail 1,000\n Jun: hotline 3,591; e-mail 1,274", "3,434", "3,591"],
  ["Jun: calls 3,591; e-mail 1,274\nMay: calls 3,905; e-mail 1,200", "1,274", "1,200"],
  // Below the name of its channel.
  ["Telephone\n\n10,930\n\n▲ 11.5% on the first quarter\n\n76% of all contacts\n\nE-mail\n\n3,474", "76%", "24%"],
  ["Satisfaction ratings\n\nGood (4): 500\nVery good (5): 600", "500", "600"],
  ["Rating 5: 600 / Rating 4: 500 / Rating 3: 250", "250", "500"],
  ["تقييمات الرضا\n\nممتاز (٥): ٦٠٠\nجيد جدًا (٤): ٥٠٠", "٦٠٠", "٥٠٠"],
  // 4,434 of 30 days, 5,105 of 31, 14,404 of 91.
  ["Channel\tApril\tMay\tQuarter\nAll\t4,434\t5,105\t14,404\nDaily average\t148\t165\t158", "165", "148"],
  ["القناة\tأبريل\tمايو\nالهاتف\t3,434\t3,905\nالمجموع\t4,434\t5,105\nالمعدل اليومي\t148\t165", "148", "114"],
  [
    "Channel | June | Quarter | vs. quarter ended 31 March\nNCH 1915 (17 languages) | 3,591 | 10,930 | ▲ 11.5%\nE-mail | 1,274 | 3,474 | ▼ 3.5%",
    "11.5%",
    "3.5%",
  ],
  ["In the quarter we took 10,930 calls, 1,130 more than the 9,800 of the first quarter.", "9,800", "3,600"],
  ["Tickets\n\n1,284 on hand at 1 April\n9,417 opened\n9,391 closed\n1,310 on hand at 30 June", "1,310", "1,284"],
];

describe("tieOut of pages furnished as offices furnish them", () => {
  it.each(PAGES)("explains %j", (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it.each(PAGES)("holds each number to its place: %j", (page, right, wrong) => {
    expect(faultsOf(page.replace(right, wrong))).not.toEqual([]);
  });

  // 148 contacts a day of April, 165 of May.
  it.each([
    "Daily average wait (minutes)",
    "Daily mean of tickets",
    "Mean per working day",
    "Closed per day (mean)",
    "Answered calls, daily mean",
    "Daily mean, letters",
    "Daily average (hours)",
    "المتوسط اليومي (أيام العمل)",
    "المتوسط اليومي للشكاوى",
    "المتوسط اليومي للانتظار",
  ])("takes a daily mean for that of contacts only where nothing else is named: %s", (label) => {
    expect(faultsOf(`Channel\tApril\tMay\nAll\t4,434\t5,105\n${label}\t148\t165`)).toHaveLength(2);
    expect(faultsOf(`Month\tContacts\t${label}\nApril\t4,434\t148\nMay\t5,105\t165`)).toHaveLength(2);
  });

  it.each([
    "Daily mean",
    "Mean per day",
    "Average a day",
    "Daily average of contacts",
    "Contacts per day (mean)",
    "المتوسط اليومي",
    "متوسط التواصل اليومي",
  ])("takes a daily mean for that of contacts: %s", (label) => {
    expect(faultsOf(`Channel\tApril\tMay\nAll\t4,434\t5,105\n${label}\t148\t165`)).toEqual([]);
    expect(faultsOf(`Month\tContacts\t${label}\nApril\t4,434\t148\nMay\t5,105\t165`)).toEqual([]);
  });

  it.each([
    ["Our target for 2024 is to answer 90% of e-mails within a day.", "2024 year, 90% target"],
    ["المستهدف لعام 2024 أن تبلغ نسبة الرضا 90%.", "2024 year, 90% target"],
    ["By 2024 I want 90% everywhere.", "2024 year, 90% target"],
    [
      "للاستفسار: هاتف 06-5008080، فرعي 214، ص.ب 8160 عمّان 11118.",
      "06-5008080 phone, 214 place, 8160 place, 11118 place",
    ],
    ["Write to GPO Box 1412, Brisbane Qld 4001. This update replaces Bulletin 7.", "1412 place, 4001 place, 7 issue"],
    ["The centre moves to 11-15 Church Street, and has a line, local 10102.", "11 place, 15 place, 10102 place"],
    ["وفق المرسوم 8682 تشارك في النظام 50 جهة حكومية.", "8682 law, 50 place"],
    ["Offices were closed for 3 public holidays.", "3 calendar"],
    ["For every 1,000 calls there were 318 e-mails.", "1,000 rate-base, 318 unexplained"],
  ])("classes what is no figure: %s", (page, classes) => {
    const told = tieOut(page, report).entries.map(({ text, outcome, rule }) =>
      outcome === "classed" ? `${text} ${rule}` : `${text} ${outcome}`,
    );
    expect(told.join(", ")).toBe(classes);
  });
});
