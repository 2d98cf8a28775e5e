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
  // 12,410 + 8,326 + 4,213 + 6,614 = 31,563: a digit fell out, and that there is no other office says of no rest.
  [
    "sum-mismatch",
    "The centre took 31,563 reports in March, and all came from the four areas of the company, 12,410 reports from the centre, 8,326 from the east, # from the west and 6,614 from the island, and no other office takes reports. It closed 24,473, and the other 7,090 are under way.",
    "413",
    "4,213",
  ],
  [
    "sum-mismatch",
    "استلم المركز 31,563 بلاغا خلال آذار، وردت كافة من مناطق الشركة الأربع، وبواقع 12,410 بلاغا من المركز، و8,326 من الشرق، و# من الغرب، و6,614 من الجزيرة، ولا توجد جهة أخرى تستلم البلاغات. وأنجز المركز 24,473 بلاغا، والباقي وعدده 7,090 بلاغا قيد المعالجة.",
    "413",
    "4,213",
  ],
  // 1,310 + 2,150 = 3,460: the rest has its number, and "the other areas" are where it was.
  [
    "sum-mismatch",
    "The body took 3,460 complaints in 2021: 1,310 of them in the capital, and the rest, #, in other areas. It sent 41 cases to the courts.",
    "2,050",
    "2,150",
  ],
  [
    "sum-mismatch",
    "تسلمت الهيئة سنة 2021 ما مجموعه 3,460 شكوى، قُيد 1,310 منها في العاصمة وسُجلت البقية، وعددها #، في فروع المناطق الأخرى. وأحيلت 41 قضية إلى النيابة.",
    "2,050",
    "2,150",
  ],
  // 420 + 3,100 - 3,070 = 450; 450 + 3,250 - 3,190 = 510: the second account is one of its own.
  [
    "roll-forward-mismatch",
    "2021-22\nOn hand, 1 July 2021: 420\nReceived: 3,100\nFinalised: 3,070\nOn hand, 30 June 2022: 450\n2022-23\nOn hand, 1 July 2022: #\nReceived: 3,250\nFinalised: 3,190\nOn hand, 30 June 2023: 510",
    "540",
    "450",
  ],
  [
    "roll-forward-mismatch",
    "سنة 2021\nالقائمة، 1 يناير 2021: 420\nالواردة: 3,100\nالمنجزة: 3,070\nالقائمة، 31 ديسمبر 2021: 450\nسنة 2022\nالقائمة، 1 يناير 2022: 450\nالواردة: 3,250\nالمنجزة: 3,190\nالقائمة، 31 ديسمبر 2022: #",
    "150",
    "510",
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
  // 12,410 is one of four areas, no total of the three: 8,326 + 1,213 + 2,614 = 12,153.
  "استلم المركز 31,563 بلاغا في آذار، بواقع 12,410 بلاغا من المركز، و8,326 من الشرق، و1,213 من الغرب، و2,614 من الجزيرة، وبقي الكثير دون تصنيف.",
  // The other areas are not counted.
  "The centre took 31,563 reports in March: all 12,410 reports from the centre are closed, 8,326 came from the east, 413 from the west and 6,614 from the island, and other areas sent theirs by post.",
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
      expect(checkText(text).verdict).not.toBe("does-not-reconcile");
    });
});
