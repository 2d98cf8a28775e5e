import { expect, it } from "vitest";
import { roundNumber } from "../../src/language/roundNumber.js";

it.each([
  // As many decimals as it has, from the point moved to the right.
  [5, undefined, 0, 5, 0],
  [5, undefined, 2, 500, 0],
  [0.125, undefined, 2, 125, 1],
  [0.125, 2, 0, 13, 2],
  [-0.125, 2, 0, -13, 2],
  // 0 is never negative.
  [-0.001, 2, 0, 0, 2],
  [-0, undefined, 0, 0, 0],
  // Half of a millionth, whose only digit is the one that is cut.
  [5e-7, 6, 0, 1, 6],
  [4e-7, 6, 0, 0, 6],
  [5e-8, 6, 0, 0, 6],
  [1.123456789012345, 15, 0, 1_123_456_789_012_345, 15],
])("%d to %s decimals, moved by %d, is %d units of %d decimals", (value, decimals, shift, units, kept) => {
  expect(roundNumber(value, decimals, shift)).toEqual({ units, decimals: kept });
});

it.each([
  [Number.NaN, 2, "bad-number"],
  [Number.POSITIVE_INFINITY, 2, "bad-number"],
  [1e15, 2, "bad-number"],
  [1, 16, "bad-decimals"],
  [1, -1, "bad-decimals"],
  [1, 0.5, "bad-decimals"],
  // Sixteen decimals of its own.
  [1.5e-15, undefined, "bad-number"],
])("%d to %s decimals is refused: %s", (value, decimals, code) => {
  expect(() => roundNumber(value, decimals, 0)).toThrow(expect.objectContaining({ code }));
});

it.each([1 / 3, 0.1 + 0.2])("names the number that has too many digits where no decimals are given: %s", (value) => {
  expect(() => roundNumber(value, undefined, 0)).toThrow(expect.objectContaining({ code: "bad-number", value }));
});
