import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const quartersIn = (text: string) =>
  readFigures(text).flatMap((each) => (each.kind === "quarter" ? [each.period] : []));

it.each([
  "خلال الفصل الثاني، بلغ عدد المكالمات",
  "في الفصل الثاني من السنة بلغ عدد المكالمات",
  "مقارنة بالفصل الثاني",
  "بالنسبة للفصل الثاني",
  "برسم الفصل الثاني",
  "سجل الفصل الثاني أعلى عدد",
  "المكالمات الواردة في الفصل الثاني",
])("reads the ordinary word of the Maghreb for a quarter: %s", (text) => {
  expect(quartersIn(text)).toEqual(["Q2"]);
});

it("reads the first quarter of a move, too", () => {
  expect(quartersIn("من الفصل الأول إلى الفصل الثاني")).toEqual(["Q1", "Q2"]);
});

it.each([
  "الفصل الثاني: المكالمات",
  "عملا بالفصل الثاني من الدستور",
  "كما ورد في الفصل الثاني من القانون",
  "كما جاء في الفصل الثاني، بلغ العدد",
  "ينص الفصل الثاني على النشر",
  "في الفصل الثاني من هذا التقرير",
  "خلال الفصل الثاني من الموسم الدراسي",
])("reads no chapter, section or term as one: %s", (text) => {
  expect(quartersIn(text)).toEqual([]);
});
