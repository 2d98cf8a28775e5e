import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBound } from "../../src/verify/checks/checkBound.js";
import { checkGrowth } from "../../src/verify/checks/checkGrowth.js";
import { checkGrowthFromDifference } from "../../src/verify/checks/checkGrowthFromDifference.js";
import { checkRatio } from "../../src/verify/checks/checkRatio.js";
import { checkRollForward } from "../../src/verify/checks/checkRollForward.js";
import { checkRounded } from "../../src/verify/checks/checkRounded.js";
import { checkShare } from "../../src/verify/checks/checkShare.js";
import { checkShareOfSum } from "../../src/verify/checks/checkShareOfSum.js";
import { checkSharesTo100 } from "../../src/verify/checks/checkSharesTo100.js";
import { checkSum } from "../../src/verify/checks/checkSum.js";
import { checkWeightedMean } from "../../src/verify/checks/checkWeightedMean.js";

const count = (units: number) => ({ units, decimals: 0 });
const thousands = (units: number) => ({ units, decimals: -3 });
const tenths = (units: number) => ({ units, decimals: 1 });
const hundredths = (units: number) => ({ units, decimals: 2 });

describe("checkSum", () => {
  it("takes counts as exact", () => {
    expect(checkSum([count(1), count(2)], count(3))).toEqual({
      outcome: "pass",
      computed: { numerator: 3, denominator: 1 },
      difference: "0",
    });
    expect(checkSum([count(1), count(2)], count(4))).toMatchObject({ outcome: "fail", difference: "1" });
  });

  // Each part in thousands may be off by 500 and so may the total: three parts and a total meet up to a difference of 2,000.
  it("gives figures printed in thousands the interval of their rounding", () => {
    const parts = [thousands(160), thousands(38), thousands(3)];
    expect(checkSum(parts, thousands(201)).outcome).toBe("pass");
    expect(checkSum(parts, thousands(203))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "rounded-parts",
      difference: "2000",
    });
    expect(checkSum(parts, thousands(204))).toMatchObject({ outcome: "fail", difference: "3000" });
  });

  it("meets at the shared end of two closed intervals, and not one beyond", () => {
    expect(checkSum([count(44500)], thousands(45)).outcome).toBe("pass-within-rounding");
    expect(checkSum([count(45500)], thousands(45)).outcome).toBe("pass-within-rounding");
    expect(checkSum([count(45501)], thousands(45))).toMatchObject({ outcome: "fail", difference: "-501" });
  });

  it("adds figures of different decimals exactly", () => {
    expect(checkSum([tenths(1), hundredths(20)], tenths(3))).toMatchObject({ outcome: "pass", difference: "0" });
    // 0.1 + 0.25 = 0.35; the ends are 0.1 ± 0.05, 0.25 ± 0.005 and 0.5 ± 0.05: [0.295, 0.405] against [0.45, 0.55].
    expect(checkSum([tenths(1), hundredths(25)], tenths(5))).toMatchObject({ outcome: "fail", difference: "0.15" });
  });

  it("says why it cannot check", () => {
    expect(checkSum([count(1), undefined], count(3))).toEqual({ outcome: "cannot-check", reason: "missing-part" });
    expect(checkSum([], count(3))).toEqual({ outcome: "cannot-check", reason: "no-parts" });
    expect(checkSum([count(1)], undefined)).toEqual({ outcome: "cannot-check", reason: "no-total" });
    const huge = count(Number.MAX_SAFE_INTEGER);
    expect(checkSum([huge, huge], huge)).toEqual({ outcome: "cannot-check", reason: "too-large" });
  });

  it("refuses what is no decimal", () => {
    expect(() => checkSum([count(1.5)], count(2))).toThrow(expect.objectContaining({ code: "bad-number" }));
    expect(() => checkSum([count(1)], { units: 1, decimals: 99 })).toThrow(
      expect.objectContaining({ code: "bad-number" }),
    );
  });

  it("passes a sum and fails any other total, with the difference", () => {
    const parts = fc.array(fc.nat(1e9), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 1e6 }), (numbers, off) => {
        const total = numbers.reduce((sum, n) => sum + n, 0);
        expect(checkSum(numbers.map(count), count(total)).outcome).toBe("pass");
        const wrong = checkSum(numbers.map(count), count(total + off));
        expect(wrong).toMatchObject({ outcome: "fail", difference: String(off) });
      }),
    );
  });
});

describe("checkBound", () => {
  it("compares the sum with the bound", () => {
    expect(checkBound([count(9202)], ">", count(10000))).toMatchObject({ outcome: "fail", difference: "798" });
    expect(checkBound([count(10000)], ">", count(10000)).outcome).toBe("fail");
    expect(checkBound([count(10000)], ">=", count(10000)).outcome).toBe("pass");
    expect(checkBound([count(9), count(2)], ">", thousands(0)).outcome).toBe("pass");
    expect(checkBound([count(12)], "<", count(12)).outcome).toBe("fail");
    expect(checkBound([count(12)], "<=", count(12)).outcome).toBe("pass");
    expect(checkBound([undefined], "<", count(12))).toEqual({ outcome: "cannot-check", reason: "missing-part" });
  });

  it("lets rounded parts reach it", () => {
    expect(checkBound([thousands(10)], ">", count(10000))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "rounded-parts",
    });
  });
});

describe("checkRounded", () => {
  it("names the rounding that gives the headline", () => {
    expect(checkRounded(thousands(45), count(45109))).toMatchObject({ outcome: "pass", rule: "half-up" });
    expect(checkRounded(count(45000), count(45109), count(1000))).toMatchObject({
      outcome: "pass",
      difference: "-109",
    });
    expect(checkRounded(thousands(45), count(45900))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "truncated",
    });
    expect(checkRounded(thousands(44), count(44500))).toMatchObject({ rule: "half-even" });
    expect(checkRounded(thousands(46), count(45109))).toMatchObject({ outcome: "fail", difference: "891" });
    expect(checkRounded(count(45109), count(45109)).outcome).toBe("pass");
    expect(checkRounded(count(45), count(45), count(0))).toEqual({
      outcome: "cannot-check",
      reason: "zero-denominator",
    });
  });

  it("refuses a multiple below 0", () => {
    expect(() => checkRounded(count(5), count(5), count(-5))).toThrow(
      expect.objectContaining({ code: "bad-number", value: count(-5) }),
    );
  });
});

describe("checkShare and checkShareOfSum", () => {
  it("names the rounding that gives the percentage", () => {
    expect(checkShare(count(2738), count(9865), tenths(278))).toMatchObject({ outcome: "pass", rule: "half-up" });
    expect(checkShare(count(1), count(3), tenths(333)).outcome).toBe("pass");
    expect(checkShare(count(2), count(3), tenths(666))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "truncated",
      difference: "-0.1",
    });
    // 1/800 = 0.125 %: half even gives 0.12 and so does truncation; the first that explains it is named.
    expect(checkShare(count(1), count(800), hundredths(12))).toMatchObject({ rule: "half-even" });
    expect(checkShare(count(1), count(4), count(25))).toEqual({
      outcome: "pass",
      computed: { numerator: 25, denominator: 1 },
      difference: "0",
    });
    expect(checkShare(count(2731), count(9378), tenths(289))).toMatchObject({ outcome: "fail", difference: "-0.2" });
    expect(checkShare(count(1), count(0), count(0))).toEqual({ outcome: "cannot-check", reason: "zero-denominator" });
  });

  // A loss of 26 on 525 to 535 is 4.86 to 4.95 %.
  it("lets a rounded whole explain a percentage below 0", () => {
    expect(checkShare(count(-26), { units: 53, decimals: -1 }, tenths(-50))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "rounded-parts",
    });
    expect(checkShare(count(-26), { units: 53, decimals: -1 }, tenths(-51)).outcome).toBe("fail");
  });

  // 160 of 201 thousand may be anything from 159,500 / 201,500 = 79.16 % to 160,500 / 200,500 = 80.05 %.
  it("lets rounded counts explain a percentage that the printed digits do not", () => {
    expect(checkShare(thousands(160), thousands(201), tenths(796)).outcome).toBe("pass");
    expect(checkShare(thousands(160), thousands(201), tenths(800))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "rounded-parts",
      difference: "0.4",
    });
    expect(checkShare(thousands(160), thousands(201), tenths(802)).outcome).toBe("fail");
  });

  it("adds the parts first", () => {
    expect(checkShareOfSum([count(1), count(1)], count(3), tenths(667)).outcome).toBe("pass");
    expect(checkShareOfSum([count(1), undefined], count(3), tenths(667)).outcome).toBe("cannot-check");
  });
});

describe("checkRatio, checkGrowth, checkGrowthFromDifference", () => {
  it("divides", () => {
    expect(checkRatio(count(92665), count(1440), count(64)).outcome).toBe("pass");
    expect(checkRatio(count(92665), count(1440), count(65))).toMatchObject({ outcome: "fail", difference: "1" });
  });

  // 115 to 125 over -19 is -6.58 to -6.05; from -50 to -155 or -145 is 190 % to 210 % of the base more.
  it("divides by what is below 0", () => {
    const dozens = { units: 12, decimals: -1 };
    const outcomes = [-59, -61, -65, -67].map((units) => checkRatio(dozens, count(-19), tenths(units)).outcome);
    expect(outcomes).toEqual(["fail", "pass-within-rounding", "pass-within-rounding", "fail"]);
    expect(checkGrowth(count(-50), { units: -15, decimals: -1 }, count(205)).rule).toBe("rounded-parts");
    expect(checkGrowth(count(-50), { units: -15, decimals: -1 }, count(212)).outcome).toBe("fail");
  });

  it("takes growth from its base", () => {
    expect(checkGrowth(count(750), count(4000), count(433))).toMatchObject({
      outcome: "pass",
      computed: { numerator: 1300, denominator: 3 },
    });
    expect(checkGrowth(count(9378), count(9865), hundredths(519)).outcome).toBe("pass");
    expect(checkGrowth(count(200), count(150), count(-25)).outcome).toBe("pass");
    expect(checkGrowth(count(0), count(150), count(100)).outcome).toBe("cannot-check");
    expect(checkGrowth(count(750), count(4000), count(533))).toMatchObject({ outcome: "fail", difference: "100" });
  });

  // 25,200 - 1,200 = 24,000; 1,200 of it is 5 %.
  it("takes growth from a difference", () => {
    expect(checkGrowthFromDifference(count(1200), count(25200), count(5)).outcome).toBe("pass");
    expect(checkGrowthFromDifference(count(-1200), count(22800), count(-5)).outcome).toBe("pass");
    expect(checkGrowthFromDifference(count(1200), count(25200), tenths(48))).toMatchObject({
      outcome: "fail",
      difference: "-0.2",
    });
    expect(checkGrowthFromDifference(count(5), count(5), count(100)).outcome).toBe("cannot-check");
    // 55 to 65 more, 50 to 150 in the end: the base may be 0.
    const [more, end] = [
      { units: 6, decimals: -1 },
      { units: 1, decimals: -2 },
    ] as const;
    expect(checkGrowthFromDifference(more, end, hundredths(14998)).outcome).toBe("cannot-check");
    // In thousands: 1 of 25 is 4.17 %; the ends are 0.5 / 25 = 2.04 % and 1.5 / 23 = 6.52 %.
    expect(checkGrowthFromDifference(thousands(1), thousands(25), count(6)).rule).toBe("rounded-parts");
    // 3,988 of 44 thousand is 8.96 to 9.17 %: cut off, 8 % is what a part of that gives, and 7 % is not.
    expect(checkShare(count(3988), thousands(44), count(8))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "truncated",
      difference: "-1",
    });
    expect(checkShare(count(3988), thousands(44), count(7)).outcome).toBe("fail");
    expect(checkShare(count(3988), thousands(44), count(10)).outcome).toBe("fail");
    // 188,500 after 594,500 is 68.29 % less, and 189,500 after 593,500 is 68.07 %.
    expect(checkGrowth(thousands(594), thousands(189), tenths(-680)).rule).toBe("truncated");
    expect(checkGrowth(thousands(594), thousands(189), tenths(-679)).outcome).toBe("fail");
    // 0.0 may be -0.05, and 100 told in hundreds 50: -0.05 of 50.05 is -0.0999 %, for which -0.1 % stands.
    expect(checkGrowthFromDifference(tenths(0), { units: 1, decimals: -2 }, tenths(-1)).rule).toBe("rounded-parts");
    expect(checkGrowthFromDifference(thousands(1), thousands(25), count(8)).outcome).toBe("fail");
  });
});

describe("a place of a list that has nothing", () => {
  const none = new Array<{ readonly units: number; readonly decimals: number }>(2);
  const two = [count(50), count(50)];

  it.each([
    ["a share", () => checkSharesTo100(none, two)],
    ["a count", () => checkSharesTo100(two, none)],
    ["a mean", () => checkWeightedMean(none, two, count(50))],
    ["a weight", () => checkWeightedMean(two, none, count(50))],
  ])("is no number: %s", (_, check) => {
    expect(check).toThrow(expect.objectContaining({ code: "bad-number" }));
  });
});

describe("checkWeightedMean", () => {
  it("weighs", () => {
    // (2 × 30 + 10 × 10) / 40 = 4, the plain mean would be 6.
    expect(checkWeightedMean([count(2), count(10)], [count(30), count(10)], count(4)).outcome).toBe("pass");
    expect(checkWeightedMean([count(2), count(10)], [count(30), count(10)], count(6))).toMatchObject({
      outcome: "fail",
      difference: "2",
    });
    // 4.4 is within half a day of 4.
    expect(checkWeightedMean([count(2), count(10)], [count(30), count(10)], tenths(44)).rule).toBe("rounded-parts");
    expect(checkWeightedMean([count(2)], [count(0)], count(2)).outcome).toBe("cannot-check");
  });

  it("takes weights that are rounded for what they may be", () => {
    // A third of 90 % and two thirds of 50 % are 63.333 %. Of 0.325 to 0.335 26.8 above 63.2 and 0.665 to 0.675 13.2 below it,
    // 0.335 × 26.8 - 0.665 × 13.2 = 0.2 of 0.99 is the most, and as much below.
    const means = [hundredths(9000), hundredths(5000)];
    const weights = [hundredths(33), hundredths(67)];
    expect(checkWeightedMean(means, weights, hundredths(6333)).rule).toBe("rounded-parts");
    expect(checkWeightedMean(means, weights, hundredths(6320)).outcome).toBe("pass");
    for (const wrong of [6297, 6343]) expect(checkWeightedMean(means, weights, hundredths(wrong)).outcome).toBe("fail");
    expect(checkWeightedMean(means, [count(33), count(67)], hundredths(6333)).outcome).toBe("fail");
    // 1,500 and 500 may be in a group: (9.5 × 1,500 + 19.5 × 500) / 2,000 = 12.
    expect(checkWeightedMean([count(10), count(20)], [thousands(1), thousands(1)], count(12)).rule).toBe(
      "rounded-parts",
    );
    // No more than 500 may be nobody.
    expect(checkWeightedMean([count(10), count(20)], [thousands(0), thousands(0)], count(12)).outcome).toBe(
      "cannot-check",
    );
    expect(checkWeightedMean([count(2)], [], count(2)).outcome).toBe("cannot-check");
    // Of 1.2 and 5.6, each of some 110: at most (1.25 × 105 + 5.65 × 115) / 220 = 3.5500, at least (1.15 × 115 + 5.55 × 105) / 220 = 3.25.
    const tens = { units: 11, decimals: -1 };
    const between = [tenths(12), tenths(56)];
    for (const held of [355, 325])
      expect(checkWeightedMean(between, [tens, tens], hundredths(held)).outcome).not.toBe("fail");
    for (const wrong of [356, 324])
      expect(checkWeightedMean(between, [tens, tens], hundredths(wrong)).outcome).toBe("fail");
  });
});

describe("checkSharesTo100", () => {
  it("accepts only the sums that rounding can give", () => {
    expect(checkSharesTo100([389, 283, 328].map(tenths)).outcome).toBe("pass");
    expect(checkSharesTo100([389, 283, 327].map(tenths))).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "rounded-parts",
      difference: "-0.1",
    });
    expect(checkSharesTo100([389, 283, 326].map(tenths))).toMatchObject({ outcome: "fail", difference: "-0.2" });
    expect(checkSharesTo100([3875, 1487, 735, 524, 397, 371, 334].map(hundredths))).toMatchObject({
      outcome: "fail",
      difference: "-22.77",
    });
  });

  // The quarter's months: 423,169 / 307,837 / 355,640 of 1,086,646 = 38.943, 28.329, 32.728 %.
  it("names the rule that gives every share from its count", () => {
    const months = [423169, 307837, 355640].map(count);
    expect(checkSharesTo100([389, 283, 327].map(tenths), months)).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "half-up",
    });
    expect(checkSharesTo100([390, 283, 327].map(tenths), months)).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "largest-remainder",
    });
    expect(checkSharesTo100([389, 284, 327].map(tenths), months).outcome).toBe("fail");
    // 13 and 27 thousand: 12,500 to 13,500 of 39,000 to 41,000 are 30.5 to 34.6 %, and the others 64.6 to 70.5 %.
    const rounded = [thousands(13), thousands(27)];
    expect(checkSharesTo100([321, 679].map(tenths), rounded)).toMatchObject({
      outcome: "pass-within-rounding",
      rule: "rounded-parts",
    });
    expect(checkSharesTo100([325, 675].map(tenths), rounded)).toMatchObject({ outcome: "pass", rule: "half-up" });
    expect(checkSharesTo100([351, 649].map(tenths), rounded).outcome).toBe("fail");
    // Of 1, 1 and 1 thousand none is more than 1,500 of 1,500 + 500 + 500, 60 %, and of 10 and 10 thousand none more than 10,500 of 20,000, 52.5 %.
    const ones = [1, 1, 1].map(thousands);
    expect(checkSharesTo100([750, 125, 125].map(tenths), ones).outcome).toBe("fail");
    expect(checkSharesTo100([602, 199, 199].map(tenths), ones).outcome).toBe("fail");
    expect(checkSharesTo100([600, 200, 200].map(tenths), ones)).toMatchObject({ rule: "rounded-parts" });
    const tens = [10, 10].map(thousands);
    expect(checkSharesTo100([545, 455].map(tenths), tens).outcome).toBe("fail");
    expect(checkSharesTo100([525, 475].map(tenths), tens)).toMatchObject({ rule: "rounded-parts" });
    expect(checkSharesTo100([321, 690].map(tenths), rounded)).toMatchObject({ outcome: "fail", difference: "1.1" });
    expect(checkSharesTo100([325, 675].map(tenths), [count(13), count(27)]).outcome).toBe("pass");
    expect(() => Reflect.apply(checkSharesTo100, undefined, [[tenths(325)], [undefined]])).toThrow(
      expect.objectContaining({ code: "bad-number" }),
    );
    expect(checkSharesTo100([50, 50].map(count), [count(1), count(-1)])).toEqual({
      outcome: "cannot-check",
      reason: "zero-denominator",
    });
    expect(checkSharesTo100([321, 679].map(tenths), [count(13), count(27)]).outcome).toBe("fail");
    expect(checkSharesTo100([3894, 2832, 3272].map(hundredths), months)).toMatchObject({ rule: "truncated" });
    expect(checkSharesTo100([50, 50].map(count), [count(1)])).toEqual({
      outcome: "cannot-check",
      reason: "missing-part",
    });
  });

  it("cannot check shares of nothing", () => {
    expect(checkSharesTo100([count(50), count(50)], [count(0), count(0)])).toEqual({
      outcome: "cannot-check",
      reason: "zero-denominator",
    });
  });
});

describe("checkRollForward", () => {
  it("rolls the stock forward", () => {
    const june = [count(59472), count(100724), count(102348)] as const;
    expect(checkRollForward(...june, count(57848)).outcome).toBe("pass");
    expect(checkRollForward(...june, count(57858))).toMatchObject({ outcome: "fail", difference: "10" });
    expect(checkRollForward(...june, count(57858), count(10)).outcome).toBe("pass");
    expect(checkRollForward(undefined, count(1), count(1), count(1)).outcome).toBe("cannot-check");
    expect(checkRollForward(count(1), count(1), count(1), undefined).reason).toBe("no-total");
  });
});

describe("checkSum of many parts", () => {
  it("takes no time where they have decimals", () => {
    // 0.1 + 0.02 + 0.003, and that 30,000 times: 3,690
    const parts = Array.from({ length: 90_000 }, (_, at) => ({ units: (at % 3) + 1, decimals: (at % 3) + 1 }));
    expect(checkSum(parts, { units: 3691, decimals: 0 })).toMatchObject({ outcome: "pass-within-rounding" });
    expect(checkSum(parts, { units: 9000, decimals: 0 })).toMatchObject({ outcome: "fail", difference: "5310" });
  });
});
