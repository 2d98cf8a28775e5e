import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePeriods } from "../../src/periods/comparePeriods.js";
import { daysIn } from "../../src/periods/daysIn.js";
import { halfOf } from "../../src/periods/halfOf.js";
import { monthsOf } from "../../src/periods/monthsOf.js";
import { nextPeriod } from "../../src/periods/nextPeriod.js";
import { periodContains } from "../../src/periods/periodContains.js";
import { periodKind } from "../../src/periods/periodKind.js";
import { previousPeriod } from "../../src/periods/previousPeriod.js";
import { quarterOf } from "../../src/periods/quarterOf.js";
import { samePeriodLastYear } from "../../src/periods/samePeriodLastYear.js";
import { shiftPeriod } from "../../src/periods/shiftPeriod.js";
import { workingDaysIn } from "../../src/periods/workingDaysIn.js";
import { yearOf } from "../../src/periods/yearOf.js";

const bad = expect.objectContaining({ code: "bad-period" });

const suffixes = ["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", "-01", "-02", "-06", "-07", "-11", "-12"];
const anyPeriod = fc
  .tuple(fc.integer({ min: 1000, max: 9000 }), fc.constantFrom(...suffixes))
  .map(([year, suffix]) => `${year}${suffix}`);

describe("monthsOf and periodKind", () => {
  it("lists the months in order", () => {
    expect(monthsOf("2021-03")).toEqual(["2021-03"]);
    expect(monthsOf("2021-Q4")).toEqual(["2021-10", "2021-11", "2021-12"]);
    expect(monthsOf("2021-H2")).toEqual(["2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12"]);
    expect(monthsOf("0001").length).toBe(12);
    expect(monthsOf("0001").at(8)).toBe("0001-09");
  });

  it("tells the four kinds apart", () => {
    expect(["2021-03", "2021-Q1", "2021-H1", "2021"].map(periodKind)).toEqual(["month", "quarter", "half", "year"]);
  });

  it("refuses what is not a key, naming no function that was not called", () => {
    for (const text of ["2021Q1", "2021-13", "constructor", ""])
      for (const call of [monthsOf, periodKind, daysIn, workingDaysIn, previousPeriod, quarterOf]) {
        expect(() => call(text)).toThrow(bad);
        expect(() => call(text)).toThrow(`a period needs a key like 2021-03 or 2021-Q1, got "${text}"`);
      }
  });
});

describe("quarterOf, halfOf, yearOf", () => {
  it("give the containing period, or the period itself", () => {
    expect(["2021-01", "2021-03", "2021-04", "2021-12", "2021-Q2"].map(quarterOf)).toEqual([
      "2021-Q1",
      "2021-Q1",
      "2021-Q2",
      "2021-Q4",
      "2021-Q2",
    ]);
    expect(["2021-06", "2021-07", "2021-Q2", "2021-Q3", "2021-H1"].map(halfOf)).toEqual([
      "2021-H1",
      "2021-H2",
      "2021-H1",
      "2021-H2",
      "2021-H1",
    ]);
    expect(["2021-12", "2021-Q4", "2021-H2", "2021"].map(yearOf)).toEqual(["2021", "2021", "2021", "2021"]);
  });

  it("refuse a longer period", () => {
    expect(() => quarterOf("2021-H1")).toThrow(bad);
    expect(() => quarterOf("2021")).toThrow('quarterOf needs a period of 3 months at most, got "2021"');
    expect(() => halfOf("2021")).toThrow('halfOf needs a period of 6 months at most, got "2021"');
  });

  it("contain what they were given", () => {
    fc.assert(fc.property(anyPeriod, (key) => periodContains(yearOf(key), key) && yearOf(key) === key.slice(0, 4)));
  });
});

describe("shiftPeriod, previousPeriod, nextPeriod, samePeriodLastYear", () => {
  it("cross the year", () => {
    expect(previousPeriod("2021-01")).toBe("2020-12");
    expect(previousPeriod("2021-Q1")).toBe("2020-Q4");
    expect(previousPeriod("2021-H1")).toBe("2020-H2");
    expect(previousPeriod("2021")).toBe("2020");
    expect(nextPeriod("2021-12")).toBe("2022-01");
    expect(nextPeriod("2021-Q4")).toBe("2022-Q1");
    expect(shiftPeriod("2021-03", -27)).toBe("2018-12");
    expect(["2021-02", "2021-Q1", "2021-H2", "2021"].map(samePeriodLastYear)).toEqual([
      "2020-02",
      "2020-Q1",
      "2020-H2",
      "2020",
    ]);
  });

  it("stay within the years 0001 to 9999", () => {
    expect(() => previousPeriod("0001-01")).toThrow(bad);
    expect(() => nextPeriod("9999")).toThrow(bad);
    expect(() => previousPeriod("0001")).toThrow(
      'a period moved by -1 needs to stay in the years 0001 to 9999, got "0001"',
    );
    expect(nextPeriod("9999-Q3")).toBe("9999-Q4");
    expect(previousPeriod("0001-Q2")).toBe("0001-Q1");
    expect(() => shiftPeriod("2021", 0.5)).toThrow(expect.objectContaining({ code: "bad-number" }));
    expect(() => shiftPeriod("2021", Number.NaN)).toThrow(expect.objectContaining({ code: "bad-number" }));
    expect(() => shiftPeriod("2021", Number.MAX_SAFE_INTEGER)).toThrow(bad);
  });

  it("come back", () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -999, max: 999 }), (key, by) => {
        const there = shiftPeriod(key, by);
        expect(shiftPeriod(there, -by)).toBe(key);
        expect(periodKind(there)).toBe(periodKind(key));
        expect(Math.sign(comparePeriods(there, key))).toBe(Math.sign(by));
      }),
    );
  });

  it("leave no gap: the month after the last month is the first of the next period", () => {
    fc.assert(
      fc.property(anyPeriod, (key) => nextPeriod(monthsOf(key).at(-1) ?? "") === monthsOf(nextPeriod(key)).at(0)),
    );
  });
});

describe("comparePeriods and periodContains", () => {
  it("order by start, the longer first", () => {
    const sorted = ["2020", "2020-12", "2021", "2021-H1", "2021-Q1", "2021-01", "2021-02", "2021-Q2", "2021-H2"];
    expect(sorted.toReversed().sort(comparePeriods)).toEqual(sorted);
    expect(comparePeriods("2021-Q1", "2021-Q1")).toBe(0);
  });

  it("contain the same months that monthsOf lists", () => {
    expect(periodContains("2021-H1", "2021-Q2")).toBe(true);
    expect(periodContains("2021-Q2", "2021-H1")).toBe(false);
    expect(periodContains("2021", "2022-01")).toBe(false);
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...suffixes), (outer, suffix) => {
        const inner = outer.slice(0, 4) + suffix;
        const months = monthsOf(outer);
        expect(periodContains(outer, inner)).toBe(monthsOf(inner).every((month) => months.includes(month)));
      }),
    );
  });
});
