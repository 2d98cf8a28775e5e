import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** A sentence that names what its numbers are of before the first of them: wrong and right percentage. */
const LEADING = [
  // 574 / 1,640 = 35.0 %; 14 % is of the 4,100.
  [
    "14%",
    "35%",
    "The office closed 4,100 complaints. Of these, 1,460 lay outside its jurisdiction, 1,000 were settled and 1,640 were decided on the merits. Of the complaints decided on the merits, 574 (#) were upheld and 1,066 (65%) were not upheld.",
  ],
  // 900 / 1,500 = 60 %; 30 % is of the 3,000.
  [
    "30%",
    "60%",
    "ورد إلى الديوان 3,000 تظلم، قُبل منها 1,500 تظلم ورُفض 1,500. ومن التظلمات المقبولة، أُنصف أصحاب 900 تظلم (#).",
  ],
  // 2,140 / 3,472 = 61.6 %; 90.5 % is of the 2,364.
  [
    "90.5%",
    "61.6%",
    "At the forum 1,108 appeals were outstanding and 2,364 new ones were filed, making a total of 3,472. Of this total 2,140 appeals, or #, were resolved.",
  ],
] as const;

it.each(LEADING)("%s is wrong and %s right: %s", (wrong, right, text) => {
  expect(wrongIn(text.replace("#", right))).toEqual([]);
  expect(wrongIn(text.replace("#", wrong))).toEqual([["share-mismatch", wrong]]);
});

it.each([
  // 2,000 / 10,000 = 20 %: what the words before the percentage name is what the count is of.
  "Of 10,000 complaints, 8,000 were resolved. Complainants appealed 2,000 of the resolved complaints, 20% of all.",
])("leaves a share of another count alone: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
