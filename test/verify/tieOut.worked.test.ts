import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const scale = { scale: { min: 1, max: 5 }, topBoxFrom: 4 };

/**
 * Calls 6,000, the app 4,000, e-mails 300: 10,300, of which the calls are 58.3 %; a quarter before they were 5,500 of 8,300, 66.3 %.
 * In May 3,700 contacts, 109.7 a day. Metro: 900 of 1,000 satisfied, bus: 1,440 of 1,800. 500 tickets, 2,000 more, 2,100 closed: 400.
 */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: months([1900, 1800, 1800, 2000, 2200, 1800]) },
    { id: "app", kind: "app", counts: "contact", months: months([900, 800, 800, 1300, 1400, 1300]) },
    { id: "emails", kind: "email", counts: "email", months: months([100, 100, 100, 100, 100, 100]) },
  ],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 400,
    closed: 2100,
    flow: { broughtForward: 500, opened: 2000, closed: 2100, reopened: 0 },
  },
  causes: [{ id: "delay", name: { en: "Delays", ar: "التأخر" }, tickets: 900 }],
  causeCases: 2000,
  bases: [{ id: "homes", name: { en: "Homes" }, count: 40000 }],
  satisfaction: [
    { id: "metro", agency: { en: "Metro" }, ...scale, ratings: { "1": 20, "2": 30, "3": 50, "4": 400, "5": 500 } },
    { id: "bus", agency: { en: "Bus" }, ...scale, ratings: { "1": 70, "2": 85, "3": 205, "4": 690, "5": 750 } },
  ],
};

function months(counts: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(counts.map((count, at) => [`2025-0${at + 1}`, count]));
}

const amiss = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) =>
    outcome === "contradicted" || outcome === "unexplained" ? [text] : [],
  );

describe("what a page works out", () => {
  it.each([
    "The app and e-mail taken together came to 4,300 contacts.",
    "May was the worst. 3,700 contacts arrived in those 31 days, about 119 a day.",
    "And 80% of the 1,800 who took part praised it.",
    "Relative to our size we received 257.5 contacts for every 1,000 homes.",
    "سجل شهر مايو أكبر إقبال بمجموع 3,700 تواصلا بسبب موجة البرد",
    "Share of riders who gave 4 or 5 points out of 5: bus 80.0%",
    "تعمل غرفة الطوارئ 24 ساعة. بلغت المكالمات 6,000 مكالمة.",
  ])("is found: %s", (page) => {
    expect(amiss(page)).toEqual([]);
  });

  it.each([
    ["The share of the telephone fell from 63.6% to 58.3%.", "63.6%"],
    ["The share of the telephone fell from 58.3% to 66.3%.", "66.3%"],
    ["The share of the telephone rose from 66.3% to 58.3%.", "66.3%"],
    [
      "The share of the telephone fell from 66.3% to 58.3%, which is 9.0 percentage points less.",
      "9.0 percentage points",
    ],
    ["The app and e-mail taken together came to 4,400 contacts.", "4,400"],
    ["May was the worst. 3,700 contacts arrived in those 31 days, about 140 a day.", "140"],
    ["85 per cent of the 1,800 who rated the bus were satisfied.", "85 per cent"],
    ["The gap between metro and bus is 14.0 points.", "14.0"],
    [
      "We began with 500 tickets. 2,000 were opened and 2,100 were closed. So 400 stayed, 22.0% fewer than at the start.",
      "22.0%",
    ],
    ["Closed tickets: +84.0%", "+84.0%"],
  ])("is found wrong: %s", (page, expected) => {
    expect(amiss(page)).toContain(expected);
  });
});
