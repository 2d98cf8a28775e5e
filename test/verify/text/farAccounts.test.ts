import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

type Case = readonly [text: string, right: string, wrong: string, code: string];

// 340 + 1,260 - 1,180 = 420; 640 + 2,100 - 1,980 = 760; 57 + 31 - 37 = 51; 1,189 + 2,734 - 2,847 = 1,076.
const STOCKS: readonly Case[] = [
  [
    "At the start of the year 340 cases were still open. Another 1,260 came in and 1,180 were closed, so that # remained on 31 December.",
    "420",
    "810",
    "roll-forward-mismatch",
  ],
  [
    "كان رصيد القضايا أول السنة 640 قضية، أضيفت إليها 2,100 قضية جديدة وصُفيت 1,980 قضية، فبقيت في نهايتها # قضية.",
    "760",
    "1,240",
    "roll-forward-mismatch",
  ],
  [
    "In 2024 the office took in 31 disclosures, closed 37 and was left with # on hand.\nIn the year before it took in 28, closed 18 and was left with 57 on hand.",
    "51",
    "15",
    "roll-forward-mismatch",
  ],
  [
    "The board received 2,734 cases last year and decided 2,847. When the year ended it had # cases on hand; a year before, at the end of 2017, it had 1,189.",
    "1,076",
    "1,073",
    "roll-forward-mismatch",
  ],
];

// 88 + 412 = 500, 1,210 + 340 = 1,550, 300 + 85 = 385.
const HANDLED: readonly Case[] = [
  [
    "Brought forward from 2016 were 88 files. New files numbered 412. The office thus dealt with # files in all.",
    "500",
    "640",
    "sum-mismatch",
  ],
  [
    "The inspectorate closed 1,210 files and still has 340 open. It had # on its desk this year.",
    "1,550",
    "2,020",
    "sum-mismatch",
  ],
  [
    "Some 1,480 requests were settled and 260 are open, so the agency had # requests to deal with.",
    "1,740",
    "2,300",
    "sum-mismatch",
  ],
  ["بتّ المجلس في 300 طعن، ولا يزال 85 طعنا قيد الدراسة، من أصل # طعنا معروضا عليه.", "385", "520", "sum-mismatch"],
];

const SOUND = [
  "The board had 1,050 complaints before it. It resolved 620 and referred 250 to other bodies, while 180 are still being looked at.",
  "أصدرت اللجنة 300 قرار في 2019 ولا تزال 85 قضية قيد النظر، وكان معروضا عليها 410 قضايا حُفظ بعضها.",
  "Out of 3,877 claims lodged in May 3,210 were settled and 667 are open. We had 6,240 calls about opening hours.",
  "At 30 June 2022, 3,340 appeals were pending at the high court, which received 4,816 and disposed of 4,395. The labour court had 2,583 pending.",
  "We began with 100 open cases, received 50, closed 30 and had 120 yet to be decided.",
];

describe("an account told once, of one thing", () => {
  it.each([...STOCKS, ...HANDLED])("is wrong however far off: %s", (text, right, wrong, code) => {
    expect(wrongIn(text.replace("#", right))).toEqual([]);
    expect(wrongIn(text.replace("#", wrong)).map(([own]) => own)).toEqual([code]);
  });

  it.each(SOUND)("is not where some went elsewhere or another office is told of: %s", (text) => {
    expect(wrongIn(text)).toEqual([]);
  });
});
