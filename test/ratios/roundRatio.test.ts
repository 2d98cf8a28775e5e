import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDINGS, type Rounding } from "../../src/model/lists.js";
import { compareRatios } from "../../src/ratios/compareRatios.js";
import { decimalText } from "../../src/ratios/decimalText.js";
import { honestShare } from "../../src/ratios/honestShare.js";
import { ratio } from "../../src/ratios/ratio.js";
import { roundRatio } from "../../src/ratios/roundRatio.js";
import { scaledDivision } from "../../src/ratios/scaledDivision.js";

const code = (name: string) => expect.objectContaining({ code: name });
const percent = (numerator: number, denominator: number, decimals: number, rounding?: Rounding) =>
  decimalText(roundRatio(ratio(numerator, denominator), { decimals, times: 100, ...(rounding && { rounding }) }));

describe("ratio", () => {
  it("reduces, keeps the sign above and never gives -0", () => {
    expect(ratio(115448, 123765)).toEqual({ numerator: 115448, denominator: 123765 });
    expect(ratio(10, 20)).toEqual({ numerator: 1, denominator: 2 });
    expect(ratio(6, -4)).toEqual({ numerator: -3, denominator: 2 });
    expect(ratio(-6, -4)).toEqual({ numerator: 3, denominator: 2 });
    expect(ratio(0, -7)).toEqual({ numerator: 0, denominator: 1 });
    expect(ratio(-0, 7)).toEqual({ numerator: 0, denominator: 1 });
    expect(ratio(Number.MAX_SAFE_INTEGER, 1)).toEqual({ numerator: Number.MAX_SAFE_INTEGER, denominator: 1 });
  });

  it("refuses what is not a ratio of integers", () => {
    expect(() => ratio(1, 0)).toThrow(code("zero-denominator"));
    expect(() => ratio(0, 0)).toThrow(code("zero-denominator"));
    for (const bad of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
      expect(() => ratio(bad, 1)).toThrow(code("bad-ratio"));
      expect(() => ratio(1, bad)).toThrow(code("bad-ratio"));
    }
  });
});

describe("roundRatio", () => {
  it("gives the published shares of the first quarter of 2021", () => {
    // 649,940, 145,596 and 291,110 of 1,086,646 contacts.
    expect([649940, 145596, 291110].map((count) => percent(count, 1086646, 2))).toEqual(["59.81", "13.40", "26.79"]);
    // 123,765 tickets are 113.896 per 1,000 contacts.
    expect(decimalText(roundRatio(ratio(123765, 1086646), { decimals: 1, times: 1000 }))).toBe("113.9");
  });

  it("moves halves away from zero, to even, or not at all", () => {
    const halves = [-25, -15, -5, 5, 15, 25].map((tenths) => ratio(tenths, 10));
    const rounded = (rounding: Rounding) => halves.map((half) => roundRatio(half, { decimals: 0, rounding }).units);
    expect(rounded("half-up")).toEqual([-3, -2, -1, 1, 2, 3]);
    expect(rounded("half-even")).toEqual([-2, -2, 0, 0, 2, 2]);
    expect(rounded("truncate")).toEqual([-2, -1, 0, 0, 1, 2]);
    // 1.005 as a binary fraction lies below the half, and prints as 1.00 with toFixed.
    expect(decimalText(roundRatio(ratio(1005, 1000), { decimals: 2 }))).toBe("1.01");
  });

  it("never gives -0", () => {
    for (const rounding of ROUNDINGS) {
      expect(roundRatio(ratio(-1, 1000), { decimals: 1, rounding }).units).toBe(0);
      expect(roundRatio(ratio(0, 5), { decimals: 1, rounding }).units).toBe(0);
    }
  });

  it("is exact where products pass 2^53", () => {
    // 9007199254740990 / 9007199254740991 = 1 - 1.1102230246251567e-16: all its 15 decimals are nines, and then 8.
    const almost = ratio(Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER);
    expect(roundRatio(almost, { decimals: 15, rounding: "truncate" }).units).toBe(999_999_999_999_999);
    expect(roundRatio(almost, { decimals: 15 }).units).toBe(1_000_000_000_000_000);
    // 1/3 of 10^15.
    expect(roundRatio(ratio(1, 3), { decimals: 15 }).units).toBe(333_333_333_333_333);
    // 2/3 × 1000 × 10^12 = 666666666666666.67 × 10^0.
    expect(roundRatio(ratio(2, 3), { decimals: 12, times: 1000 }).units).toBe(666_666_666_666_667);
  });

  it("refuses what it cannot give", () => {
    for (const decimals of [-1, 16, 0.5, Number.NaN]) {
      expect(() => roundRatio(ratio(1, 3), { decimals })).toThrow(code("bad-decimals"));
    }
    expect(() => roundRatio(ratio(1, 3), { decimals: 16 })).toThrow("decimals needs an integer from 0 to 15, got 16");
    const most = ratio(Number.MAX_SAFE_INTEGER, 1);
    expect(roundRatio(most, { decimals: 0 })).toEqual({ units: Number.MAX_SAFE_INTEGER, decimals: 0 });
    expect(() => roundRatio(ratio(10, 1), { decimals: 15 })).toThrow(code("ratio-too-large"));
    // Whoever asked: another function may have been.
    expect(() => honestShare(ratio(1, 3), { decimals: 15 })).toThrow(
      "a ratio needs fewer digits for 15 decimals, got 0.3333333333333333",
    );
    expect(() => roundRatio(most, { decimals: 0, times: 100 })).toThrow(code("ratio-too-large"));
    expect(() => roundRatio({ numerator: 1, denominator: 0 }, { decimals: 0 })).toThrow(code("zero-denominator"));
    for (const bad of [
      { numerator: Number.NaN, denominator: 1 },
      { numerator: 0.5, denominator: 1 },
      { numerator: 1, denominator: -2 },
    ]) {
      expect(() => roundRatio(bad, { decimals: 0 })).toThrow(code("bad-ratio"));
    }
    const roundings = 'rounding needs half-up or half-even or truncate, got "ceiling"';
    // @ts-expect-error: a rounding that there is not
    expect(() => roundRatio(ratio(1, 3), { decimals: 0, rounding: "ceiling" })).toThrow(roundings);
    // @ts-expect-error: a multiplier that there is not
    expect(() => roundRatio(ratio(1, 3), { decimals: 0, times: 10 })).toThrow("times needs 1 or 100 or 1000, got 10");
  });

  it.each([
    // A pair of numbers is shown, where anything else is only an object.
    [{ numerator: 0.5, denominator: 1 }, '"0.5/1"'],
    [{ numerator: 1, denominator: -2 }, '"1/-2"'],
    [{ numerator: "1", denominator: 2 }, "an object"],
    [{ numerator: 1, denominator: "2" }, "an object"],
    [undefined, "undefined"],
  ])("shows that %j is no ratio", (given, shown) => {
    const message = `a ratio needs safe integers, the lower above 0, got ${shown}`;
    // @ts-expect-error: no ratio
    expect(() => roundRatio(given, { decimals: 0 })).toThrow(message);
  });
});

const count = fc.integer({ min: 0, max: 2_000_000_000 });
const anySafe = fc.maxSafeInteger();
const positive = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
const rounding = fc.constantFrom(...ROUNDINGS);

describe("properties", () => {
  it("stays within one half, or one, of the last digit", () => {
    fc.assert(
      fc.property(anySafe, positive, fc.nat(6), rounding, (numerator, denominator, decimals, mode) => {
        fc.pre(Math.abs(numerator / denominator) < 1e9);
        const { units } = roundRatio(ratio(numerator, denominator), { decimals, rounding: mode });
        // |units - n × 10^k / d| × 2d, in integers.
        const error = BigInt(units) * BigInt(denominator) - BigInt(numerator) * 10n ** BigInt(decimals);
        const doubled = 2n * (error < 0n ? -error : error);
        if (mode === "truncate") expect(doubled < 2n * BigInt(denominator)).toBe(true);
        else expect(doubled <= BigInt(denominator)).toBe(true);
      }),
    );
  });

  it("is symmetric about zero", () => {
    fc.assert(
      fc.property(count, positive, fc.nat(4), rounding, (numerator, denominator, decimals, mode) => {
        const options = { decimals, rounding: mode, times: 100 } as const;
        const up = roundRatio(ratio(numerator, denominator), options).units;
        const down = roundRatio(ratio(-numerator, denominator), options).units;
        expect(down).toBe(up === 0 ? 0 : -up);
      }),
    );
  });

  it("keeps the order", () => {
    fc.assert(
      fc.property(count, count, positive, fc.nat(4), rounding, (a, b, denominator, decimals, mode) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const options = { decimals, rounding: mode } as const;
        expect(roundRatio(ratio(low, denominator), options).units).toBeLessThanOrEqual(
          roundRatio(ratio(high, denominator), options).units,
        );
      }),
    );
  });

  it("is the same by Numbers and by BigInt", () => {
    // Both terms times 10^9 take the other path, and the quotient is the same.
    const small = fc.integer({ min: 0, max: 9_000_000 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 9_000_000 }), fc.nat(2), rounding, (n, d, decimals, mode) => {
        const options = { decimals, rounding: mode, times: 100 } as const;
        const large = { numerator: n * 1e9, denominator: d * 1e9 };
        expect(roundRatio(large, options)).toEqual(roundRatio({ numerator: n, denominator: d }, options));
      }),
    );
    fc.assert(
      fc.property(positive, positive, positive, (a, factor, divisor) => {
        const { quotient, remainder } = scaledDivision(a, factor, divisor);
        expect(remainder).toBe(Number((BigInt(a) * BigInt(factor)) % BigInt(divisor)));
        if (Number.isSafeInteger(quotient)) {
          expect(BigInt(quotient) * BigInt(divisor) + BigInt(remainder)).toBe(BigInt(a) * BigInt(factor));
        }
      }),
    );
  });

  it("divides nothing just below a whole number up to it", () => {
    // Largest quotients first: there the numbers lie furthest apart.
    const divisor = fc.oneof(fc.integer({ min: 1, max: 1000 }), positive);
    fc.assert(
      fc.property(divisor, fc.nat(1000), (by, less) => {
        const whole = Math.max(1, Math.floor(Number.MAX_SAFE_INTEGER / by) - less);
        expect(scaledDivision(whole * by - 1, 1, by)).toEqual({ quotient: whole - 1, remainder: by - 1 });
      }),
    );
  });
});

describe("compareRatios", () => {
  it("orders exactly", () => {
    expect(compareRatios(ratio(1, 3), ratio(333, 1000))).toBe(1);
    expect(compareRatios(ratio(-1, 3), ratio(1, 1000))).toBe(-1);
    expect(compareRatios(ratio(2, 4), ratio(1, 2))).toBe(0);
    expect(compareRatios(ratio(1, 2), ratio(2, 3))).toBe(-1);
    expect(compareRatios(ratio(2, 3), ratio(1, 2))).toBe(1);
    // They differ by 1.2e-32, far below what a double can tell apart.
    const max = Number.MAX_SAFE_INTEGER;
    expect(compareRatios(ratio(max - 1, max), ratio(max - 2, max - 1))).toBe(1);
    expect(compareRatios(ratio(1 - max, max), ratio(2 - max, max - 1))).toBe(-1);
    expect(compareRatios(ratio(max - 1, max), ratio(max - 1, max))).toBe(0);
    expect(() => compareRatios(ratio(1, 2), { numerator: 1, denominator: 0 })).toThrow(code("zero-denominator"));
  });

  it("is antisymmetric and agrees with the difference", () => {
    fc.assert(
      fc.property(anySafe, positive, anySafe, positive, (a, b, c, d) => {
        const order = compareRatios(ratio(a, b), ratio(c, d));
        expect(order + compareRatios(ratio(c, d), ratio(a, b))).toBe(0);
        const difference = BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b);
        expect(order).toBe(difference > 0n ? 1 : difference < 0n ? -1 : 0);
      }),
    );
  });
});

describe("decimalText", () => {
  it("writes every decimal", () => {
    expect(decimalText({ units: 9999, decimals: 2 })).toBe("99.99");
    expect(decimalText({ units: -114, decimals: 2 })).toBe("-1.14");
    expect(decimalText({ units: 5, decimals: 0 })).toBe("5");
    expect(decimalText({ units: 0, decimals: 2 })).toBe("0.00");
    expect(decimalText({ units: -1, decimals: 6 })).toBe("-0.000001");
    expect(decimalText({ units: Number.MAX_SAFE_INTEGER, decimals: 15 })).toBe("9.007199254740991");
    expect(() => decimalText({ units: 1, decimals: 16 })).toThrow(code("bad-decimals"));
    // @ts-expect-error: decimals in a text
    expect(() => decimalText({ units: 1, decimals: "2" })).toThrow('decimals needs an integer from 0 to 15, got "2"');
    expect(() => decimalText({ units: Number.NaN, decimals: 1 })).toThrow(code("bad-number"));
  });
});

interface Rounded {
  readonly value: string;
  readonly decimals: number;
  readonly mode: string;
  readonly result: string;
}

const oracle = new URL("../../../shared/oracles/rounding.json", import.meta.url);

describe.skipIf(!existsSync(oracle))("published rounding tests (needs ../shared)", () => {
  const modes: Readonly<Record<string, Rounding>> = { half_up: "half-up", half_even: "half-even", down: "truncate" };

  it.each(["quantize", "toFixed"] as const)("%s", (suite) => {
    const all: Record<typeof suite, readonly Rounded[]> = JSON.parse(readFileSync(oracle, "utf8"));
    let checked = 0;
    for (const { value, decimals, mode, result } of all[suite]) {
      const rounding = modes[mode];
      const exact = ratioOf(value);
      const text = /^-?\d+(\.\d+)?$/.test(result) ? result.replace(/^-(?=[0.]+$)/, "") : undefined;
      if (!rounding || !exact || text === undefined || decimals < 0 || decimals > 15) continue;
      if (text.replace(/\D/g, "").length > 15) continue;
      expect([value, decimalText(roundRatio(exact, { decimals, rounding }))]).toEqual([value, text]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(80);
  });

  /** A decimal text with or without exponent, as a ratio where both terms are safe. */
  function ratioOf(value: string) {
    const match = /^([-+]?)(\d*)\.?(\d*)(?:E([-+]?\d+))?$/i.exec(value);
    if (!match) return undefined;
    const [, sign, whole = "", fraction = "", exponent = "0"] = match;
    const shift = Number(exponent) - fraction.length;
    const digits = Number(whole + fraction) * (sign === "-" ? -1 : 1);
    const [numerator, denominator] = shift < 0 ? [digits, 10 ** -shift] : [digits * 10 ** shift, 1];
    return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
      ? ratio(numerator, denominator)
      : undefined;
  }
});
