import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

it.each([
  // 3,173 + 1,442 + 4,476 = 9,091, which is more than 9,000.
  "FCC resolves 9,091 consumer complaints\nThe commission says it resolved more than 9,000 complaints between March and August.\n\nSector | Complaints resolved\nBanking | 3,173\nFinance | 1,442\nAll other sectors | 4,476",
  // 31 to 22 is -29.0 %; 25 is a target.
  "زمن الوصول داخل المدن متوسطه 9 دقائق، ومتوسطه خارج المدن 22 دقيقة. والمستهدف ألا يتجاوز المتوسط 10 دقائق داخل المدن و25 دقيقة خارجها. وكان المتوسط خارج المدن قبل عام 31 دقيقة، فانخفض بنسبة 29 في المئة.",
  // The longest waits of the lines are no means.
  "General enquiries: average wait 4 min 10 s, longest 17 min\nHardship line: average wait 19 min 30 s, longest 52 min\nInterpreter line: average wait 8 min 5 s, longest 17 min 40 s",
  // 9 and 21 days are of the first stage.
  "انتهت 840 شكوى منها في المرحلة الأولى بمتوسط 9 أيام وكانت أطولها 21 يومًا، وصعدت 160 شكوى إلى لجنة التسوية وانتهت بمتوسط 34 يومًا وكانت أطولها 60 يومًا.",
])("holds a bound, a target and an extreme to nothing else: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});
