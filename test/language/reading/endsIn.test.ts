import { expect, it } from "vitest";
import { endsIn } from "../../../src/language/reading/endsIn.js";

const BY = /(?:\bby(?: up to)?|(?<![ء-ي])بنسبة)$/i;

it.each([
  ["rose by", true],
  ["rose By up to", true],
  ["by the office", false],
  ["rose nearby", false],
  ["ارتفعت بنسبة", true],
  ["ارتفعت وبنسبة", false],
  ["by", true],
  ["", false],
])("%j", (words, expected) => {
  expect(endsIn(words, BY)).toBe(expected);
  // A second time, with the same pattern, all the same.
  expect(endsIn(words, BY)).toBe(expected);
});

it("holds a pattern of the whole to its beginning", () => {
  expect(endsIn("of", /^\s*of$/)).toBe(true);
  expect(endsIn("out of", /^\s*of$/)).toBe(false);
});
