import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

/** [code, text, wrong, right]. */
const PAIRS: readonly (readonly [string, string, string, string])[] = [
  // 2,140 + 24,310 - 23,870 = 2,580: the 24 thousand say the 24,310 in round numbers.
  [
    "roll-forward-mismatch",
    "The office took in just over 24 thousand complaints in 2021 (24,310 to be exact), on top of 2,140 carried over from 2020. It closed 23,870 and had # pending at the end of the year.",
    "2,850",
    "2,580",
  ],
  [
    "roll-forward-mismatch",
    "تلقى الديوان سنة 2021 ما يزيد على 24 ألف تظلم، وتحديدا 24 310 تظلمات، أضيفت إليها 2 140 تظلما لم يُفصل فيها سنة 2020. وعالج الديوان 23 870 تظلما، وبقي # تظلما قيد الدراسة في نهاية السنة.",
    "2 850",
    "2 580",
  ],
  // More than 4,000 are up by more than 6.7 % on 3,750.
  [
    "growth-mismatch",
    "The office took more than 4,000 complaints in June, an increase of #% on the 3,750 received in May.",
    "3",
    "12",
  ],
  // Fewer than 4,000 are down by more than 20 % on 5,000.
  [
    "growth-mismatch",
    "The office took fewer than 4,000 complaints in June, #% down on the 5,000 received in May.",
    "15",
    "25",
  ],
  // 4,150 of 4,380 + 620 = 5,000 are 83 %, of the 4,380 alone 94.7 %.
  [
    "share-mismatch",
    "The office received 4,380 new files and 620 had been left from the year before. It finished 4,150 files, or #% of all that was put before it. Housing led the new files with 2,190 (50%), then work with 1,752 (40%) and land with 438 (10%).",
    "85.0",
    "83.0",
  ],
  [
    "share-mismatch",
    "تلقى المكتب 4,380 ملفا جديدا، أضيف إليها 620 ملفا معلقا من السنة السابقة. وأنجز المكتب 4,150 ملفا، أي #% من مجموع المعروض عليه. وتصدر السكن الملفات الواردة بـ2,190 ملفا (50%)، ثم الشغل 1,752 (40%)، فالعقار 438 (10%).",
    "85.0",
    "83.0",
  ],
];

const SOUND: readonly string[] = [
  // Each told as a bound: 3,893 and 23 % more are 4,788.
  "It was the first year with more than four and a half thousand letters, 23% up on the 3,893 received in 2022.",
  // What was closed is no exact number of what came in: 500 + 24,000 - 24,310 = 190.
  "There were 500 open files. The desk took 24,000 files, and closed exactly 24,310, leaving 190.",
  "كان لدى المكتب 500 ملف مفتوح، وتلقى 24,000 ملف، وأغلق بالضبط 24,310 ملفات، وبقي 190 ملفا مفتوحا.",
  // 4,000 is no exact number of 4,100 others: 300 + 4,000 - 4,100 = 200.
  "There were 300 open files. The desk took 4,000 files and closed 4,100, leaving 200 to be exact.",
];

describe("counts that are told in round numbers, as bounds and together", () => {
  for (const [code, text, wrong, right] of PAIRS)
    it(`${text.slice(0, 50)} (${code}, ${right})`, () => {
      const codesOf = (value: string) => checkText(text.replace("#", value)).findings.map((finding) => finding.code);
      expect(codesOf(wrong)).toEqual([code]);
      expect(codesOf(right)).toEqual([]);
    });

  for (const text of SOUND)
    it(`nothing is wrong in ${text.slice(0, 50)}`, () => {
      expect(checkText(text).findings).toEqual([]);
    });
});
