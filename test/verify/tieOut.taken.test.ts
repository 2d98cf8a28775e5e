import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { complaintQuarter, quarterBefore } from "./tie/complaintQuarters.js";
import { deskQuarter } from "./tie/deskQuarter.js";

const outcomes = (page: string, report: FeedbackReport, earlier: readonly FeedbackReport[] = []) =>
  tieOut(page, report, { earlier }).entries.flatMap(({ text, outcome }) =>
    outcome === "classed" ? [] : [`${text} ${outcome}`],
  );

// 6 of 13 tickets opened were about billing: 46.2 %; 12 of 13 closed.
const opened: FeedbackReport = {
  period: "2024-05",
  channels: [{ id: "a", kind: "phone", counts: "call", months: { "2024-05": 60 } }],
  tickets: {
    basis: "distinct-in-period",
    asOf: "2024-05-31",
    open: 3,
    closed: 12,
    flow: { broughtForward: 2, opened: 13, closed: 12, reopened: 0 },
    breakdowns: [
      {
        id: "topic",
        by: "other",
        of: "opened",
        parts: [
          { id: "billing", name: { ar: "الفواتير", en: "Billing" }, count: 6 },
          { id: "service", name: { ar: "الخدمة", en: "Service" }, count: 7 },
        ],
      },
    ],
  },
};

describe("a share of the tickets opened", () => {
  it.each<readonly [string, FeedbackReport, string]>([
    ["46.2% of tickets opened were about billing.", opened, "46.2% matched"],
    ["46.2% of new tickets were about billing.", opened, "46.2% matched"],
    ["95.5% of tickets opened or brought forward were closed.", deskQuarter, "95.5% matched"],
    ["أغلقت 95.5% من التذاكر الجديدة والمرحلة.", deskQuarter, "95.5% matched"],
    ["We closed 95.5% of the tickets opened.", deskQuarter, "95.5% unexplained"],
    ["We closed 100.8% of the tickets opened.", deskQuarter, "100.8% matched"],
    ["أغلقنا 100.8% من التذاكر الجديدة.", deskQuarter, "100.8% matched"],
  ])("is the clearance rate only where it was closed: %s", (page, report, expected) => {
    expect(outcomes(page, report)).toEqual([expected]);
  });
});

const clinic: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "line",
      kind: "phone",
      counts: "call",
      months: { "2024-01": 4000, "2024-02": 4200, "2024-03": 4330 },
    },
    { id: "mail", kind: "email", counts: "email", months: { "2024-01": 1000, "2024-02": 1007, "2024-03": 1100 } },
    {
      id: "clinic",
      kind: "branch",
      counts: {
        id: "patient",
        unit: "person",
        ar: {
          gender: "m",
          singular: "مريض",
          dual: "مريضان",
          dualOblique: "مريضين",
          plural: "مرضى",
          accusative: "مريضًا",
        },
        en: { singular: "patient", plural: "patients" },
      },
      months: { "2024-01": 300, "2024-02": 310, "2024-03": 320 },
    },
  ],
  tickets: { open: 300, closed: 1617 },
};

it.each([
  // 4,000 + 4,200 + 4,330; 1,000 + 1,007 + 1,100; 300 + 1,617; 300 + 310 + 320
  ["We took 12,530 patient calls.", "12,530 matched"],
  ["We had 3,107 patient e-mails.", "3,107 matched"],
  ["1,917 patient tickets were handled.", "1,917 matched"],
  ["930 patients came.", "930 matched"],
  ["940 patients came.", "940 contradicted"],
])("takes no noun of the report's own for what is counted of it: %s", (page, ...expected) => {
  expect(outcomes(page, clinic)).toEqual(expected);
});

describe("what stands before a number", () => {
  it.each([
    ["How did April go? 125,489 calls came in over the quarter.", "125,489 matched"],
    ["What happened in May?\n28,600 tickets were handled in the quarter.", "28,600 matched"],
    ["Are you open in June? 154,771 contacts came in Q2.", "154,771 matched"],
    ["Why fewer e-mails?\n154,771 contacts came in all.", "154,771 matched"],
    ["How many e-mails came in May? 19,091.", "19,091 contradicted"],
  ])("is a question that it answers only where it asks for one: %s", (page, ...expected) => {
    expect(outcomes(page, deskQuarter)).toEqual(expected);
  });

  it.each([
    ["ارتفعت المكالمات لتبلغ 125,489 مكالمة والفروع 10,191 زيارة.", "125,489 matched", "10,191 matched"],
    ["زادت المكالمات فبلغت 125,489 مكالمة والزيارات 10,191 زيارة.", "125,489 matched", "10,191 matched"],
    ["زادت المكالمات 6,959 مكالمة والزيارات 10,191 زيارة.", "6,959 matched", "10,191 matched"],
    ["انخفضت الرسائل 1,153 رسالة والمكالمات 125,489 مكالمة.", "1,153 matched", "125,489 matched"],
  ])("is no change that a level goes on for: %s", (page, ...expected) => {
    expect(outcomes(page, deskQuarter)).toEqual(expected);
  });

  it.each([
    ["* Calls\n\n  125,489 in Q2\n\n* E-mail\n\n  19,091 in Q2", "125,489 matched", "19,091 matched"],
    ["- Calls:\n\nApril 41,207\nMay 38,964\nJune 45,318", "41,207 matched", "38,964 matched", "45,318 matched"],
    ["- **Calls**\n\n41,207 in April", "41,207 matched"],
  ])("is an item that is the heading: %j", (page, ...expected) => {
    expect(outcomes(page, deskQuarter)).toEqual(expected);
  });
});

// 2,102 + 1,197 + 701 of 4,000 closed.
const decided: FeedbackReport = {
  period: "2024-05",
  channels: [{ id: "a", kind: "phone", counts: "call", months: { "2024-05": 60 } }],
  tickets: {
    basis: "cohort-by-opened",
    asOf: "2024-05-31",
    open: 200,
    closed: 4000,
    breakdowns: [
      {
        id: "outcome",
        by: "outcome",
        of: "closed",
        parts: [
          { id: "upheld", count: 2102 },
          { id: "partly-upheld", count: 1197 },
          { id: "not-upheld", count: 701 },
        ],
      },
    ],
  },
};

it.each([
  ["We fully upheld 2,102 complaints and partly upheld 1,197.", "2,102 matched", "1,197 matched"],
  ["2,102 upheld complaints were partly due to delays.", "2,102 matched"],
  ["2,102 were upheld partly because staff erred.", "2,102 matched"],
])("is not upheld in part by a word for something else: %s", (page, ...expected) => {
  expect(outcomes(page, decided)).toEqual(expected);
});

it.each([
  ["Published on our website: 24,556 complaints in Q4 2023.", "24,556 matched"],
  ["On our website we publish that 24,556 complaints came in Q4 2023.", "24,556 matched"],
  ["في موقع الفرع الرئيسي استقبلنا 2,165 شكوى.", "2,165 matched"],
  ["بلغت شكاوى المكاتب في كل موقع 2,165 شكوى.", "2,165 matched"],
])("is no channel where it is published, or lies: %s", (page, ...expected) => {
  expect(outcomes(page, complaintQuarter, [quarterBefore])).toEqual(expected);
});

it.each([
  ["Of 154,771 contacts, 125,489 were calls; the remaining 29,282 came by e-mail or in person.", "29,282 derived"],
  ["Of 154,771 contacts, 125,489 were calls; the remaining 29,282 came by e-mail and face to face.", "29,282 derived"],
  ["من بين 154,771 تواصلا كانت 125,489 مكالمة؛ والباقي 29,282 عبر البريد الإلكتروني والحضور الشخصي.", "29,282 derived"],
  ["Of 154,771 contacts, 125,489 were calls; the remaining 29,282 came by e-mail.", "29,282 unexplained"],
])("is not the rest of one channel where others are told of: %s", (page, expected) => {
  expect(outcomes(page, deskQuarter)).toContain(expected);
});
