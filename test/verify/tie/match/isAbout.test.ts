import { describe, expect, it } from "vitest";
import { isAbout } from "../../../../src/verify/tie/match/isAbout.js";

const whole = (units: number) => ({ units, decimals: 0 });

describe("isAbout", () => {
  it.each([
    [916_502, 917_000, true],
    [916_502, 920_000, true],
    // Half of 10,000 is 5,000.
    [916_502, 910_000, false],
    [916_502, 960_000, false],
    // Half of 100,000 would be 50,000; 5 % of 900,000 is 45,000.
    [916_502, 900_000, true],
    [849_000, 900_000, false],
    [1236, 1234, false],
  ])("takes %d for about %d: %s", (size, value, is) => {
    expect(isAbout(size, whole(value), false)).toBe(is);
  });

  it.each([
    [916_502, 920_000, true],
    [911_000, 920_000, true],
    [909_000, 920_000, false],
    [916_502, 910_000, false],
    [920_000, 920_000, true],
    [950_000, 1_000_000, true],
    [949_000, 1_000_000, false],
  ])("takes %d for nearly %d: %s", (size, value, is) => {
    expect(isAbout(size, whole(value), true)).toBe(is);
  });

  it("counts the digits behind a point, and of a scale word those that are printed", () => {
    expect(isAbout(87.14, { units: 87, decimals: 0 }, false)).toBe(true);
    expect(isAbout(87.14, { units: 872, decimals: 1 }, false)).toBe(false);
    expect(isAbout(1_160_000, { units: 12, decimals: -5 }, false)).toBe(true);
    expect(isAbout(1_140_000, { units: 12, decimals: -5 }, false)).toBe(false);
  });
});
