import { expect, it } from "vitest";
import { countWithin } from "../../src/verify/reconcile/countWithin.js";

it.each([
  // 12.5 % of 40: 4.98 to 5.02. Of 400: 49.8 to 50.2. Of 4,000: 498 to 502, five counts.
  [125, 1, 100, 40, "part", 5],
  [125, 1, 100, 400, "part", 50],
  [125, 1, 100, 4000, "part", undefined],
  // 5 is 12.5 % of 39.84 to 40.16; 12 % (11.5 to 12.5) of 40 to 43.5.
  [125, 1, 100, 5, "whole", 40],
  [12, 0, 100, 5, "whole", undefined],
  // 2.5 per 1,000 of 4,000: 9.8 to 10.2.
  [25, 1, 1000, 4000, "part", 10],
  // A printed 0 may be nothing or little of any whole.
  [0, 0, 100, 40, "part", undefined],
  [0, 0, 100, 0, "whole", undefined],
] as const)("%i with %i decimals, times %i, beside %i: the %s is %j", (units, decimals, times, known, side, count) => {
  expect(countWithin({ units, decimals }, times, known, side)).toBe(count);
});
