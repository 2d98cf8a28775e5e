import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { toDecimal } from "../../src/ratios/decimal.js";
import { ratio } from "../../src/ratios/ratio.js";

describe("toDecimal", () => {
  // Comes first: the settings could only slip in on first use.
  it("neither obeys nor touches the settings of the program", () => {
    const { precision, rounding } = Decimal;
    Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN });
    try {
      expect(toDecimal(ratio(2, 3)).toString()).toBe(`0.${"6".repeat(39)}7`);
      expect(new Decimal(2).div(3).toString()).toBe("0.666");
    } finally {
      Decimal.set({ precision, rounding });
    }
  });

  it("gives 40 significant digits", () => {
    expect(toDecimal(ratio(1, 8)).toString()).toBe("0.125");
    expect(toDecimal(ratio(-2, 3)).toString()).toBe(`-0.${"6".repeat(39)}7`);
    expect(toDecimal(ratio(0, 3)).toString()).toBe("0");
    expect(toDecimal(ratio(1, 8))).toBeInstanceOf(Decimal);
  });

  it("refuses what is not a ratio", () => {
    expect(() => toDecimal({ numerator: 1, denominator: 0 })).toThrow(
      expect.objectContaining({ code: "zero-denominator" }),
    );
    expect(() => toDecimal({ numerator: 0.5, denominator: 1 })).toThrow(expect.objectContaining({ code: "bad-ratio" }));
    const result = { status: "ok", value: ratio(1, 2), numerator: 1, denominator: 2 };
    expect(() => toDecimal(result)).toThrow(
      /^toDecimal needs the value of a result that is ok, and not the result, got /,
    );
  });
});
