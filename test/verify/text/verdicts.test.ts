import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";
import type { Verdict } from "../../../src/verify/text/relations/Relation.js";

const MONTHS = "January 2,480; February 2,911; March 3,058 (the highest in years); April 3,402; May 3,093; June 2,362.";

const CASES: readonly (readonly [Verdict, string])[] = [
  // Times, amounts and percentages that changed tie no parts to a total.
  [
    "no-total",
    "The average wait fell by 20%, from 50 to 40 seconds. Satisfaction rose from 81.0% to 84.5%, by 3.5 percentage points.",
  ],
  [
    "no-total",
    "انخفض متوسط الانتظار بنسبة 20%، من 50 إلى 40 ثانية. وارتفعت نسبة الرضا من 81.0% إلى 84.5%، بزيادة 3.5 نقطة مئوية.",
  ],
  ["no-total", "The average refund rose by 14%, from $1,870 to $2,132."],
  ["no-total", "Of the grant of $10,000, $6,200 (62%) was spent."],
  // 100 / 500 = 20 %, 450 = 3,450 - 3,000 and 93 / 124 = 75 % can be worked out of counts.
  ["reconciles", "Complaints fell by 20%, from 500 to 400."],
  ["reconciles", "تراجعت الشكاوى بنسبة 20%، من 500 إلى 400 شكوى."],
  ["reconciles", "Complaints rose from 3,000 to 3,450, by 450."],
  ["reconciles", "Of 124 appeals 93 (75%) were dismissed."],
  // 4,200 / 2,100 = 2, 12,600 / 18,900 = 2/3 and 1,620 / 6,480 = 1/4 are a change and shares in words.
  ["reconciles", "Complaints doubled from 2,100 to 4,200."],
  ["reconciles", "تضاعف عدد المستخدمين: من ٢١٬٦٠٠ في 2021 إلى ٤٣٬٢٠٠ في 2022."],
  ["reconciles", "A quarter of the 6,480 enquiries (1,620) were about pensions."],
  ["reconciles", "أُنجز 12,600 طلب من أصل 18,900 طلب، أي الثلثان."],
  // Of a percentage or an amount they are of no count.
  ["no-total", "One in three (33.4 %) called about bills."],
  ["no-total", "Spending doubled from $2,000 to $4,000."],
  // The most of some has no total, no more than an order or a column has.
  ["no-total", "The busiest month was March with 6,318 calls; January had 5,904 and February 5,117."],
  ["no-total", "كان الأحد أكثر الأيام بـ3,980 مكالمة، مقابل 3,410 يوم الاثنين و3,275 يوم الثلاثاء."],
  ["no-total", "Water came first with 6,318 complaints, followed by roads with 5,904 and then lighting with 5,117."],
  ["no-total", "Town | Calls\nBarra | 5,904\nArdal | 6,318\n\nArdal had the most calls."],
  // Percentages that add to 100 are of no count, and a share of what is not told gives none.
  ["no-total", "Of the calls 63% came from women and 37% from men."],
  ["no-total", "استجابت البلدية لـ 2610 شكاوى، والمنجز منها 96.8%."],
  // 310 / 31 = 10: a mean rests on all.
  ["reconciles", "We took 310 calls in March, 10 a day on average."],
  // 9 + 8 = 17, by chance and far from it.
  [
    "no-total",
    "Complaints for every 10,000 homes\nNorth Water   17\nValley Water   14\nHill Water   12\nLake Water   9\nBay Water   8\nAverage of all 11",
  ],
  [
    "no-total",
    "الشكاوى لكل 10,000 منزل\nشركة الشمال   17\nشركة الوادي   14\nشركة الجبل   12\nشركة البحيرة   9\nشركة الخليج   8",
  ],
  // Beside its parts, or called a total, so small a number is one: 9 + 8 = 17.
  ["reconciles", "Complaints of the week\nNorth Water   17\n  by phone   9\n  by post   8\nValley Water   3"],
  ["reconciles", "Complaints of the week\nby phone   9\nby post   8\nby hand, not counted before   2\nTotal   19"],
  // 2,480 + 2,911 + 3,058 + 3,402 + 3,093 + 2,362 = 17,306, a number of the table.
  [
    "reconciles",
    `| | 211 | 311 |\n| Calls | 17,306 | 28,774 |\n| Answered | 16,306 | 23,954 |\n\n211 calls by month: ${MONTHS}`,
  ],
  [
    "reconciles",
    "| | الخط الأول | الخط الثاني |\n| المكالمات | 17,306 | 28,774 |\n| المجاب عنها | 16,306 | 23,954 |\n\nمكالمات الخط الأول شهريا: يناير 2,480، وفبراير 2,911، ومارس 3,058، وأبريل 3,402، ومايو 3,093، ويونيو 2,362.",
  ],
  // 17,305 is no number of theirs.
  [
    "no-total",
    `| | 211 | 311 |\n| Calls | 17,305 | 28,774 |\n| Answered | 16,306 | 23,954 |\n\n211 calls by month: ${MONTHS}`,
  ],
  // 120 + 140 + 157 = 417 may be so by chance.
  [
    "no-total",
    "| Office | Calls | Visits |\n| East | 417 | 310 |\n| West | 522 | 265 |\n\nLetters came to us in May (120), June (140) and July (157).",
  ],
];

describe("the verdict of a text", () => {
  for (const [verdict, text] of CASES)
    it(`is ${verdict}: ${text.slice(0, 60)}`, () => {
      expect(checkText(text).verdict).toBe(verdict);
    });
});
