import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** 18,000 to 20,700 is 15 %; 9,240 to 5,082 is a fall of 45 %; 4,200 less 630 before is 4,830, of which 630 is 13.04 %. */
const WRONG = {
  "over, from around to over": [
    "In the first year appeals grew by over forty percent, from around 18,000 to over 20,700.",
    "forty percent",
  ],
  "أكثر من": ["ارتفعت الطعون بأكثر من 40%، من نحو 18,000 طعن إلى أكثر من 20,700 طعن.", "40%"],
  "from around, with months": [
    "In the valley outages went down by 42pc, from around 9,240 in March 2020 to 5,082 in June.",
    "42pc",
  ],
  "من نحو": ["انخفضت الأعطال في الوادي بنسبة 42%، من نحو 9,240 عطلا إلى 5,082 عطلا.", "42%"],
  "colon and months": ["Lifts and ramps were reduced by 41pc: 9,240 faults in March 2020, 5,082 in June.", "41pc"],
  نقطتان: ["تراجعت أعطال المصاعد والممرات بنسبة 41%: 9,240 عطلا في مارس 2020، 5,082 في يونيو.", "41%"],
  "أقل مما استقبلته بـ": [
    "استقبل المركز 4200 قضية، وهو أقل مما استقبله في السنة السابقة بـ 630 قضية، أي أن التراجع نسبته 3%.",
    "3%",
  ],
  "أي بانخفاض": ["استقبل المركز 4200 قضية، أقل من العام السابق بـ 630 قضية، أي بانخفاض 3%.", "3%"],
  "fewer, that is": ["The centre took 4,200 cases, 630 fewer than the year before, that is a fall of 3%.", "3%"],
} as const;

const SOUND = [
  "In the first year appeals grew by about 15 percent, from around 18,000 to over 20,700.",
  "In the first year appeals grew by over 12 percent, from 18,000 to over 20,700.",
  "In the first year appeals grew by 17 percent, from around 18,000 to over 20,700.",
  "ارتفعت الطعون بأكثر من 14%، من نحو 18,000 طعن إلى أكثر من 20,700 طعن.",
  "In the valley outages went down by 45pc, from around 9,240 in March 2020 to 5,082 in June.",
  "Lifts and ramps were reduced by 45pc: 9,240 faults in March 2020, 5,082 in June.",
  // Of each year, and of another number.
  "Appeals rose by an average of 5% a year, from 18,000 in 2015 to 24,700 in 2021.",
  "Appeals rose by 40%: 9,240 came from the north, 5,082 from the south.",
  "استقبل المركز 4200 قضية، وهو أقل مما استقبله في السنة السابقة بـ 630 قضية، أي أن التراجع نسبته 13%.",
];

describe("a change whose two counts the words name", () => {
  it.each(Object.entries(WRONG))("is wrong however far it is off: %s", (_, [text, wrong]) => {
    expect(wrongIn(text)).toEqual([["growth-mismatch", wrong]]);
  });

  it.each(SOUND)("is sound: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});

describe("a change over so many years", () => {
  // 40,000 in 2011 and 150,000 in 2016 are five years and 275 % apart.
  const SPANNED = [
    "Within just five years the number of fines handed out has risen by #%.\n\nOne report has it: in 2011 just under 40,000 fines were given, in 2016 it was 150,000.",
    "ارتفع عدد الغرامات بنسبة #% خلال خمس سنوات. ففي عام 2011 حررت 40,000 غرامة، وفي عام 2016 بلغ العدد 150,000 غرامة.",
  ];

  it.each(SPANNED)("is held to the two counts of years so far apart: %s", (text) => {
    expect(wrongIn(text.replace("#", "215"))).toEqual([["growth-mismatch", "215%"]]);
    expect(wrongIn(text.replace("#", "280"))).toEqual([]);
  });

  it("is no multiple", () => {
    // 3,150 is 450 % of 700, and 350 % more.
    const text =
      "The number of complaints shows an increase of #% over the last four years. In the first there were 700 such complaints. Then came 1,310. The portal already has 3,150.";
    expect(wrongIn(text.replace("#", "450"))).toEqual([["growth-mismatch", "450%"]]);
    expect(wrongIn(text.replace("#", "350"))).toEqual([]);
    const arabic =
      "زادت الشكاوى بنسبة #% خلال أربع سنوات. ففي العام الأول وردت 700 شكوى. ثم وردت 1,310 شكاوى. وهذا العام وصلت 3,150 شكوى.";
    expect(wrongIn(arabic.replace("#", "450"))).toEqual([["growth-mismatch", "450%"]]);
    expect(wrongIn(arabic.replace("#", "350"))).toEqual([]);
  });

  it("is not one of other things or other years", () => {
    for (const [noun, years] of [
      ["drivers", "five"],
      ["fines", "ten"],
    ])
      expect(
        wrongIn(
          SPANNED[0]
            ?.replace("#", "215")
            .replace("fines", noun ?? "")
            .replace("five", years ?? "") ?? "",
        ),
      ).toEqual([]);
  });
});

describe("two counts in brackets behind a change", () => {
  // 8,400 to 9,240 is 10 %; 5,150 to 5,020 is 2.5 % less.
  it.each([
    [
      "Trams were up 10.0% on last year (9,240 trips vs. 8,400). Ferries were down 2.5% on last year (#).",
      "5,150 trips vs. 5,020",
      "5,020 trips vs. 5,150",
      "2.5%",
    ],
    [
      "ارتفعت رحلات الترام بنسبة 10.0% عن العام الماضي (9,240 رحلة مقابل 8,400). وانخفضت العبارات بنسبة 2.5% عن العام الماضي (#).",
      "5,150 رحلة مقابل 5,020",
      "5,020 رحلة مقابل 5,150",
      "2.5%",
    ],
  ])("stand in the order of the others: %s", (text, wrong, right, printed) => {
    expect(wrongIn(text.replace("#", wrong))).toEqual([["growth-mismatch", printed]]);
    expect(wrongIn(text.replace("#", right))).toEqual([]);
  });
});
