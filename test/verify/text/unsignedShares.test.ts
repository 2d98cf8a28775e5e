import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

describe("a percentage without its sign", () => {
  it.each([
    // 270 / 300 = 90 %, 4,200 / 6,000 = 70 %, 4,210 / 6,000 = 70.2 %
    "وسُجلت 300 قضية، عولجت منها 270 قضية، أي بنسبة 90، وأوقف فيها 410 أشخاص.",
    "بلغت القضايا 6000 قضية، واتضحت ملابسات 4210 قضايا منها، أي بنسبة فاقت الـ 70، وأوقف 3100 شخص.",
    "بلغت القضايا ٦٠٠٠ قضية، اتضحت ملابسات ٤٢٠٠ منها، بنسبة بلغت ٧٠.",
    "There were 300 cases, of which 270 were closed, a clearance rate of 90, and 410 people were held.",
    "There were 6,000 cases, of which 4,200 were closed, a percentage of 70.",
  ])("is checked as one: %s", (text) => {
    expect(checkText(text).checks.map(({ kind, outcome }) => `${kind} ${outcome.outcome}`)).toContain("share pass");
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    ["80", "وسُجلت 300 قضية، عولجت منها 270 قضية، أي بنسبة 80، وأوقف فيها 410 أشخاص."],
    ["56", "بلغت القضايا 6548 قضية، اتضحت ملابسات 4277 منها، بنسبة بلغت 56، وتورط فيها 4709 أشخاص."],
    ["٥٦", "بلغت القضايا ٦٥٤٨ قضية، اتضحت ملابسات ٤٢٧٧ منها، بنسبة بلغت ٥٦."],
    ["56", "There were 6,548 cases, of which 4,277 were closed, a clearance rate of 56."],
  ])("is wrong where its count and whole give another: %s, %s", (share, text) =>
    expect(wrongIn(text)).toEqual([["share-mismatch", share]]),
  );

  it.each([
    // A part of one, a ratio, a count.
    "بلغت القضايا 6548 قضية، اتضحت ملابسات 4277 منها، بنسبة 0.65.",
    "بلغت القضايا 6548 قضية، اتضحت ملابسات 4277 منها، بنسبة 3 إلى 2.",
    "There were 6,548 cases, of which 4,277 were closed, a clearance rate of 12 a day.",
  ])("is none where it is something else: %s", (text) => expect(wrongIn(text)).toEqual([]));
});
