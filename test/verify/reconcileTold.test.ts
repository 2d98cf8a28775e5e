import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { feedbackMatchers } from "../../src/testing/feedbackMatchers.js";
import { disclosedCells } from "../../src/verify/disclosedCells.js";
import { type ReconcileOptions, reconcile } from "../../src/verify/reconcile.js";

const checked = (report: FeedbackReport, figure: string, printed: string, options?: ReconcileOptions) =>
  reconcile({ ...report, published: [{ figure, printed }] }, options).checks.find(({ path }) => path === figure);
const calls = "contacts/calls/2021-Q1";

describe("a score", () => {
  // 10 + 20 + 60 + 120 + 150 = 360 of 100 ratings.
  const rated: FeedbackReport = {
    period: "2024-05",
    channels: [],
    satisfaction: [
      {
        id: "s",
        agency: { en: "A" },
        scale: { min: 1, max: 5 },
        ratings: { 1: 10, 2: 10, 3: 20, 4: 30, 5: 30 },
      },
    ],
  };
  it.each([
    ["3.6 out of 5", "pass"],
    ["3.6 من 5", "pass"],
    ["3.6 out of 10", "cannot-check"],
    ["3.6 من 10", "cannot-check"],
    ["٣٫٦ من أصل ١٠", "cannot-check"],
    ["3.6 out of 100", "cannot-check"],
    ["3.5 out of 5", "fail"],
  ])("is of its own scale: %s", (text, outcome) => {
    expect(checked(rated, "satisfaction/s/2024-05/mean", text)?.outcome).toBe(outcome);
  });
});

describe("a number in thousands or millions", () => {
  it.each([
    // 700,000 - 649,940; 648,000 - 649,940
    ["0.7 million", "50060"],
    ["648 thousand", "-1940"],
  ])("that is wrong differs by what it is off: %s", (text, difference) => {
    expect(checked(firstQuarter2021, calls, text)).toMatchObject({ outcome: "fail", difference, computed: "649940" });
  });

  // 649,940 calls in 90 days: 7,221.56 a day.
  it("that is wrong of a mean differs with its decimals", () => {
    expect(checked(firstQuarter2021, `${calls}/mean-per-day`, "8 thousand")?.difference).toBe("778.44");
  });

  it.each([
    ["650 k", "pass"],
    ["650K", "pass"],
    ["650k calls", "pass"],
    ["0.65M", "pass"],
    ["640K", "fail"],
    ["0.65 m", "fail"],
  ])("has the letter of its scale beside it: %s", (text, outcome) => {
    expect(checked(firstQuarter2021, calls, text)?.outcome).toBe(outcome);
  });
});

it.each([
  ["≥649,940", "pass"],
  ["≤650,000", "pass"],
  ["≥ 650,000", "fail"],
])("reads a bound in its sign: %s", (text, outcome) => {
  expect(checked(firstQuarter2021, calls, text)?.outcome).toBe(outcome);
});

describe("a time in another unit", () => {
  const timed: FeedbackReport = {
    period: "2024-05",
    channels: [],
    tickets: { durations: { firstResponse: { unit: "hour", basis: "elapsed", n: 10, mean: 6.4 } } },
  };
  it.each(["384 minutes", "٣٨٤ دقيقة", "0.27 days", "7 days"])("cannot be checked: %s of 6.4 hours", (text) => {
    expect(checked(timed, "tickets/first-response/2024-05/mean", text)).toMatchObject({
      outcome: "cannot-check",
      reason: "other-noun",
    });
  });
  it("is wrong in its own", () => {
    expect(checked(timed, "tickets/first-response/2024-05/mean", "7.4 hours")?.outcome).toBe("fail");
  });
});

it("tells a month in the digits of the message, where the text has none", () => {
  const told = (numerals: "arab" | "latn") =>
    checked(firstQuarter2021, `${calls}/peak-month`, "فبراير", { language: "ar", numerals })?.message;
  expect(told("arab")).toContain("يناير ٢٠٢١");
  expect(told("latn")).toContain("يناير 2021");
});

describe("a suppressed subset of all tickets", () => {
  const hidden = (partOf?: "tickets"): FeedbackReport => ({
    period: "2024-05",
    channels: [],
    tickets: {
      subsets: [{ id: "complaint", count: { missing: "suppressed" }, ...(partOf && { partOf }) }],
      breakdowns: [
        {
          id: "kind",
          by: "category",
          of: "total",
          parts: [
            { id: "complaint", count: 7 },
            { id: "enquiry", count: 6 },
          ],
        },
      ],
    },
  });
  it("is given away by the same part of a breakdown of all", () => {
    expect(disclosedCells(hidden("tickets"))).toEqual([
      { figure: "tickets/complaint/2024-05", by: ["tickets/kind/complaint/2024-05"] },
    ]);
  });
  it("is not by a part that need not be the same tickets", () => {
    expect(disclosedCells(hidden())).toEqual([]);
  });
});

it("lets neither toTieOutTo nor its negation pass for a page without any figure, whatever is published", () => {
  const page = "Nothing is counted here.";
  const pass = (text: string, isNot: boolean) =>
    feedbackMatchers.toTieOutTo.call({ isNot }, text, firstQuarter2021).pass;
  expect([pass(page, false), pass(page, true)]).toEqual([false, true]);
  expect([pass("649,904 calls", false), pass("649,904 calls", true)]).toEqual([false, false]);
});
