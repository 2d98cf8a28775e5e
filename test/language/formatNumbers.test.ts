import { describe, expect, it } from "vitest";
import { formatChange } from "../../src/language/formatChange.js";
import { formatCount } from "../../src/language/formatCount.js";
import { formatDecimal } from "../../src/language/formatDecimal.js";
import { formatPercent } from "../../src/language/formatPercent.js";
import { formatPoints } from "../../src/language/formatPoints.js";
import { formatRange } from "../../src/language/formatRange.js";
import { formatRate } from "../../src/language/formatRate.js";
import { formatShare } from "../../src/language/formatShare.js";
import { formatSignedCount } from "../../src/language/formatSignedCount.js";
import type { Ratio } from "../../src/model/numbers.js";
import type { Result } from "../../src/model/Result.js";
import { changeBetween } from "../../src/ratios/changeBetween.js";

const coverage = { present: 3, expected: 3, missing: [] };
const rest = { unit: "contact", coverage, caveats: [] } as const;
const undefinedResult: Result<never> = { status: "undefined", reason: "zero-denominator", ...rest };
const calls: Ratio = { numerator: 324970, denominator: 543323 }; // 649,940 / 1,086,646 = 59.8116 %
const closed: Ratio = { numerator: 24751, denominator: 24753 }; // 123,755 / 123,765 = 99.9919 %
const ALM = "\u061C";
const LRM = "\u200E";
const RLI = "\u2067";
const LRI = "\u2066";
const PDI = "\u2069";

describe("formatCount", () => {
  it.each([
    [0, "٠", "0"],
    [7, "٧", "7"],
    [42, "٤٢", "42"],
    [100, "١٠٠", "100"],
    [1000, "١٬٠٠٠", "1,000"],
    [10007, "١٠٬٠٠٧", "10,007"],
    [649940, "٦٤٩٬٩٤٠", "649,940"],
    [1086646, "١٬٠٨٦٬٦٤٦", "1,086,646"],
    [Number.MAX_SAFE_INTEGER, "٩٬٠٠٧٬١٩٩٬٢٥٤٬٧٤٠٬٩٩١", "9,007,199,254,740,991"],
  ])("writes %d", (count, arabic, latin) => {
    expect(formatCount(count)).toBe(arabic);
    expect(formatCount(count, { numerals: "latn" })).toBe(latin);
    expect(formatCount(count, { language: "en" })).toBe(latin);
    expect(formatCount(count, { language: "en", numerals: "arab" })).toBe(arabic);
  });

  it("groups as it is told", () => {
    expect(formatCount(115448, { grouping: "," })).toBe("١١٥,٤٤٨");
    expect(formatCount(115448, { grouping: "،" })).toBe("١١٥،٤٤٨");
    expect(formatCount(115448, { grouping: false })).toBe("١١٥٤٤٨");
  });

  it("isolates on request, and needs no marks", () => {
    expect(formatCount(1234, { bidi: "isolate" })).toBe(`${RLI}١٬٢٣٤${PDI}`);
    expect(formatCount(1234, { bidi: "isolate", language: "en" })).toBe(`${LRI}1,234${PDI}`);
    expect(formatCount(1234, { bidi: "marks" })).toBe("١٬٢٣٤");
  });

  it("takes results", () => {
    expect(formatCount({ status: "ok", value: 12, ...rest })).toBe("١٢");
    expect(formatCount(undefinedResult)).toBe("—");
    expect(formatCount({ status: "unavailable", reason: "absent", partial: 5, ...rest })).toBe("—");
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "12"])("refuses %s", (value) => {
    expect(() => Reflect.apply(formatCount, undefined, [value])).toThrow(
      expect.objectContaining({ code: "not-a-count" }),
    );
  });

  it.each([{ language: "fr" }, { numerals: "roman" }, { bidi: "isolated" }])("refuses %j", (options) => {
    expect(() => Reflect.apply(formatCount, undefined, [1, options])).toThrow(
      expect.objectContaining({ code: "bad-option" }),
    );
  });
});

describe("formatDecimal", () => {
  it("writes a fixed decimal as it is", () => {
    expect(formatDecimal({ units: 123450, decimals: 2 })).toBe("١٬٢٣٤٫٥٠");
    expect(formatDecimal({ units: 5, decimals: 3 })).toBe("٠٫٠٠٥");
    expect(formatDecimal({ units: -5, decimals: 1 }, { language: "en" })).toBe("-0.5");
    expect(formatDecimal({ units: 1000001, decimals: 6 }, { language: "en" })).toBe("1.000001");
    expect(formatDecimal({ units: Number.MAX_SAFE_INTEGER, decimals: 15 }, { language: "en" })).toBe(
      "9.007199254740991",
    );
  });

  it.each([
    [1.005, 2, "1.01"],
    [8.345, 2, "8.35"],
    [0.285, 2, "0.29"],
    [-1.005, 2, "-1.01"],
    [-0.4, 0, "0"],
    [0.5, 0, "1"],
    [1e-7, 7, "0.0000001"],
    [5e-324, 2, "0.00"],
    [1.5e14, 0, "150,000,000,000,000"],
  ])("rounds %d to %d decimals on its decimal digits", (value, decimals, text) => {
    expect(formatDecimal(value, { decimals, language: "en" })).toBe(text);
  });

  it("rounds as it is told", () => {
    expect(formatDecimal(2.5, { decimals: 0, language: "en" })).toBe("3");
    expect(formatDecimal(2.5, { decimals: 0, rounding: "half-even", language: "en" })).toBe("2");
    expect(formatDecimal(3.5, { decimals: 0, rounding: "half-even", language: "en" })).toBe("4");
    expect(formatDecimal(2.51, { decimals: 0, rounding: "half-even", language: "en" })).toBe("3");
    expect(formatDecimal(2.99, { decimals: 0, rounding: "truncate", language: "en" })).toBe("2");
    expect(formatDecimal(-2.99, { decimals: 0, rounding: "truncate", language: "en" })).toBe("-2");
  });

  it("rounds a ratio exactly", () => {
    expect(formatDecimal({ numerator: 1, denominator: 3 })).toBe("٠٫٣٣");
    expect(formatDecimal({ status: "ok", value: { numerator: 1, denominator: 3 }, ...rest })).toBe("٠٫٣٣");
    expect(formatDecimal(undefinedResult)).toBe("—");
  });

  it.each([
    [Number.NaN, {}, "bad-number"],
    [Number.NEGATIVE_INFINITY, {}, "bad-number"],
    [1e300, {}, "bad-number"],
    [1, { decimals: 1.5 }, "bad-decimals"],
    [1, { decimals: -1 }, "bad-decimals"],
    [1, { decimals: 16 }, "bad-decimals"],
    [{ units: 2 ** 53, decimals: 0 }, {}, "bad-number"],
    [{ units: 1, decimals: 0.5 }, {}, "bad-decimals"],
  ])("refuses %j with %j", (value, options, code) => {
    expect(() => formatDecimal(value, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe("every writer", () => {
  it("refuses what is not there", () => {
    for (const write of [formatCount, formatShare, formatPercent, formatDecimal, formatChange, formatRate]) {
      for (const value of [undefined, null]) {
        expect(() => Reflect.apply(write, undefined, [value])).toThrow(expect.objectContaining({ code: "bad-number" }));
      }
    }
  });

  it("refuses a rounding it does not know", () => {
    for (const value of [0.5, calls]) {
      expect(() => Reflect.apply(formatPercent, undefined, [value, { rounding: "up" }])).toThrow(
        expect.objectContaining({ code: "bad-option" }),
      );
    }
  });
});

describe("formatPercent", () => {
  it("takes numbers as proportions and rounds plainly", () => {
    expect(formatPercent(0.598)).toBe("٥٩٫٨٠٪");
    expect(formatPercent(0.598, { decimals: 1, numerals: "latn" })).toBe("59.8%");
    expect(formatPercent(0.285, { decimals: 0 })).toBe("٢٩٪");
    expect(formatPercent(0.9995, { decimals: 1 })).toBe("١٠٠٫٠٪");
    expect(formatPercent(closed, { decimals: 1 })).toBe("١٠٠٫٠٪");
    expect(formatPercent(0)).toBe("٠٫٠٠٪");
    expect(formatPercent(undefinedResult)).toBe("—");
  });

  it("dresses the sign for each direction", () => {
    expect(formatPercent(-0.053, { decimals: 1 })).toBe("-٥٫٣٪");
    expect(formatPercent(-0.053, { decimals: 1, bidi: "marks" })).toBe(`${ALM}-٥٫٣٪${ALM}`);
    expect(formatPercent(-0.053, { decimals: 1, bidi: "marks", numerals: "latn" })).toBe(`${LRM}-5.3${LRM}%${LRM}`);
    expect(formatPercent(-0.053, { decimals: 1, bidi: "isolate" })).toBe(`${RLI}-٥٫٣٪${PDI}`);
    expect(formatPercent(-0.053, { decimals: 1, bidi: "isolate", numerals: "latn" })).toBe(`${LRI}-5.3%${PDI}`);
  });
});

describe("formatShare", () => {
  it("writes the shares of the published report", () => {
    expect(formatShare(calls)).toBe("٥٩٫٨١٪");
    expect(formatShare(calls, { language: "en" })).toBe("59.81%");
    expect(formatShare({ status: "ok", value: calls, ...rest }, { decimals: 1 })).toBe("٥٩٫٨٪");
    expect(formatShare(undefinedResult)).toBe("—");
  });

  it("never says all or nothing of what is neither", () => {
    expect(formatShare(closed, { decimals: 0, language: "en" })).toBe("99.99%");
    expect(formatShare({ numerator: 2, denominator: 24753 }, { decimals: 0, language: "en" })).toBe("0.01%");
    expect(formatShare({ numerator: 1, denominator: 10 ** 12 }, { language: "en" })).toBe("<0.000001%");
    expect(formatShare({ numerator: 10 ** 12 - 1, denominator: 10 ** 12 })).toBe(">٩٩٫٩٩٩٩٩٩٪");
    expect(formatShare({ numerator: 10 ** 12 - 1, denominator: 10 ** 12 }, { bidi: "marks" })).toBe(
      `${ALM}>٩٩٫٩٩٩٩٩٩٪${ALM}`,
    );
  });

  it("says it where it is so", () => {
    expect(formatShare({ numerator: 0, denominator: 1 }, { language: "en" })).toBe("0.00%");
    expect(formatShare({ numerator: 1, denominator: 1 }, { decimals: 0, language: "en" })).toBe("100%");
    expect(formatShare({ numerator: 3, denominator: 2 }, { decimals: 0, language: "en" })).toBe("150%");
  });

  it("refuses what is no ratio", () => {
    expect(() => formatShare({ numerator: Number.NaN, denominator: 1 })).toThrow(
      expect.objectContaining({ code: "bad-ratio" }),
    );
    expect(() => formatShare({ numerator: 1, denominator: 0 })).toThrow();
  });
});

describe("formatRate", () => {
  it("writes how many there are for 1,000", () => {
    // 123,765 tickets / 1,086,646 contacts = 0.1138963
    expect(formatRate({ numerator: 123765, denominator: 1086646 }, { language: "en" })).toBe("113.9");
    expect(formatRate({ numerator: 123765, denominator: 1086646 }, { decimals: 3 })).toBe("١١٣٫٨٩٦");
    expect(formatRate({ numerator: 3, denominator: 2 }, { language: "en" })).toBe("1,500.0");
    expect(formatRate(undefinedResult)).toBe("—");
    // 1 for 50,000 is 0.02 for 1,000; 1 for 10^10 is 0.0000001.
    expect(formatRate({ numerator: 1, denominator: 50000 }, { language: "en" })).toBe("0.02");
    expect(formatRate({ numerator: 1, denominator: 1e10 }, { language: "en" })).toBe("<0.000001");
    expect(formatRate({ numerator: 0, denominator: 5 }, { language: "en" })).toBe("0.0");
  });
});

describe("formatPoints", () => {
  it("writes the difference with the noun in its form", () => {
    expect(formatPoints(0.012, { decimals: 1 })).toBe("+١٫٢ نقطة مئوية");
    expect(formatPoints(-0.03, { decimals: 0 })).toBe("-٣ نقاط مئوية");
    expect(formatPoints(0.15, { decimals: 0 })).toBe("+١٥ نقطة مئوية");
    expect(formatPoints(0.02, { decimals: 0 })).toBe("+٢ نقطة مئوية");
    expect(formatPoints(0)).toBe("٠٫٠٠ نقطة مئوية");
    expect(formatPoints({ numerator: 1, denominator: 100 }, { language: "en", decimals: 0 })).toBe(
      "+1 percentage point",
    );
    expect(formatPoints(0.01, { language: "en" })).toBe("+1.00 percentage points");
    expect(formatPoints(undefinedResult)).toBe("—");
  });

  it("never says no points of some", () => {
    // A millionth is 0.0001 points; 4e-9 is 0.0000004 of them.
    expect(formatPoints({ numerator: 1, denominator: 1000000 })).toBe("+٠٫٠٠٠١ نقطة مئوية");
    expect(formatPoints(-0.004, { decimals: 0, language: "en" })).toBe("-0.4 percentage points");
    expect(formatPoints(4e-9, { language: "en" })).toBe("<+0.000001 percentage points");
  });
});

describe("formatChange", () => {
  it("writes the changes of the published report", () => {
    // calls, February to March: (189,215 - 172,872) / 172,872 = 16,343 / 172,872 = 9.4538 %
    expect(formatChange({ numerator: 16343, denominator: 172872 })).toBe("+٩٫٤٥٪");
    expect(formatChange({ numerator: 16343, denominator: 172872 }, { bidi: "marks" })).toBe(`${ALM}+٩٫٤٥٪${ALM}`);
    expect(formatChange({ numerator: -114981, denominator: 287853 }, { language: "en" })).toBe("-39.94%");
  });

  it("takes numbers and changes", () => {
    expect(formatChange(0.5, { decimals: 0 })).toBe("+٥٠٪");
    expect(formatChange({ percent: { numerator: -1, denominator: 2 } }, { decimals: 0, language: "en" })).toBe("-50%");
    expect(formatChange({ percent: undefined })).toBe("—");
    expect(formatChange(changeBetween(0, 5))).toBe("—");
    expect(formatChange(changeBetween(200, 150), { language: "en" })).toBe("-25.00%");
    expect(formatChange(undefinedResult)).toBe("—");
    expect(formatChange(0)).toBe("٠٫٠٠٪");
  });

  it.each([{ units: 5, decimals: 0 }, [1, 3], new Date(0), { denominator: 2 }, {}, { status: "ok", value: {} }, "5"])(
    "does not say of %j, which is no change, that it has no value",
    (given) => {
      expect(() => Reflect.apply(formatChange, undefined, [given])).toThrow(
        expect.objectContaining({ code: "bad-ratio" }),
      );
    },
  );

  it("never says no change of a change", () => {
    expect(formatChange({ numerator: 1, denominator: 100000 }, { language: "en" })).toBe("+0.001%");
    expect(formatChange({ numerator: -1, denominator: 100000 }, { language: "en" })).toBe("-0.001%");
    // 1e-6 is 0.0001 %; 0.00004 is 0.004 %; 4e-9 is 0.0000004 %, less than half of the sixth decimal.
    expect(formatChange(1e-6, { language: "en" })).toBe("+0.0001%");
    expect(formatChange(-0.00004, { language: "en" })).toBe("-0.004%");
    expect(formatChange(0.004, { language: "en", decimals: 0 })).toBe("+0.4%");
    expect(formatChange(4e-9)).toBe("<+٠٫٠٠٠٠٠١٪");
    expect(formatChange(-4e-9, { language: "en" })).toBe(">-0.000001%");
    expect(formatChange(4e-9, { language: "en", decimals: 8 })).toBe("+0.00000040%");
  });

  it("says 100 % of no number that is not 1, as of no ratio", () => {
    const english = (change: Parameters<typeof formatChange>[0], decimals = 2) =>
      formatChange(change, { language: "en", decimals });
    // 99.9999 %: at three decimals it would still be 100.000.
    for (const change of [0.999999, { numerator: 999_999, denominator: 1_000_000 }]) {
      expect(english(change)).toBe("+99.9999%");
      expect(english(change, 0)).toBe("+99.9999%");
    }
    expect(formatChange(-0.999999)).toBe("-٩٩٫٩٩٩٩٪");
    expect(english(1.000001)).toBe("+100.0001%");
    // Half of the last decimal is rounded up.
    expect(english(0.99995)).toBe("+99.995%");
    expect(english(0.99994)).toBe("+99.99%");
    expect(formatChange(0.99999, { language: "en", rounding: "truncate" })).toBe("+99.99%");
    // Six decimals of a percentage are at most 99.999999.
    expect(english(0.999999999999)).toBe(">+99.999999%");
    expect(english(-0.999999999999)).toBe("<-99.999999%");
    expect(english(1.000000000001)).toBe("<+100.000001%");
    expect(english(-1.000000000001)).toBe(">-100.000001%");
    expect([english(1), english(-1, 0), english(2)]).toEqual(["+100.00%", "-100%", "+200.00%"]);
  });
});

describe("formatSignedCount", () => {
  it("writes the sign of a difference", () => {
    expect(formatSignedCount(16343)).toBe("+١٦٬٣٤٣");
    expect(formatSignedCount(-12, { language: "en" })).toBe("-12");
    expect(formatSignedCount(0)).toBe("٠");
    expect(formatSignedCount(-0)).toBe("٠");
    expect(formatSignedCount(undefinedResult)).toBe("—");
    expect(() => formatSignedCount(0.5)).toThrow(expect.objectContaining({ code: "bad-number" }));
  });
});

describe("formatRange", () => {
  it("writes both ends in words", () => {
    expect(formatRange(10, 20)).toBe("من ١٠ إلى ٢٠");
    expect(formatRange(10, 10)).toBe("من ١٠ إلى ١٠");
    expect(formatRange(1.5, 20, { language: "en" })).toBe("1.5 to 20");
    expect(formatRange({ units: 941, decimals: 1 }, { units: 963, decimals: 1 }, { percent: true })).toBe(
      "من ٩٤٫١٪ إلى ٩٦٫٣٪",
    );
    expect(formatRange(0.941, 0.963, { percent: true, language: "en" })).toBe("94.10% to 96.30%");
    expect(() => formatRange(2, 1)).toThrow(expect.objectContaining({ code: "bad-number" }));
  });

  it.each<[Parameters<typeof formatRange>]>([
    // Both are 10 where they are rounded.
    [[10.4, 10.2, { decimals: 0 }]],
    [[-10.2, -10.4, { decimals: 0 }]],
    [[0.9412, 0.9411, { percent: true }]],
    [[10.4, { units: 102, decimals: 1 }, { decimals: 0 }]],
    // What is rounded up passes the end that is printed as it is.
    [[10.6, { units: 107, decimals: 1 }, { decimals: 0 }]],
    [[0.0701, { units: 7, decimals: 0 }, { percent: true }]],
  ])("refuses a lower end above the upper one before it is rounded, and after: %j", (given) => {
    expect(() => formatRange(...given)).toThrow(expect.objectContaining({ code: "bad-number", value: given[0] }));
  });

  it("writes ends that rounding makes equal", () => {
    expect(formatRange(10.2, 10.4, { decimals: 0, language: "en" })).toBe("10 to 10");
    // 7 % of a fixed decimal is 0.07, which is no exact binary number.
    expect(formatRange(0.07, { units: 7, decimals: 0 }, { percent: true, language: "en" })).toBe("7.00% to 7%");
  });
});
