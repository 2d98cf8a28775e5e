import { describe, expect, it } from "vitest";
import { weightedMean } from "../../src/ratios/weightedMean.js";

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("a weighted mean", () => {
  it.each([
    // (3·1/2 + 1·1/4) / 4 = 7/16; decimals of weights cancel; equal weights are the plain mean.
    [[of(1, 2), of(1, 4)], [of(3, 1), of(1, 1)], of(7, 16)],
    [[of(1, 2), of(1, 4)], [of(3, 10), of(1, 10)], of(7, 16)],
    [[of(9, 10), of(1, 2)], [of(1, 1), of(1, 1)], of(7, 10)],
    // 4/5 less 17/20 is -1/20, of which half is the mean.
    [[of(4, 5), of(-17, 20)], [of(1, 1), of(1, 1)], of(-1, 40)],
    [[of(1, 3)], [of(0, 1), of(5, 1)].slice(1), of(1, 3)],
    [[of(1, 2), of(9, 10)], [of(0, 1), of(1, 1)], of(9, 10)],
    // The greatest denominator that is kept as it is.
    [[of(2, 2 ** 53 - 1)], [of(1, 1)], of(2, 2 ** 53 - 1)],
  ])("of %j by %j is %j", (values, weights, mean) => {
    expect(weightedMean(values, weights)).toEqual(mean);
  });

  it("is rounded to fifteen decimals, away from zero, where no number holds it", () => {
    // 1/(10^8+7) and 1/(10^8+37), whose product is beyond 2^53: the mean is about 9.99999780 / 10^9.
    const long = [of(1, 100_000_007), of(1, 100_000_037)];
    const mean = weightedMean(long, [of(1, 1), of(1, 1)]);
    // 10^15 / 100000007 = 9999999.30000005 and 10^15 / 100000037 = 9999996.30000137: their half sum is 9999997.80000071.
    expect(mean.numerator * (1e15 / mean.denominator)).toBe(9_999_998);
    const negative = weightedMean(
      long.map(({ numerator, denominator }) => of(-numerator, denominator)),
      [of(1, 1), of(1, 1)],
    );
    expect(negative).toEqual(of(-mean.numerator, mean.denominator));
  });

  it("is no whole where one value is none, be its weight as small as it can", () => {
    // 1 less 10^-9 / 10^9 / (10^6 + 10^-9), some 10^-24.
    const values = [of(1, 1), of(999_999_998, 999_999_999)];
    const weights = [of(1e6, 1), of(1, 1e9)];
    expect(weightedMean(values, weights)).toEqual(of(1e15 - 1, 1e15));
    expect(weightedMean([of(0, 1), of(1, 999_999_999)], weights)).toEqual(of(1, 1e15));
    expect(weightedMean([of(1, 1), of(1, 1)], weights)).toEqual(of(1, 1));
    expect(weightedMean([of(0, 1), of(0, 1)], weights)).toEqual(of(0, 1));
  });
});
