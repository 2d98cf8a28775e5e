import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

const WRONG: readonly (readonly [text: string, right: string, wrong: string, code: string])[] = [
  ["The average wait # from 67 days to 40 after more staff were hired.", "fell", "rose", "direction-mismatch"],
  [
    "The refuse hotline took # calls than in the year before: 5,300 in 2019 against 6,900 in 2018.",
    "fewer",
    "more",
    "direction-mismatch",
  ],
  [
    "بلغت المخالفات هذا العام 4,100 مخالفة، وهي # من مخالفات العام الماضي التي بلغت 5,300 مخالفة.",
    "أقل",
    "أكثر",
    "direction-mismatch",
  ],
  ["تلقت الجمعية 310 شكاوى في 2018 ثم # شكوى في 2019، أي أن الشكاوى ارتفعت.", "420", "260", "direction-mismatch"],
  [
    "It has grown every year: 2,100 calls in 2015, 2,600 in 2016, # in 2017 and 3,700 in 2018.",
    "3,000",
    "1,900",
    "direction-mismatch",
  ],
  [
    "شهدت المكالمات زيادة مطردة، فمن 3,200 مكالمة عام 2013 إلى # مكالمة عام 2014 ثم 4,500 مكالمة عام 2015.",
    "3,900",
    "2,700",
    "direction-mismatch",
  ],
  [
    "Most complaints came from the north (#), followed by the south with 640 and the islands with 75.",
    "980",
    "380",
    "rank-mismatch",
  ],
  [
    "Pensions drew the largest number of letters, #, ahead of taxes with 1,720 and housing with 980.",
    "2,140",
    "640",
    "rank-mismatch",
  ],
  [
    "The centre handled 1.3 million calls in 2019. Of these, # were about taxes.",
    "410,000",
    "410 million",
    "bound-mismatch",
  ],
  [
    "Victims reported losses of €48 million last year. Romance scams alone cost #.",
    "€9 million",
    "€9 billion",
    "bound-mismatch",
  ],
];

const SOUND = [
  "Visits rose to 3,610 in 2023, compared with 3,950 in 2019, before the pandemic.",
  "It has grown every year except 2017: 2,100, 2,600, 1,900 and 3,700.",
  "The most complaints per head came from the islands, 75 in all, followed by the north with 640.",
  "Noise drew 1,310 reports, behind only parking with 1,620.",
  "Complaints and 3,993 concerns are few beside the contacts, of which there were over 568,751.",
  "Complaints came from 40 cities, of which 6,000 concerned water.",
  "Losses came to $1.4 million in the county, against $2.1 billion in the whole country.",
  "More than 9,000 calls\n\nWe took 5,300 calls by day and 3,900 calls by night.",
];

describe("what words claim of numbers", () => {
  it.each(WRONG)("is held to them however far off: %s", (text, right, wrong, code) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong)).map(([own]) => own)).toEqual([code]);
  });

  it.each(SOUND)("is not where another time, base or scale may be meant: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
