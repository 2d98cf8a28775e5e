import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** 1,240 of 724 + 561 = 1,285; with 516 in place of 561 they give it. */
const OPPOSITES = {
  غير: "وصل إلى الهيئة 5,310 استفسارات و1240 شكوى. وبعد الفرز كانت 724 مكتملة المستندات و561 غير مكتملة.",
  in: "The office took 5,310 enquiries and 1,240 complaints. After screening 724 were eligible and 561 ineligible.",
  not: "The office took 5,310 enquiries and 1,240 complaints. After screening 724 were valid and 561 were not valid.",
};

const SOUND = [
  "The office took 5,310 enquiries and 1,240 complaints. After screening 724 were eligible and 516 ineligible.",
  "The office took 5,310 enquiries and 1,240 complaints. With those of last year 724 were eligible and 561 ineligible.",
];

describe("a state and its opposite", () => {
  it.each(Object.entries(OPPOSITES))("are no more than all in the sentence before: %s", (_, text) => {
    expect(wrongIn(text).map(([code]) => code)).toEqual(["sum-mismatch"]);
  });

  it.each(SOUND)("may be right: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
