import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";

// 5 brought forward, 505 opened, 5 reopened, 500 closed: 15 open. The closed are one number under two names.
const tickets: FeedbackReport = {
  period: "2024-Q1",
  channels: [],
  tickets: {
    basis: "events",
    open: 15,
    closed: 500,
    flow: { broughtForward: 5, opened: 505, closed: 500, reopened: 5 },
  },
};
// 60 of 100 gave a 3, 20 a 1.
const rated: FeedbackReport = {
  period: "2024-05",
  channels: [],
  satisfaction: [
    {
      id: "s",
      agency: { en: "A" },
      scale: { min: 1, max: 3 },
      ratings: { 1: 20, 2: 20, 3: 60 },
      topBoxFrom: 3,
      bottomBoxTo: 1,
    },
  ],
};
const closed = "tickets/2024-Q1/closed-in-period";
const open = "tickets/2021-Q1/open";
// 172,872 to 189,215 calls: 9.45 % more.
const change = "contacts/calls/2021-03/month-change-percent";
const calls = "contacts/calls/2021-Q1";
const january = "contacts/calls/2021-01";
const box = (measure: string) => `satisfaction/s/2024-05/${measure}`;

describe("words beside the number of a figure", () => {
  it.each([
    ["500 opened", tickets, closed],
    ["500 tickets reopened", tickets, closed],
    ["500 reopened tickets", tickets, closed],
    ["٥٠٠ تذكرة معاد فتحها", tickets, closed],
    ["10 closed", firstQuarter2021, open],
    ["10 were closed", firstQuarter2021, open],
    ["10 مغلقة", firstQuarter2021, open],
    ["+9.45% year on year", firstQuarter2021, change],
    ["up 9.45% a day", firstQuarter2021, change],
    ["+9.45% in complaints", firstQuarter2021, change],
    ["بزيادة ٩٫٤٥٪ عن العام السابق", firstQuarter2021, change],
    ["287,853 calls in Q1 2021", firstQuarter2021, january],
    ["٢٨٧٬٨٥٣ مكالمة في الربع الأول", firstQuarter2021, january],
    ["649,940 calls in 2020", firstQuarter2021, calls],
    ["649,940 calls in Q2", firstQuarter2021, calls],
    ["٦٤٩٬٩٤٠ مكالمة في الربع الثاني", firstQuarter2021, calls],
    ["287,853 calls in the January of 2020", firstQuarter2021, january],
    ["649,940 abandoned calls", firstQuarter2021, calls],
    ["123,755 tickets reopened", firstQuarter2021, "tickets/2021-Q1/closed"],
    ["99.99% in 2020", firstQuarter2021, "tickets/2021-Q1/closure-rate"],
    ["9.45% more than in January", firstQuarter2021, change],
    ["60% of raters were dissatisfied", rated, box("top-box")],
    ["60 dissatisfied", rated, box("satisfied")],
    ["60 غير راض", rated, box("satisfied")],
    ["20% of raters were satisfied", rated, box("bottom-box")],
    ["20 satisfied", rated, box("dissatisfied")],
  ])("name another: %s", (text, report, id) => {
    expect(feedbackMatchers.toBeFigure(text, report, id).pass).toBe(false);
  });

  it.each([
    ["500 closed", tickets, closed],
    ["500 tickets", tickets, closed],
    ["500 tickets were closed", tickets, closed],
    ["10 open", firstQuarter2021, open],
    ["10 مفتوحة", firstQuarter2021, open],
    ["+9.45% month on month", firstQuarter2021, change],
    ["up 9.45%", firstQuarter2021, change],
    ["9.45% more than in February", firstQuarter2021, change],
    ["بزيادة ٩٫٤٥٪ عن الشهر السابق", firstQuarter2021, change],
    ["287,853 calls in January 2021", firstQuarter2021, january],
    ["287,853 calls", firstQuarter2021, january],
    ["649,940 calls in Q1", firstQuarter2021, calls],
    ["649,940 calls from January to March 2021", firstQuarter2021, calls],
    ["99.99% in 2021", firstQuarter2021, "tickets/2021-Q1/closure-rate"],
    ["123,755 tickets closed", firstQuarter2021, "tickets/2021-Q1/closed"],
    ["60% of raters were satisfied", rated, box("top-box")],
    ["60 satisfied", rated, box("satisfied")],
    ["20% of all ratings", rated, box("bottom-box")],
    ["نسبة غير الراضين 20%", rated, box("bottom-box")],
  ])("name it, or nothing: %s", (text, report, id) => {
    expect(feedbackMatchers.toBeFigure(text, report, id).pass).toBe(true);
  });
});
