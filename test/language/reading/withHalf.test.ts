import { expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

it.each([
  ["خلال يومين ونصف", 2.5, "day"],
  ["متوسطها ٤ ساعات ونصف.", 4.5, "hour"],
  ["أربعة أسابيع وربع", 4.25, "week"],
  ["in 6 hours and a half", 6.5, "hour"],
  ["after two weeks and a half", 2.5, "week"],
])("is added to the unit before it: %s", (text, value, noun) => {
  expect(readFigures(text)).toMatchObject([{ kind: "count", value, noun }]);
});

it.each([
  ["خلال ٤ ساعات ونصف المكالمات", 4],
  ["in 6 hours and a half of the calls", 6],
  ["12 مكالمة ونصف", 12],
])("is of something else in %s", (text, value) => {
  expect(readFigures(text)[0]).toMatchObject({ value });
});
