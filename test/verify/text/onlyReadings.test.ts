import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Each with the wrong number and with the right one: what is worked out stands beside it. */
const TOLD: readonly (readonly [text: string, code: string, wrong: string, right: string])[] = [
  // 6,019 of 18,240 are 33.0 %
  ["It took 18,240 calls last year, and 6,019 of those came at the weekend – #.", "share-mismatch", "52%", "33%"],
  // 412 and 283 are 695, of 870 79.9 %
  [
    "The tenants' board got 870 disputes: 412 over deposits, 283 over rent and 175 over repairs. Deposits and rent together were # of the whole.",
    "share-mismatch",
    "68%",
    "80%",
  ],
  // 9,640 and 14,300 are 23,940, of 40,610 59.0 %
  [
    "The water firm heard from 9,640 customers about its bills. Leaks were the subject of 14,300 letters. Together the two make up # of the 40,610 contacts.",
    "share-mismatch",
    "81%",
    "59%",
  ],
  // 624 of 1,248 are 50 %
  [
    "The ombudsman decided 1,248 disputes. Landlords were found at fault in #, or 624 of these.",
    "share-mismatch",
    "71%",
    "50%",
  ],
  // 1,680 of 2,400 are 70 %
  ["عالجت اللجنة 1,680 ملفا من بين 2,400 ملف أودعت لديها، أي بنسبة معالجة بلغت #.", "share-mismatch", "88%", "70%"],
  // 9,375 of 12,500 are 75 %
  [
    "استقبل المركز 12,500 بلاغ منذ مطلع العام، وأُغلق منها 9,375 بلاغا. وبلغت نسبة الإنجاز #.",
    "share-mismatch",
    "92%",
    "75%",
  ],
  // 22,760 from 27,970 are 5,210 fewer
  [
    "Operators heard from 22,760 people in 2020, # fewer than the 27,970 who rang a year earlier.",
    "difference-mismatch",
    "3,910",
    "5,210",
  ],
  // 490 from 92 are 432.6 % more, and 532.6 % of it
  [
    "In 2013 it was 92 requests; it became 290 in 2015 and 490 in 2018, an increase of # over the five years from 2013.",
    "growth-mismatch",
    "533%",
    "433%",
  ],
];

/** Of another base, time or thing. */
const SOUND: readonly string[] = [
  "Police took 3,120 calls over the weekend. 410 were about parties. In the capital 45 per cent came at night.",
  "Of 1,500 callers 900 mentioned price and 750 quality; 60 and 50 per cent respectively.",
  "The firms received 9,120 complaints in June. In July they resolved 8,040, with a 91 per cent resolution rate.",
  "Public hospitals received 5,120 complaints. Private hospitals resolved 1,840, a resolution rate of 92%.",
  "4,000 complaints came, of which 1,900 were about water in Riyadh. Water made up 60% of all complaints.",
  "Complaints fell by 300, and calls rose from 1,000 to 1,290.",
  "In 2021 we received 400 complaints, up 12%; in 2022 there were 460.",
  "Complaints rose from 1,200 in 2023 to 1,320 in 2024, and the number of visitors grew by 38% over the same period.",
  "The ombudsman settled 3,904 complaints within 60 days. In all 5,205 had come in. That gives a resolution rate of 75 per cent, well up on the year before.",
  "عقدت اللجنة 150 جلسة، وتمت تسوية 44 نزاعا، أي أن نسبة التسوية 85%.",
];

describe("shares and changes of which the numbers around leave no doubt", () => {
  it.each(TOLD)("%s", (text, code, wrong, right) => {
    expect(wrongIn(text.replace("#", wrong)).map(([found]) => found)).toContain(code);
    expect(wrongIn(text.replace("#", right))).toEqual([]);
  });

  it.each(SOUND)("are not taken for wrong: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  // 22 + 18 + 10 + 6 + 5 + 4 + 3 + 2 + 2 + 1 = 73 leave 27: no sum of roundings makes that 22.
  it.each([
    ["22%", 1],
    ["27%", 0],
  ] as const)("a remainder of %s of ten shares has %i faults", (rest, faults) => {
    const shares =
      "faults 22%, refunds 18%, terms 10%, fraud 6%, exchange 5%, fees 4%, prices 3%, repair 2%, cover 2%, damage 1%";
    expect(wrongIn(`By subject it was ${shares}, and the remaining ${rest} for others.`)).toHaveLength(faults);
  });
});
