import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { assertFigure } from "../../src/testing/assertFigure.js";
import { assertTiesOut } from "../../src/testing/assertTiesOut.js";

const calls = "contacts/calls/2021-Q1";
const refusal = "; the point before its last three digits begins decimals";
const taking = (mean: number): FeedbackReport => ({
  period: "2024-Q3",
  channels: [],
  tickets: { durations: { firstResponse: { unit: "hour", basis: "working", n: 10, mean } } },
});
const mean = "tickets/first-response/2024-Q3/mean";
// 111,078 calls in the 90 days of a quarter are 1,234.2 a day; 111 are 1.2333.
const daily = (count: number): FeedbackReport => ({
  period: "2021-Q1",
  channels: [{ id: "calls", kind: "phone", counts: "call", totals: { "2021-Q1": count } }],
});
const perDay = `${calls}/mean-per-day`;

describe("a point before three digits", () => {
  it.each([
    ["649.940", calls, firstQuarter2021],
    ["٦٤٩.٩٤٠", calls, firstQuarter2021],
    ["1.234 hours", mean, taking(1234)],
    ["1.234", mean, taking(1234)],
    ["First response: 1.234 hours", mean, taking(1234)],
    ["1.234 calls a day", perDay, daily(111_078)],
  ])("begins decimals in %s, which is no number a thousand times larger", (text, id, report) => {
    expect(() => assertFigure(text, report, id)).toThrow(refusal);
  });

  it.each([
    ["1.234 hours", mean, taking(1.234)],
    ["1.234", mean, taking(1.234)],
    ["١٫٢٣٤ ساعة", mean, taking(1.234)],
    ["1.233 calls a day", perDay, daily(111)],
    ["0.000 hours", mean, taking(0)],
    ["1,234 hours", mean, taking(1234)],
    ["1.234,0 hours", mean, taking(1234)],
    // A count is whole.
    ["649.940 calls", calls, firstQuarter2021],
    ["Calls: 649.940", calls, firstQuarter2021],
    ["٦٤٩.٩٤٠ مكالمة", calls, firstQuarter2021],
    ["بلغت المكالمات 649.940 مكالمة", calls, firstQuarter2021],
    ["1.086.646", "contacts/2021-Q1", firstQuarter2021],
  ])("leaves %s the number that it is", (text, id, report) => {
    expect(() => assertFigure(text, report, id)).not.toThrow();
  });

  it("says what the words beside it are wrong about before it says so of the point", () => {
    expect(() => assertFigure("not 649.940 calls", firstQuarter2021, calls)).toThrow("the words beside it");
  });

  it("says so in Arabic", () => {
    expect(() => assertFigure("649.940", firstQuarter2021, calls, { language: "ar" })).toThrow(
      "؛ والفاصلة التي قبل أرقامه الثلاثة الأخيرة فاصلة عشرية",
    );
  });

  it("may part the thousands of a page", () => {
    const report = { ...firstQuarter2021, published: [] };
    expect(() => assertTiesOut("We received 649.940 calls of 1.086.646 contacts.", report)).not.toThrow();
  });
});
