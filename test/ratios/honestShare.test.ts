import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROUNDINGS } from "../../src/model/lists.js";
import { decimalText } from "../../src/ratios/decimalText.js";
import { honestShare } from "../../src/ratios/honestShare.js";
import { honestShares } from "../../src/ratios/honestShares.js";
import { ratio } from "../../src/ratios/ratio.js";
import type { HonestShareOptions } from "../../src/ratios/roundHonestly.js";
import { draws } from "../tools/draws.js";

const code = (name: string) => expect.objectContaining({ code: name });
const share = (numerator: number, denominator: number, options?: HonestShareOptions) => {
  const honest = honestShare(ratio(numerator, denominator), options);
  return (honest.bound ?? "") + decimalText(honest);
};

describe("honestShare", () => {
  it("never says 100 of 123,755 in 123,765, nor 0 of the other 10", () => {
    // 99.99192 % and 0.00808 %.
    expect(share(123755, 123765)).toBe("99.99");
    expect(share(10, 123765)).toBe("0.01");
    expect([0, 1, 2, 3].map((decimals) => share(123755, 123765, { decimals }))).toEqual([
      "99.99",
      "99.99",
      "99.99",
      "99.992",
    ]);
    expect([0, 1, 2, 3].map((decimals) => share(10, 123765, { decimals }))).toEqual(["0.01", "0.01", "0.01", "0.008"]);
  });

  it("says 0 and 100 where it is exactly that, with the decimals asked for", () => {
    expect(share(0, 123765)).toBe("0.00");
    expect(share(123765, 123765)).toBe("100.00");
    expect(share(5, 5, { decimals: 0 })).toBe("100");
    expect(share(-5, 5)).toBe("-100.00");
  });

  it("leaves other shares alone", () => {
    expect(share(649940, 1086646)).toBe("59.81");
    expect(share(1, 8, { decimals: 0 })).toBe("13");
    expect(share(1, 8, { decimals: 0, rounding: "half-even" })).toBe("12");
    expect(share(3, 2)).toBe("150.00");
  });

  it("gives a bound at the cap", () => {
    // 10^-7 %, less than half of the sixth decimal, and its complement.
    expect(share(1, 1e9)).toBe("<0.000001");
    expect(share(1e9 - 1, 1e9)).toBe(">99.999999");
    expect(share(1e9 + 1, 1e9)).toBe("<100.000001");
    expect(share(-1, 1e9)).toBe(">-0.000001");
    expect(share(1 - 1e9, 1e9)).toBe("<-99.999999");
    expect(share(-1 - 1e9, 1e9)).toBe(">-100.000001");
    expect(share(1, 123765, { decimals: 0, cap: 0 })).toBe("<1");
    expect(share(123755, 123765, { decimals: 1, cap: 1 })).toBe(">99.9");
    expect(share(10, 123765, { decimals: 1, cap: 0 })).toBe("<0.1");
  });

  it("is honest just above 100 and about small changes", () => {
    expect(share(100004, 100000)).toBe("100.004");
    expect(share(10001, 10000)).toBe("100.01");
    expect(share(-4, 100000)).toBe("-0.004");
    expect(share(-99996, 100000)).toBe("-99.996");
  });

  it("raises both of a pair where one sits on the half", () => {
    // 0.5 % would round to 1, and 99.5 % to 100.
    expect([share(1, 200, { decimals: 0 }), share(199, 200, { decimals: 0 })]).toEqual(["0.5", "99.5"]);
    // Truncated, 0.004 % would print 0.00 beside 99.99.
    const options = { rounding: "truncate" } as const;
    expect([share(4, 100000, options), share(99996, 100000, options)]).toEqual(["0.004", "99.996"]);
    expect([share(10, 100000, options), share(99990, 100000, options)]).toEqual(["0.01", "99.99"]);
  });

  it("refuses a rounding that is none, whatever comes of it", () => {
    for (const of of [ratio(1, 3), ratio(1, 1e9), ratio(999_999_999, 1e9)]) {
      const options = [of, { cap: 2, rounding: "up" }];
      expect(() => Reflect.apply(honestShare, undefined, options)).toThrow(code("bad-option"));
      expect(() => Reflect.apply(honestShares, undefined, [[of], options[1]])).toThrow(code("bad-option"));
    }
  });

  it("takes a set of any length, and a hole in it for what is no ratio", () => {
    const many = honestShares(new Array(200_000).fill(ratio(1, 3)));
    expect([many.length, many[199_999]]).toEqual([200_000, { units: 3333, decimals: 2 }]);
    const holed = [ratio(1, 2)];
    holed[2] = ratio(1, 2);
    expect(() => honestShares(holed)).toThrow(expect.objectContaining({ code: "bad-ratio", value: undefined }));
  });

  it("refuses decimals and ratios that are none", () => {
    for (const decimals of [-1, 16, 1.5, Number.NaN]) {
      expect(() => honestShare(ratio(1, 3), { decimals })).toThrow(code("bad-decimals"));
      expect(() => honestShare(ratio(1, 3), { cap: decimals })).toThrow(code("bad-decimals"));
    }
    for (const name of ["decimals", "cap"])
      expect(() => honestShare(ratio(1, 3), { [name]: 16 })).toThrow(`${name} needs an integer from 0 to 15, got 16`);
    expect(() => honestShare({ numerator: 0, denominator: 0 })).toThrow(code("zero-denominator"));
    expect(() => honestShare({ numerator: Number.NaN, denominator: 1 })).toThrow(code("bad-ratio"));
  });

  const whole = fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 2 ** 52 }));
  const part = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.maxSafeInteger());
  const options = fc.record({
    decimals: fc.nat(6),
    cap: fc.nat(8),
    rounding: fc.constantFrom(...ROUNDINGS),
  });

  it("says 0, 100 or -100 only of exactly that", () => {
    fc.assert(
      fc.property(whole, part, fc.constantFrom(-1, 0, 1), options, (d, offset, base, given) => {
        const n = base * d + (offset % (2 * d));
        fc.pre(Number.isSafeInteger(n));
        const { units, decimals } = honestShare(ratio(n, d), given);
        expect(units === 0).toBe(n === 0);
        expect(Math.abs(units) === 100 * 10 ** decimals).toBe(Math.abs(n) === d);
        expect(Object.is(units, -0)).toBe(false);
        expect(decimals).toBeGreaterThanOrEqual(given.decimals);
        expect(decimals).toBeLessThanOrEqual(Math.max(given.decimals, given.cap));
      }),
      draws(500),
    );
  });

  it("gives a bound that is true", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1e8, max: 2 ** 52 }), fc.integer({ min: 1, max: 9 }), (d, offset) => {
        for (const n of [offset, d - offset, d + offset, -offset, offset - d, -d - offset]) {
          const { units, decimals, bound } = honestShare(ratio(n, d), { cap: 3 });
          // n/d × 100 against units / 10^decimals, in integers.
          const difference = BigInt(n) * 100n * 10n ** BigInt(decimals) - BigInt(units) * BigInt(d);
          if (bound === "<") expect(difference < 0n).toBe(true);
          else if (bound === ">") expect(difference > 0n).toBe(true);
          else expect(2n * (difference < 0n ? -difference : difference) <= BigInt(d)).toBe(true);
        }
      }),
    );
  });

  it("agrees with its complement on decimals and bounds, and both make 100 unless a half is cut", () => {
    fc.assert(
      fc.property(whole, part, options, (d, offset, given) => {
        const n = Math.abs(offset) % (d + 1);
        const one = honestShare(ratio(n, d), given);
        const other = honestShare(ratio(d - n, d), given);
        expect(other.decimals).toBe(one.decimals);
        expect(other.bound === undefined).toBe(one.bound === undefined);
        // Halves away from zero may add a unit, truncation may lose one.
        expect(Math.abs(one.units + other.units - 100 * 10 ** one.decimals)).toBeLessThanOrEqual(1);
      }),
      draws(500),
    );
  });
});

describe("honestShares", () => {
  it("raises the decimals of the whole set", () => {
    const texts = (set: readonly (readonly [number, number])[], options?: HonestShareOptions) =>
      honestShares(
        set.map(([n, d]) => ratio(n, d)),
        options,
      ).map((each) => (each.bound ?? "") + decimalText(each));
    expect(
      texts(
        [
          [10, 123765],
          [123755, 123765],
        ],
        { decimals: 0 },
      ),
    ).toEqual(["0.01", "99.99"]);
    // 0.004 % needs three decimals; the exact 0 takes them too.
    expect(
      texts([
        [4, 100000],
        [0, 100000],
        [50000, 100000],
      ]),
    ).toEqual(["0.004", "0.000", "50.000"]);
    expect(
      texts(
        [
          [1, 1e9],
          [1, 3],
        ],
        { cap: 3 },
      ),
    ).toEqual(["<0.001", "33.333"]);
    expect(texts([[1, 4]], { decimals: 0 })).toEqual(["25"]);
    expect(texts([])).toEqual([]);
  });

  it("refuses what is no list", () => {
    const refusal = { code: "bad-ratio", message: "honestShares needs a list, got an object" };
    // @ts-expect-error: one ratio
    expect(() => honestShares(ratio(1, 3))).toThrow(expect.objectContaining(refusal));
  });
});
