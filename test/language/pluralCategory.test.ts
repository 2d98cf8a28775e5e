import { expect, it } from "vitest";
import { pluralCategory } from "../../src/language/pluralCategory.js";

it.each([
  ["zero", [0, -0]],
  ["one", [1, -1]],
  ["two", [2, -2]],
  ["few", [3, 10, 103, 110, -3]],
  ["many", [11, 99, 111, 199]],
  ["other", [100, 101, 102, 200, 0.5, 3.5]],
])("%s is the category of %j", (category, numbers) => {
  for (const number of numbers) expect(pluralCategory(number)).toBe(category);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("%d has none", (number) => {
  expect(() => pluralCategory(number)).toThrow(expect.objectContaining({ code: "bad-number", value: number }));
});
