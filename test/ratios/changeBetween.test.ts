import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ratio } from "../../src/model/numbers.js";
import { changeBetween } from "../../src/ratios/changeBetween.js";
import { decimalText } from "../../src/ratios/decimalText.js";
import { ratio } from "../../src/ratios/ratio.js";
import { roundRatio } from "../../src/ratios/roundRatio.js";

const code = (name: string) => expect.objectContaining({ code: name });
const percent = (change: Ratio | undefined, decimals: number) =>
  change && decimalText(roundRatio(change, { decimals, times: 100 }));

describe("changeBetween", () => {
  it("gives the three answers for telephone calls from February to March 2021", () => {
    const calls = changeBetween(172872, 189215, {
      daysBefore: 28,
      daysAfter: 31,
      workingDaysBefore: 20,
      workingDaysAfter: 23,
    });
    expect(calls.outcome).toBe("changed");
    expect(calls.absolute).toBe(16343);
    expect(percent(calls.percent, 3)).toBe("9.454");
    expect(percent(calls.perDay, 2)).toBe("-1.14");
    expect(percent(calls.perWorkingDay, 2)).toBe("-4.82");
    expect(calls.signFlip).toBe(true);
  });

  it("flips no sign for all contacts", () => {
    const all = changeBetween(307837, 355640, { daysBefore: 28, daysAfter: 31 });
    expect(percent(all.percent, 3)).toBe("15.529");
    expect(percent(all.perDay, 2)).toBe("4.35");
    expect(all.signFlip).toBe(false);
    expect(all).not.toHaveProperty("perWorkingDay");
  });

  it("names the outcomes without a percentage", () => {
    expect(changeBetween(0, 0, { daysBefore: 28, daysAfter: 31 })).toEqual({
      outcome: "no-change",
      absolute: 0,
      signFlip: false,
    });
    expect(changeBetween(0, 7, { daysBefore: 28, daysAfter: 31 })).toEqual({
      outcome: "from-zero",
      absolute: 7,
      signFlip: false,
    });
    expect(changeBetween(7, 7)).toEqual({
      outcome: "no-change",
      absolute: 0,
      percent: { numerator: 0, denominator: 1 },
      signFlip: false,
    });
    expect(changeBetween(8, 0).percent).toEqual({ numerator: -1, denominator: 1 });
  });

  it("calls it a flip only where a plus meets a minus", () => {
    // The same count over more days falls per day, but did not change: no flip.
    expect(changeBetween(28, 28, { daysBefore: 28, daysAfter: 31 }).signFlip).toBe(false);
    // One a day before and after.
    expect(changeBetween(28, 31, { daysBefore: 28, daysAfter: 31 }).signFlip).toBe(false);
    expect(changeBetween(31, 29, { daysBefore: 31, daysAfter: 28 }).signFlip).toBe(true);
    expect(changeBetween(28, 30, { workingDaysBefore: 20, workingDaysAfter: 23 }).signFlip).toBe(true);
  });

  it("is exact where products pass 2^53", () => {
    // 3 × 10^15 over 30 days against 3 × 10^15 over 31: (3·30 - 3·31) / (3·31) = -1/31.
    const even = changeBetween(3e15, 3e15, { daysBefore: 30, daysAfter: 31 });
    expect(even.perDay).toEqual({ numerator: -1, denominator: 31 });
    expect(changeBetween(3e15, 6e15, { daysBefore: 30, daysAfter: 30 }).perDay).toEqual({
      numerator: 1,
      denominator: 1,
    });
    // 9007199254740991 and 9007199254740989 have nothing in common with 30 or 31 that would shorten the ratio enough.
    const days = { daysBefore: 30, daysAfter: 31, workingDaysBefore: 22, workingDaysAfter: 22 };
    const large = changeBetween(2 ** 53 - 1, 2 ** 53 - 3, days);
    expect("perDay" in large).toBe(false);
    expect(large.perWorkingDay).toEqual({ numerator: -2, denominator: 2 ** 53 - 1 });
    // 8709677419354840·31 - (9·10^15 + 1)·30 = 10, of (9·10^15 + 1)·30: 1 / 27000000000000003, beyond 2^53.
    const near = changeBetween(9_000_000_000_000_001, 8_709_677_419_354_840, { daysBefore: 31, daysAfter: 30 });
    expect("perDay" in near).toBe(false);
    // (2^53 - 1)·31 - 7·30, of 210: 2, 3, 5 and 7 divide no 2^53 - 1, so the upper number stays beyond 2^53.
    expect("perDay" in changeBetween(7, 2 ** 53 - 1, { daysBefore: 31, daysAfter: 30 })).toBe(false);
  });

  it("knows the direction of a daily mean also where no two numbers hold its ratio", () => {
    // 310000000000003·28 = 8680000000000084 is less than 300000000000011·31 = 9300000000000341: it rose, and fell per day.
    const days = { daysBefore: 28, daysAfter: 31 };
    const rise = changeBetween(300_000_000_000_011, 310_000_000_000_003, days);
    expect([rise.absolute, "perDay" in rise, rise.signFlip]).toEqual([9_999_999_999_992, false, true]);
    // Over as many working days it rose as the count did; and 340000000000003·28 is 9520000000000084, more than before.
    const both = { ...days, workingDaysBefore: 20, workingDaysAfter: 20 };
    expect(changeBetween(300_000_000_000_011, 310_000_000_000_003, both).signFlip).toBe(true);
    expect(changeBetween(300_000_000_000_011, 340_000_000_000_003, days).signFlip).toBe(false);
    // 320000000000003·31 = 9920000000000093 is more than 330000000000001·28 = 9240000000000028: it fell, and rose per day.
    const fall = changeBetween(330_000_000_000_001, 320_000_000_000_003, { daysBefore: 31, daysAfter: 28 });
    expect(["perDay" in fall, fall.signFlip]).toEqual([false, true]);
  });

  it("refuses counts and days that are none", () => {
    for (const bad of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => changeBetween(bad, 1)).toThrow(code("not-a-count"));
      expect(() => changeBetween(1, bad)).toThrow(code("not-a-count"));
    }
    for (const bad of [0, -1, 0.5, Number.NaN]) {
      expect(() => changeBetween(1, 1, { daysBefore: 28, daysAfter: bad })).toThrow(code("bad-option"));
      expect(() => changeBetween(1, 1, { workingDaysBefore: bad, workingDaysAfter: 20 })).toThrow(code("bad-option"));
    }
    expect(() => changeBetween(1, 1, { daysBefore: 28 })).toThrow(code("bad-option"));
    expect(() => changeBetween(0, 0, { workingDaysAfter: 20 })).toThrow(code("bad-option"));
  });

  const count = fc.integer({ min: 1, max: 1e9 });
  const days = fc.integer({ min: 28, max: 366 });

  it("is the nominal change where the periods are equally long", () => {
    fc.assert(
      fc.property(count, count, days, (before, after, length) => {
        const change = changeBetween(before, after, { daysBefore: length, daysAfter: length });
        expect(change.perDay).toEqual(change.percent);
        expect(change.percent).toEqual(ratio(after - before, before));
        expect(change.signFlip).toBe(false);
      }),
    );
  });

  it("is the same by Numbers and by BigInt", () => {
    const small = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(small, small, days, days, (before, after, daysBefore, daysAfter) => {
        const options = { daysBefore, daysAfter };
        const large = changeBetween(before * 5e9, after * 5e9, options);
        expect(large.perDay).toEqual(changeBetween(before, after, options).perDay);
      }),
    );
  });
});
