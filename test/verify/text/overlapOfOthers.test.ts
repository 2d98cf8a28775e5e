import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** 212 + 498 + 121 is 831, and not 813. */
const LIST = "The line took 813 calls, divided as follows: 212 reports, 498 questions and 121 complaints.";
const ARABIC = "وردت على الخط 813 مكالمة، تتوزع كما يلي: 212 بلاغا، و498 استفسارا، و121 شكوى.";

describe("that one case may be of several kinds", () => {
  it.each([
    `${LIST} Since one report may be of several kinds, blackmail was named in 160 of them, threats in 95 and theft in 41.`,
    `Since one report may be of several kinds, blackmail was named in 160 reports, threats in 95 and theft in 41.\n${LIST}`,
    `${ARABIC}\nولأن البلاغ الواحد قد يجمع أكثر من سبب، ذُكر الابتزاز في 160 بلاغا والتهديد في 95 والسرقة في 41.`,
  ])("is said of the list of its own sentence: %s", (text) => {
    expect(wrongIn(text)).toEqual([["sum-mismatch", "813"]]);
  });

  it.each([
    "There were 813 complaints: 612 delays, 298 errors. One complaint may be of several kinds.",
    "One complaint may be of several kinds. There were 813: 612 delays, 298 errors.",
    "بلغت الشكاوى 813 شكوى: التأخير 612، والأخطاء 298. وقد تجمع الشكوى الواحدة أكثر من سبب.",
  ])("is said of the list beside it: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
