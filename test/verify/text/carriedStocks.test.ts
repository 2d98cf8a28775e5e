import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

/** Accounts with what is left, or with what the next year begins with, and the same where it holds. */
const ACCOUNTS: readonly (readonly [code: string, text: string, wrong: string, sound: string])[] = [
  // 1,204 + 3,310 - 3,102 = 1,412; 1,310 + 7,905 - 7,600 = 1,615.
  [
    "roll-forward-mismatch",
    "Cases in hand on 1 July 2022      1,204\nNew cases                          3,310\n    by post                          910\n    online                         2,400\nCases finished                     3,102\n    upheld                         1,500\n    not upheld                     1,602\nCases in hand on 30 June 2023      #",
    "1,512",
    "1,412",
  ],
  [
    "roll-forward-mismatch",
    "القضايا في بداية العام        1,310\nالقضايا الواردة                7,905\n    من الأفراد                 6,105\n    من الشركات                 1,800\nالقضايا المفصولة               7,600\n    بحكم                       7,000\n    بصلح                         600\nالقضايا في نهاية العام         #",
    "1,515",
    "1,615",
  ],
  // 61 + 744 - 738 = 67; 96 + 1,204 - 1,188 = 112; 2,140 + 9,310 - 9,460 = 1,990.
  [
    "roll-forward-mismatch",
    "The board carried 61 petitions into the year, took in 744 and closed 738, 6 fewer than it took in. It carried # into the next year.",
    "76",
    "67",
  ],
  [
    "roll-forward-mismatch",
    "كانت لدى اللجنة في مطلع يناير 96 مظلمة لم يبت فيها، وأضيفت إليها 1,204 مظالم جديدة، وبتّت في 1,188، فانتهى العام وعلى مكتبها # مظلمة.",
    "122",
    "112",
  ],
  [
    "roll-forward-mismatch",
    "افتتحت المحكمة السنة بـ 2,140 قضية، وسجلت 9,310 قضايا، وفصلت في 9,460، أي أكثر بـ150 مما سجلت، وأغلقت السنة على # قضية.",
    "2,090",
    "1,990",
  ],
  // 640 + 5,210 - 5,140 = 710, and 790 + 5,480 - 5,600 = 670, 710 + 5,480 - 5,600 = 590.
  [
    "repeated-mismatch",
    "Item | 2021 | 2022\nPending at 1 January | 640 | #\nReceived | 5,210 | 5,480\nDisposed of | 5,140 | 5,600\nPending at 31 December | 710 | $",
    "790 670",
    "710 590",
  ],
  // 1,430 + 6,200 - 6,070 = 1,560, and 1,650 + 6,540 - 6,400 = 1,790, 1,560 + 6,540 - 6,400 = 1,700.
  [
    "repeated-mismatch",
    "البيان | 2022 | 2023\nقائمة الانتظار في بداية السنة | 1,430 | #\nطلبات جديدة | 6,200 | 6,540\nطلبات منجزة | 6,070 | 6,400\nقائمة الانتظار في نهاية السنة | 1,560 | $\n\nلا يُشطب أي طلب من القائمة.",
    "1,650 1,790",
    "1,560 1,700",
  ],
  // 300 + 1,900 - 1,860 = 340, and 430 + 2,100 - 2,080 = 450, 340 + 2,100 - 2,080 = 360.
  [
    "repeated-mismatch",
    "Year | Open at start | Received | Closed | Open at end\n2021 | 300 | 1,900 | 1,860 | 340\n2022 | # | 2,100 | 2,080 | $",
    "430 450",
    "340 360",
  ],
];

it.each(ACCOUNTS)("rolls an account forward (%s): %s", (code, text, wrong, sound) => {
  const filled = (values: string) =>
    values.split(" ").reduce((all, value, at) => all.replace("#$"[at] ?? "", value), text);
  expect(wrongIn(filled(wrong)).map(([found]) => found)).toEqual([code]);
  expect(wrongIn(filled(sound))).toEqual([]);
});

const TABLE =
  "Pending at 1 January | 640 | 790\nReceived | 5,210 | 5,480\nDisposed of | 5,140 | 5,600\nPending at 31 December | 710 | 670";

it("asks nothing of years or offices that do not follow each other, nor where cases were counted anew", () => {
  expect(wrongIn(`Item | 2021 | 2022\n${TABLE}`)).toEqual([["repeated-mismatch", "790"]]);
  // 2021 left 670.
  expect(wrongIn(`Item | 2022 | 2021\n${TABLE}`)).toEqual([["repeated-mismatch", "640"]]);
  expect(wrongIn(`Item | 2019 | 2022\n${TABLE}`)).toEqual([]);
  expect(wrongIn(`Item | North | South\n${TABLE}`)).toEqual([]);
  expect(wrongIn(`Item | 2021 | 2022\n${TABLE}\n\nThe opening stock of 2022 was restated.`)).toEqual([]);
});

/** 640 + 5,210 - 5,140 is 710; 710 + 5,480 - 5,600 is 590, and 5,840 is 5,480 with two digits swapped. */
const CHAIN =
  "Year | Received | Disposed | Pending at year end\n2020 | 4,980 | 5,020 | 640\n2021 | 5,210 | 5,140 | 710";

it("opens each year of a table with what the year before left, and tells one of two years that a slip made wrong", () => {
  expect(wrongIn(`${CHAIN}\n2022 | 5,480 | 5,600 | 590`)).toEqual([]);
  expect(wrongIn(`${CHAIN}\n2022 | 5,840 | 5,600 | 590`)).toEqual([["roll-forward-mismatch", "590"]]);
  // Counted anew, as no slip would have it.
  expect(wrongIn(`${CHAIN}\n2022 | 5,480 | 5,600 | 1,023`)).toEqual([]);
});
