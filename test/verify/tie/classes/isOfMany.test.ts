import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const tell = (text: string) =>
  tieOut(text, careQuarter).entries.map(({ text: number, outcome }) => `${number} ${outcome}`);

// The first response took 6.4 working hours on average, 4.5 at the median, 15 in nine of ten cases.
describe("a time that is told of many", () => {
  it.each([
    ["Tickets get their first response within 6.4 working hours on average.", "6.4", "15"],
    ["On average tickets get their first response within 6.4 working hours.", "6.4", "8.5"],
    ["يصل الرد الأول على التذاكر خلال ٦٫٤ ساعات عمل في المتوسط.", "٦٫٤", "٨٫٥"],
    ["يصل الرد الأول على التذاكر في المتوسط خلال 6.4 ساعات عمل.", "6.4", "15"],
  ])("is no deadline: %s", (text, mean, wrong) => {
    expect(tell(text)).toEqual([`${mean} matched`]);
    expect(tell(text.replace(mean, wrong))).toEqual([`${wrong} unexplained`]);
  });

  it.each([
    "Tickets must get their first response within 15 hours on average.",
    "Target: an average first response within 15 hours.",
    "The average is known, and every ticket is answered within 15 days.",
    "يجب الرد على التذاكر خلال 15 ساعة في المتوسط.",
  ])("is one where it has to be, or is told of all: %s", (text) => {
    expect(tell(text).join()).toMatch(/^15 classed$/);
  });
});
