import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import { wrongIn } from "./wrongIn.js";

// 51 / 87 = 58.6 %; 5,120 / 8,700 = 58.9 %; 4,510 / 8,700 = 51.8 %
it.each([
  ["وردت في العام 87 شكوى. وصعدت شكاوى الفواتير من 45 إلى 51، فصار نصيبها 59 %من مجموع العام.", "59 %", "69 %"],
  [
    "وردت في العام 8,700 شكوى. وارتفعت شكاوى الفواتير من 4,510 إلى 5,120، أي 58.9% من إجمالي الشكاوى.",
    "58.9%",
    "68.9%",
  ],
  ["وردت ٨٬٧٠٠ شكوى. وارتفعت شكاوى الفواتير من ٤٬٥١٠ إلى ٥٬١٢٠، أي ٥٨٫٩٪ من إجمالي الشكاوى.", "٥٨٫٩٪", "٦٨٫٩٪"],
  [
    "The office had 8,700 complaints. Those on bills rose from 4,510 to 5,120, or 58.9% of the total.",
    "58.9%",
    "68.9%",
  ],
  [
    "The office had 8,700 complaints. Those on bills fell from 5,120 to 4,510, or 51.8% of all complaints.",
    "51.8%",
    "61.8%",
  ],
])("is of what a count came to, where it is said to be of the total: %s", (text, share, other) => {
  expect(checkText(text).checks.map(({ kind, outcome }) => `${kind} ${outcome.outcome}`)).toEqual(["share pass"]);
  expect(wrongIn(text.replace(share, other))).not.toContainEqual(["growth-mismatch", other]);
});

// 5,120 / 4,510 - 1 = 13.5 %
it("is the change where it is said to be of nothing", () => {
  const text = "The office had 8,700 complaints. Those on bills rose from 4,510 to 5,120, or 13.5%.";
  expect(checkText(text).checks.map(({ kind, outcome }) => `${kind} ${outcome.outcome}`)).toEqual(["growth pass"]);
  expect(
    wrongIn("The office had 8,700 complaints. Those on bills rose from 4,510 to 5,120, or 68.9% of the total."),
  ).toEqual([["share-mismatch", "68.9%"]]);
});
