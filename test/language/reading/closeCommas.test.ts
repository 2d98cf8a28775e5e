import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const valuesOf = (text: string) => readFigures(text).flatMap((figure) => ("value" in figure ? figure.value : []));

it.each<[text: string, ...values: number[]]>([
  ["زار المتاحف 18، 204 مليون زائر وللحدائق7، 35 مليون زائر", 18_204_000, 7_350_000],
  ["بلغ الارتفاع 0، 3٪ والانخفاض 5، 25٪.", 0.3, 5.25],
  ["انخفضت إلى نحو 3، 5% من (12، 4 مليون طلب، 80 ألفاً)", 3.5, 12_400_000, 80_000],
  ["أُغلقت 80 تذكرة (12، 5%) وبلغت نسبة الرضا (81، 3%).", 80, 12.5, 81.3],
])("joins what a comma with a blank parts: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});

it("keeps the parts of a number that a comma and a blank part", () => {
  expect(readFigures("زاره نحو 18، 204 مليون شخص بزيادة 1، 5٪")).toMatchObject([
    { text: "18، 204 مليون", units: 18_204_000, decimals: 0, bound: "about", noun: "person", scale: { step: 1000 } },
    { text: "1، 5٪", units: 15, decimals: 1, kind: "percent" },
  ]);
});

it.each<[text: string, ...values: number[]]>([
  ["انخفضت 0، 3٪ في مايو.", 0, 3],
  ["القرارات 3، 4 و5 ثم بلغت 12، 15٪ و 20٪ وكانت 4، 6٪", 3, 4, 5, 12, 15, 20, 4, 6],
  ["كانت 12، 15٪ على التوالي. ثم 13، 16٪ على التوالي", 12, 15, 13, 16],
  ["في الجدول 3، 45 شكوى، وفي الجدول 4، 46 شكوى", 3, 45, 4, 46],
  ["1، 2، 30٪ ثم 3، 4، 50٪", 1, 2, 30, 3, 4, 50],
  ["توزعت التذاكر على الرخص (165، 19%)، والإنارة (70، 8%).", 165, 19, 70, 8],
  ["الرخص (١٦٥، ١٩٪)\nالإنارة (٧٠، ٨٪)", 165, 19, 70, 8],
])("leaves lists: %s", (text, ...values) => {
  expect(valuesOf(text)).toEqual(values);
});
