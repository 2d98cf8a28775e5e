import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (text: string) => tieOut(text, careQuarter).status;

// The first response took 6.4 working hours on average, 4.5 in the median, 15 at the 90th percentile.

describe("the name of a mean, a median or a percentile", () => {
  it.each([
    ["متوسط زمن الرد الأول 6.4 ساعات عمل.", "متوسط زمن الرد الأول 4.5 ساعات عمل."],
    ["وسيط زمن الرد الأول 4.5 ساعات عمل.", "وسيط زمن الرد الأول 6.4 ساعات عمل."],
    ["Median first response time: 4.5 working hours.", "Median first response time: 6.4 working hours."],
    [
      "Half of all first responses came within 4.5 working hours.",
      "Half of all first responses came within 4.6 working hours.",
    ],
    ["90% of first responses came within 15 working hours.", "90% of first responses came within 18 working hours."],
    ["90% من الردود الأولى جاءت خلال 15 ساعة عمل.", "90% من الردود الأولى جاءت خلال 18 ساعة عمل."],
  ])("tells it from the others: %s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });

  it("is of the number that it stands beside", () => {
    const text =
      "The median first response took 4.5 working hours, the mean 6.4 working hours, and 90% came within 15 working hours.";
    expect(tieOut(text, careQuarter).entries.flatMap(({ figure }) => figure ?? [])).toEqual([
      "tickets/first-response/2024-Q3/median",
      "tickets/first-response/2024-Q3/mean",
      "tickets/first-response/2024-Q3/p90",
    ]);
  });

  it("leaves 90 % alone where no time follows", () => {
    expect(statusOf("90% of tickets were complaints.")).not.toBe("passed");
  });
});

// Wilson's interval of 6,800 in 8,000 at 95 % goes from 84.20 to 85.77 %, that of 16,000 in 20,000 from 79.44 to 80.55 %.

describe("the ends of a confidence interval", () => {
  it.each([
    "Satisfaction in hospitals lies between 79.44% and 80.55% with 95% confidence.",
    "تقع نسبة الرضا عن المستشفيات بين 79.44% و80.55% عند مستوى ثقة 95%.",
  ])("are found where one is told: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });

  it.each([
    "Satisfaction in primary care centres was 85.77%.",
    "بلغت نسبة الرضا عن مراكز الرعاية 86%.",
    "Satisfaction in hospitals lies between 80.55% and 79.44% with 95% confidence.",
    "Satisfaction in hospitals lies between 79.44% and 80.55% with 90% confidence.",
    "تقع نسبة الرضا عن المستشفيات بين 80.55% و79.44% عند مستوى ثقة 95%.",
  ])("are no share, and the first is the lower one: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });
});
