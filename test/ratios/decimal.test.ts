import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { toDecimal } from "../../src/ratios/decimal.js";
import { ratio } from "../../src/ratios/ratio.js";

describe("toDecimal", () => {
  it("gives 40 significant digits", () => {
    expect(toDecimal(ratio(1, 8)).toString()).toBe("0.125");
    expect(toDecimal(ratio(-2, 3)).toString()).toBe(`-0.${"6".repeat(39)}7`);
    expect(toDecimal(ratio(0, 3)).toString()).toBe("0");
    expect(toDecimal(ratio(1, 8))).toBeInstanceOf(Decimal);
  });

  it("neither obeys nor touches the settings of the program", () => {
    const { precision } = Decimal;
    Decimal.set({ precision: 3 });
    try {
      expect(toDecimal(ratio(1, 3)).toString()).toBe(`0.${"3".repeat(40)}`);
      expect(new Decimal(1).div(3).toString()).toBe("0.333");
    } finally {
      Decimal.set({ precision });
    }
  });

  it("refuses what is not a ratio", () => {
    expect(() => toDecimal({ numerator: 1, denominator: 0 })).toThrow(
      expect.objectContaining({ code: "zero-denominator" }),
    );
    expect(() => toDecimal({ numerator: 0.5, denominator: 1 })).toThrow(expect.objectContaining({ code: "bad-ratio" }));
  });
});
