import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** The app is 4,000 of 10,000 (40 %); it was 3,000 of 10,000 (30 %) in the quarter before, and 500 of 5,000 (10 %) a year before. */
const report: FeedbackReport = {
  period: "2024-Q1",
  channels: [
    {
      id: "calls",
      kind: "phone",
      name: { en: "Phone", ar: "الهاتف" },
      months: { "2024-01": 2100, "2024-02": 1900, "2024-03": 2000 },
      totals: { "2023-Q4": 7000, "2023-Q1": 4500 },
    },
    {
      id: "app",
      kind: "app",
      name: { en: "App", ar: "التطبيق" },
      months: { "2024-01": 1100, "2024-02": 1300, "2024-03": 1600 },
      totals: { "2023-Q4": 3000, "2023-Q1": 500 },
    },
  ],
};

const told = (text: string): readonly string[] =>
  tieOut(text, report).entries.map((entry) => `${entry.text} ${entry.outcome} ${entry.from ?? entry.figure ?? ""}`);
const BEFORE = "derived contacts/app/2023-Q4,contacts/2023-Q4";
const LAST_YEAR = "derived contacts/app/2023-Q1,contacts/2023-Q1";

describe("what a share was before", () => {
  it.each([
    ["The app's share of contacts rose from 30% to 40%.", `30% ${BEFORE}`],
    ["The app's share of contacts rose to 40.0% from 30.0%.", `30.0% ${BEFORE}`],
    ["The app now has 40% of contacts, compared with 30% in the previous quarter.", `30% ${BEFORE}`],
    ["The app's share of contacts rose to 40% from 10% a year ago.", `10% ${LAST_YEAR}`],
    ["وارتفعت حصة التطبيق من ٣٠٪ إلى ٤٠٪.", `٣٠٪ ${BEFORE}`],
    ["وبلغت حصة التطبيق ٤٠٪ من التواصل بعد أن كانت ٣٠٪.", `٣٠٪ ${BEFORE}`],
    ["وبلغت حصة التطبيق ٤٠٪ مقابل ١٠٪ في الفترة نفسها من العام السابق.", `١٠٪ ${LAST_YEAR}`],
    ["The app has 40% of contacts, a rise of 10 percentage points.", "10 percentage points derived"],
  ])("is worked out of the counts of then: %s", (text, expected) => {
    expect(told(text).find((entry) => entry.startsWith(expected))).toBeDefined();
  });

  it.each([
    ["The app's share of contacts rose from 31% to 40%.", "31%"],
    ["The app has 40% of contacts against 30% of visits.", "30%"],
    ["للتطبيق ٤٠٪ من التواصل مقابل ٣٠٪ للزيارات.", "٣٠٪"],
    ["The app's share of contacts rose to 40% from 30% a year ago.", "30%"],
    ["The app's share of contacts fell from 30% to 40%.", "30%"],
    ["The app's share of contacts dropped to 40% from 30%.", "30%"],
    ["The app's share of contacts rose from 40% to 30%.", "30%"],
    ["وتراجعت حصة التطبيق من ٣٠٪ إلى ٤٠٪.", "٣٠٪"],
    ["وبلغت حصة التطبيق ٤٠٪ مقابل ٣٠٪ في الفترة نفسها من العام السابق.", "٣٠٪"],
    ["The app has 40% of contacts. Of those who wrote, 30% were men.", "30%"],
    ["The app has 40% of contacts, a rise of 11 percentage points.", "11"],
    ["The app has 40% of contacts, a fall of 10 percentage points.", "10"],
  ])("is nothing else: %s", (text, number) => {
    const entry = told(text).find((one) => one.startsWith(number));
    expect(entry).toBeDefined();
    expect(entry).not.toMatch(/matched|derived/);
  });
});

it("is looked for in no period before the calendar begins", () => {
  const months = (first: number, last: number) => ({ "0001-01": first, "0001-02": 100, "0001-03": last });
  const first: FeedbackReport = {
    period: "0001-Q1",
    channels: [
      { id: "calls", kind: "phone", name: { en: "Phone" }, months: months(200, 300) },
      { id: "app", kind: "app", name: { en: "App" }, months: months(140, 160) },
    ],
  };
  const { entries } = tieOut("The app's share of contacts rose from 30% to 40%.", first);
  const [was, is] = entries.map(({ outcome }) => outcome);
  expect(was).toMatch(/unexplained|contradicted/);
  expect(is).toBe("matched");
});
