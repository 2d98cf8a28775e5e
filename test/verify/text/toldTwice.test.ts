import { expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

// 9,870 + 5,241 + 3,341 = 18,452
const DISPUTES =
  "The telecom ombudsman received 18,452 disputes in 2020: 9,870 on billing, 5,241 on contracts and 3,341 on faults.";
// 5,110 + 3,310 = 8,420
const CLAIMS = "تلقت الشركة 8,420 مطالبة سنة 2020: 5,110 عن أضرار و3,310 عن تأخير.";

it.each([
  `${DISPUTES}\n\nThe 18,452 disputes of 2020 mentioned above were assigned within a week.`,
  `${DISPUTES}\n\nThe 17,902 disputes of 2019 mentioned above were assigned within a week.`,
  `${DISPUTES}\n\nThe billing disputes noted above, numbering 17,450 disputes, were all assigned.`,
  // What it refers to may have been left out.
  `${DISPUTES}\n[...]\nThe 18,902 disputes mentioned above were assigned within a week.`,
  `${CLAIMS}\n\nوالمطالبات المدفوعة المذكورة أعلاه، وعددها 7,900 مطالبة، دُفعت نقداً.`,
  `${CLAIMS}\n\nومطالبات التلف المشار إليها، وعددها 7,900 مطالبة، أُحيل بعضها.`,
])("leaves a number alone that may be another: %s", (text) => {
  expect(wrongIn(text)).toEqual([]);
});

// 3,480 + 2,016 + 1,104 + 595 = 7,195
const CAUSES = "By cause\n- Delays: 3,480\n- Fares: 2,016\n- Staff: 1,104\n- Other: 595";

it.each([
  ["dealt with 7,215 complaints in 2018", "All 7,195 complaints of 2018 that named a cause are in this list."],
  ["dealt with 7,215 complaints in 2018", "All 7,195 complaints of 2018 but 20 are in this list; 20 named none."],
  ["dealt with 7,215 complaints in 2017", "All 7,195 complaints of 2018 have one cause in this list."],
  ["upheld 6,215 complaints in 2018", "All 7,195 complaints of 2018 have one cause in this list."],
  ["dealt with 7,215 complaints in 2018, not counting those by phone", "All 7,195 complaints of 2018 are listed."],
])("leaves all of a year alone where others came in: %s", (lead, all) => {
  const text = `The rail panel ${lead}.\n\n${CAUSES}\n\n${all}`;
  expect(wrongIn(text).filter(([, printed]) => printed !== "7,195")).toEqual([]);
});

// 1,240 + 980 + 760 = 2,980; 1,310 + 1,025 + 702 = 3,037
const TOWNS = `Complaints received by town
| Town | 2021 | 2022 |
|---|---|---|
| Ashby | 1,240 | 1,310 |
| Corley | 980 | 1,025 |
| Denham | 760 | 702 |
| Total | 2,980 | 3,037 |
`;
// 1,240 + 865 + 530 = 2,635; 1,315 + 902 + 611 = 2,828
const SECTORS = `الشكاوى الواردة حسب القطاع

| القطاع | 2021 | 2022 |
|---|---|---|
| الاتصالات | 1,240 | 1,315 |
| النقل العام | 865 | 902 |
| المصارف | 530 | 611 |
| المجموع | 2,635 | 2,828 |
`;

it.each([
  [`${TOWNS}\nAshby, with 1,390 complaints in 2022, again led.`, "1,390"],
  [`${TOWNS}\nThe town of Denham, from which 750 complaints came in 2022, has a new desk.`, "750"],
  [`${SECTORS}\nوكان قطاع النقل العام قد تلقى 958 شكوى في عام 2022، معظمها عن التأخير.`, "958"],
  [`${SECTORS}\nوبلغت الشكاوى في المصارف 550 شكوى في عام 2021.`, "550"],
])("finds a row of a table that the prose gives with its name and year, and otherwise: %s", (text, wrong) => {
  expect(wrongIn(text)).toEqual([["repeated-mismatch", wrong]]);
});

it.each([
  "Ashby, with 1,310 complaints in 2022, again led.",
  "Ashby, with 1,390 complaints in 2020, had led.",
  "Ashby upheld 1,190 complaints in 2022.",
  "Ashby resolved 1,150 complaints in 2022.",
  "Rural Ashby had 1,100 complaints in 2022.",
  "Corley and Denham had 1,127 complaints in 2022.",
  "Ashby had 1,390 complaints in 2022 by phone.",
  "Ashby had 1,260 complaints in 2022, not counting those about parking.",
  "Ashby had 1,370 visitors in 2022.",
])("leaves a number alone that is not of the whole row: %s", (sentence) => {
  expect(wrongIn(`${TOWNS}\n${sentence}`)).toEqual([]);
});

it("leaves such a number alone in Arabic", () => {
  expect(wrongIn(`${SECTORS}\nوأغلقت في قطاع النقل العام 858 شكوى في عام 2022.`)).toEqual([]);
  expect(wrongIn(`${SECTORS}\nوتلقى قطاع النقل العام خارج العاصمة 858 شكوى في عام 2022.`)).toEqual([]);
});

it("finds a number said again with two digits swapped though its place has a number for a name, or its verb is of another person", () => {
  // 50,930 + 31,374 = 82,304, of which 38.1 % are 31,374.
  const split =
    "Counting all ways there were 82,304 claims: 50,930 by letter and 31,374 on the 118 website, or 38.1 %.";
  expect(wrongIn(`Passengers filed 31,734 claims on the 118 website in 2022. ${split}`)).toEqual([
    ["repeated-mismatch", "31,734"],
  ]);
  expect(wrongIn(`Passengers filed 31,374 claims on the 118 website in 2022. ${split}`)).toEqual([]);
  // 48,195 + 6,205 = 54,400
  const year = "وصل إلى المكتب 54,400 طلب خلال عام 2019، أُغلق منها 48,195 طلباً، ولا يزال 6,205 قيد النظر.";
  expect(wrongIn(`${year}\nوقال رئيسه: «حين نغلق 48,915 طلباً في عام 2019 فهذا جهد كبير».`)).toEqual([
    ["repeated-mismatch", "48,915"],
  ]);
});

it("leaves alone what a number was revised from", () => {
  // 3,100 + 2,212 = 5,312
  const text = "The desk took 5,312 complaints in 2019, revised from the 5,132 complaints first published for 2019:";
  expect(wrongIn(`${text} 3,100 by phone and 2,212 in writing.`)).toEqual([]);
});
