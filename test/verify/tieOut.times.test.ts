import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** Calls 5,000, 4,400, 5,600: 15,000; 1,200 tickets open. */
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [
    { id: "calls", kind: "phone", counts: "call", months: { "2025-07": 5000, "2025-08": 4400, "2025-09": 5600 } },
  ],
  tickets: { basis: "events", asOf: "2025-09-30", open: 1200, closed: 3100 },
};

const outcomes = (page: string) =>
  tieOut(page, report).entries.flatMap(({ text, outcome }) => (outcome === "classed" ? [] : [`${text} ${outcome}`]));

describe("a count of a quarter", () => {
  it.each([
    "In 2025 there were 15,000 calls.",
    "15,000 calls were received in 2025.",
    "During the year 2025 we took 15,000 calls.",
    "خلال عام 2025م تلقت الوزارة 15,000 مكالمة.",
    "تلقت الوزارة 15,000 مكالمة في عام 2025م.",
  ])("is none of its year: %s", (page) => {
    expect(outcomes(page)).toEqual(["15,000 unexplained"]);
  });
  it.each([
    "In the third quarter of 2025 there were 15,000 calls.",
    "In 2025, third quarter, there were 15,000 calls.",
    "The 2025 plan is on track: 15,000 calls.",
    "تلقت الوزارة خلال الربع الثالث من عام 2025م 15,000 مكالمة.",
  ])("may be told with the year of its quarter: %s", (page) => {
    expect(outcomes(page)).toEqual(["15,000 matched"]);
  });
  it("leaves the months of a year alone", () => {
    expect(outcomes("In 2025 the busiest month had 5,600 calls.")).toEqual(["5,600 matched"]);
  });
});

describe("a count of a month", () => {
  it.each([
    "On 3 August 2025 there were 4,400 calls.",
    "4,400 calls on 3 August 2025.",
    "بتاريخ 3 أغسطس 2025م تلقت الوزارة 4,400 مكالمة.",
    "في يوم 3 أغسطس 2025م تلقت الوزارة 4,400 مكالمة.",
  ])("is none of one day: %s", (page) => {
    expect(outcomes(page)).toEqual(["4,400 unexplained"]);
  });
  it.each([
    ["Published on 3 October 2025. There were 15,000 calls.", "15,000 matched"],
    ["On 3 October 2025 we published that there were 15,000 calls.", "15,000 matched"],
    ["From 1 July to 30 September 2025 there were 15,000 calls.", "15,000 matched"],
    ["On 30 September 2025 1,200 tickets were open.", "1,200 matched"],
    ["في 30 سبتمبر 2025م كانت 1,200 تذكرة مفتوحة.", "1,200 matched"],
  ])("may stand beside the date of something else: %s", (page, expected) => {
    expect(outcomes(page)).toEqual([expected]);
  });
});

describe("a title of a later quarter", () => {
  it.each([
    "Q4 2025\nPhone calls: 15,000",
    "Report of the fourth quarter of 2025\n\nCalls: 15,000",
    "الربع الرابع 2025\nالمكالمات: 15,000",
  ])("holds no number of this one: %s", (page) => {
    expect(outcomes(page)).toEqual(["15,000 contradicted"]);
  });
  it.each([
    "October 2025\nPhone calls: 15,000",
    "Plans for the fourth quarter\nPhone calls: 15,000",
    "Q3 2025\nPhone calls: 15,000",
  ])("may be when it was written, or say what comes: %s", (page) => {
    expect(outcomes(page)).toEqual(["15,000 matched"]);
  });
});

describe("a count of a part of a month", () => {
  it.each([
    "In the first half of September 2025 we took 5,200 calls.",
    "In the first half of the month we took 5,200 calls.",
    "5,200 calls came in the last week of September 2025.",
    "خلال النصف الأول من سبتمبر 2025 وردت 5,200 مكالمة.",
    "خلال الأسبوع الأول من شهر سبتمبر 2025 وردت 5,200 مكالمة.",
    "خلال النصف الثاني من الشهر وردت 5,200 مكالمة.",
  ])("is none of the month or the quarter: %s", (page) => {
    expect(outcomes(page)).toEqual(["5,200 unexplained"]);
  });
  it.each(["In September 2025 we took 5,200 calls.", "خلال شهر سبتمبر 2025 وردت 5,200 مكالمة."])(
    "is that of the month where it says no more: %s",
    (page) => {
      expect(outcomes(page)).toEqual(["5,200 contradicted"]);
    },
  );
});
