import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

function errorsOf(text: string): readonly string[] {
  return checkText(text).findings.flatMap(({ code, severity }) => (severity === "error" ? [code] : []));
}

/** A text with its number, the right one, and a wrong one. */
const PAIRS: readonly (readonly [code: string, text: string, right: string, wrong: string])[] = [
  // 47,300 + 21,900 + 8,400 = 77,600.
  [
    "sum-mismatch",
    "Traders paid back $#: $47,300 for faulty goods, $21,900 for late delivery and $8,400 for everything else.",
    "77,600",
    "76,700",
  ],
  [
    "sum-mismatch",
    "أعاد التجار # ريال، موزعة على 47,300 ريال للسلع المعيبة و21,900 ريال للتأخير و8,400 ريال لما سوى ذلك.",
    "77,600",
    "76,700",
  ],
  ["sum-mismatch", "Grants came to £#m: £3.4m for towns, £2.7m for villages and £0.6m for all others.", "6.7", "7.6"],
  // 6,480 / 5,400 = 1.2.
  ["growth-mismatch", "Refunds rose by #% from €5,400 in 2022 to €6,480 in 2023.", "20", "12"],
  ["growth-mismatch", "Refunds went up by #% to USD 6,480 (2022: USD 5,400).", "20", "12"],
  ["growth-mismatch", "ارتفعت المبالغ المستردة بنسبة #% من 5,400 درهم في 2022 إلى 6,480 درهمًا في 2023.", "20", "12"],
  // The percentages of the cases stand in the same sentence: 6,480 / 5,400 = 1.2, and 690 / 600 = 1.15.
  [
    "growth-mismatch",
    "Refunds rose from $5,400 to $6,480, or by #%, and the cases behind them from 600 to 690, or by 15%.",
    "20",
    "25",
  ],
  // 3,150 / 12,600 = 25 %.
  ["share-mismatch", "Of the £12,600 paid, £3,150 (#%) went to pensioners.", "25", "52"],
  ["share-mismatch", "صُرف 12,600 دينار، منها 3,150 دينارًا (#%) للمتقاعدين.", "25", "35"],
  // 310,500 + 96,200 - 148,700 = 258,000.
  [
    "roll-forward-mismatch",
    "Arrears were $310,500 at the start of the year; $96,200 came in, $148,700 was settled and $# was pending at its end.",
    "258,000",
    "285,000",
  ],
  // 8,200 - 6,900 = 1,300.
  ["difference-mismatch", "The fine was cut by £#, from £8,200 to £6,900.", "1,300", "3,100"],
  ["multiple-mismatch", "The sum won back doubled from QAR 41,000 to QAR #.", "82,000", "62,000"],
  // A third of 9.3 is 3.1.
  ["multiple-mismatch", "ردت الشركات 9.3 مليون درهم، ثلثها، أي # مليون درهم، عن رحلات ألغيت.", "3.1", "4.1"],
];

describe("amounts of money", () => {
  it.each(PAIRS)("%s: %s", (code, text, right, wrong) => {
    expect(errorsOf(text.replace("#", right))).toEqual([]);
    expect(errorsOf(text.replace("#", wrong))).toEqual([code]);
  });

  it.each([
    ["some of it", "Banks returned $48,600, including $20,100 to students and $9,300 to pensioners."],
    ["the largest", "Awards came to £31,400 in 96 cases. The largest was £4,200, the smallest £35."],
    [
      "a budget beside it",
      "The office spent €1.64 million against a budget of €1.5 million, an overspend of €140,000 or 9.3%.",
    ],
    ["two currencies", "It won back SAR 75,000 (USD 20,000), of which SAR 30,000 (USD 8,000) in Riyadh alone."],
    [
      "another measure doubled",
      "The sum won back doubled in a year, from QAR 41,000 to QAR 82,000, while complaints rose by 9% (from 4,100 to 4,469).",
    ],
    ["so much for each", "حكمت اللجنة لشاكيين بألفي ريال لكل منهما ولثالث بـ 3,000 ريال، فصار المجموع 7,000 ريال."],
    [
      "a rate per case",
      "It paid $47,300 in 215 cases, $220 in each of them on average; in the year before it was $180.",
    ],
    [
      "no more than",
      "Fines of up to $20,000 are possible; those imposed came to $61,500: $38,000 for prices, $23,500 for labels.",
    ],
    ["a share of the net", "The bill of £1,190 includes £190 of tax (19%), and that of £2,300 a tip of £300 (15%)."],
    ["a share of the old price", "أصبح السعر 450 ريالًا بعد خصم 50 ريالًا (10%)."],
    [
      "what is taken off",
      "The award of £2,150 is made up of £1,200 for repairs, £1,000 for delay and £150 for costs, less £200 paid before.",
    ],
    ["instalments", "The loan of €8,000 is repaid in 12 instalments of €700, €8,400 in all."],
    ["another amount in a headline", "Claims worth $4.1 million settled\nCustomers had asked for $4.8 million."],
    ["a range", "Most awards fell in the range from £100 to £500."],
    [
      "a percentage of something else",
      "Cancellations fell by 35%, and the average delay from 45 minutes to 36 minutes.",
    ],
    ["a percentage of cases", "Fee income was €5,400 in 2022 (35% of cases) and €6,480 in 2023 (38% of cases)."],
    [
      "a limit of time",
      "The average was 5 days, compared with 8 days in 2022, 37.5% less, and 80% of complaints were closed within 3 days.",
    ],
    ["a cause behind it", "انخفض متوسط الانتظار من 20 دقيقة إلى 14 دقيقة (30%) رغم زيادة المراجعين."],
    ["rounding to hundreds", "We refunded £310,000 in 2023, £25,800 a month."],
    // 8,600 - 7,052 = 1,548, which is 18 % of 8,600; the losses rose.
    ["another direction", "انخفضت البلاغات من 8,600 إلى 7,052، أي بنسبة 18%، بينما ارتفعت الخسائر إلى 415 ألف دينار."],
  ])("is silent on %s", (_, text) => {
    expect(errorsOf(text)).toEqual([]);
  });
});

describe("times and scores", () => {
  it.each([
    // 15 less a fifth is 12.
    ["The average wait fell by #% from 15 minutes to 12 minutes.", "20", "25"],
    ["انخفض متوسط الانتظار بنسبة #% من 40 ثانية إلى 30 ثانية.", "25", "30"],
  ])("change by what the text gives: %s", (text, right, wrong) => {
    expect(errorsOf(text.replace("#", right))).toEqual([]);
    expect(errorsOf(text.replace("#", wrong))).toEqual(["growth-mismatch"]);
  });

  it.each([
    // 4.0 less 15 % is 3.4; 3.8 and a tenth of it are 4.18.
    ["Calls per case fell by #% from 4.0 to 3.4.", "15", "25"],
    ["ارتفع مؤشر الجودة من 3.8 إلى 4.18 بنسبة #%.", "10", "21"],
  ])("and scores: %s", (text, right, wrong) => {
    expect(errorsOf(text.replace("#", right))).toEqual([]);
    expect(errorsOf(text.replace("#", wrong))).toEqual(["growth-mismatch"]);
  });

  it("has no ranks among ages", () => {
    expect(errorsOf("Callers: 420 aged 3 to 6 years, the highest group; 310 aged 13 to 18 years.")).toEqual([]);
  });
});
