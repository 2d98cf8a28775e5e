import { expect, it } from "vitest";
import { givenDecimal } from "../../src/model/givenDecimal.js";

it.each([
  [26.4, { units: 264, decimals: 1 }],
  [0, { units: 0, decimals: 0 }],
  [7, { units: 7, decimals: 0 }],
  // A millionth writes itself without an exponent, and what is less with one.
  [1e-6, { units: 1, decimals: 6 }],
  [5e-9, { units: 5, decimals: 9 }],
  [0.123456789, { units: 123456789, decimals: 9 }],
  [2 ** 53 - 1, { units: 2 ** 53 - 1, decimals: 0 }],
])("%d is given as %j", (given, fixed) => {
  expect(givenDecimal(given)).toEqual(fixed);
});

// The fifth and sixth would take a tenth decimal, the seventh is 123456789.12345678: 17 digits, past 2^53.
it.each([-1, -1e-7, Number.NaN, Number.POSITIVE_INFINITY, 1e-10, 0.1234567891, 123456789.12345678, 2 ** 53, 1e21])(
  "%d is not given exactly",
  (given) => {
    expect(givenDecimal(given)).toBeUndefined();
  },
);
