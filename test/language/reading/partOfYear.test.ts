import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const periodsIn = (text: string) =>
  readFigures(text).flatMap((reading) => ("period" in reading ? [reading.period] : []));

it.each([
  ["النصف الثاني من مايو 2024", ["2024-05"]],
  ["النصف الأول من شهر أيار", ["05"]],
  ["خلال الربع الأخير من شهر نيسان", ["04"]],
  ["النصف الأول من رمضان 1445", ["1445-09"]],
  ["الربع الثاني من الشهر", []],
  ["النصف الثاني من هذا الشهر", []],
  ["the second half of May 2024", ["2024-05"]],
  ["in the first quarter of June", ["06"]],
  ["the first half of the month", []],
])("is none in the part of a month: %s", (text, periods) => {
  expect(periodsIn(text)).toEqual(periods);
});

it.each([
  ["النصف الثاني من عام 2024", ["2024-H2"]],
  ["الربع الثالث من السنة", ["Q3"]],
  ["the first half of the year", ["H1"]],
  ["the first half, May 2024", ["H1", "2024-05"]],
  ["Q2 May 2024", ["Q2", "2024-05"]],
])("is named by %s", (text, periods) => {
  expect(periodsIn(text)).toEqual(periods);
});
