import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion } from "../../src/ratios/apportion.js";
import { decimalText } from "../../src/ratios/decimalText.js";
import { largestRemainder } from "../../src/ratios/largestRemainder.js";
import { roundShares } from "../../src/ratios/roundShares.js";

const code = (name: string) => expect.objectContaining({ code: name });

describe("roundShares", () => {
  it("says when the printed shares do not add to 100", () => {
    const texts = (parts: readonly number[], decimals: number) => {
      const { shares, sum, addsTo100 } = roundShares(parts, { decimals });
      return [shares.map(decimalText).join(" + "), decimalText(sum), addsTo100];
    };
    // All contacts by month; chats by month; contacts of the quarter by channel.
    expect(texts([423169, 307837, 355640], 1)).toEqual(["38.9 + 28.3 + 32.7", "99.9", false]);
    expect(texts([81405, 91639, 118066], 1)).toEqual(["28.0 + 31.5 + 40.6", "100.1", false]);
    expect(texts([649940, 145596, 291110], 1)).toEqual(["59.8 + 13.4 + 26.8", "100.0", true]);
    expect(texts([1, 0], 0)).toEqual(["100 + 0", "100", true]);
    expect(roundShares([1, 1, 1]).sum).toEqual({ units: 9999, decimals: 2 });
    expect(roundShares([1, 1, 1], { rounding: "truncate", decimals: 0 }).sum).toEqual({ units: 99, decimals: 0 });
  });
});

describe("apportion", () => {
  it("moves the share that has to move, and says which", () => {
    // January by channel: 68.0232, 12.7398, 19.2370 %; e-mail has the largest remainder, 0.0398.
    const { shares, moved } = apportion([287853, 53911, 81405], { decimals: 1 });
    expect(shares.map(decimalText)).toEqual(["68.0", "12.8", "19.2"]);
    expect(moved).toEqual([1]);
    // The quarter by channel adds to 100.00 as it is.
    expect(apportion([649940, 145596, 291110]).moved).toEqual([]);
  });

  it("gives ties to the first, and nothing to a part of 0", () => {
    expect(apportion([1, 1, 1], { decimals: 0 }).shares.map((share) => share.units)).toEqual([34, 33, 33]);
    expect(apportion([0, 1, 1, 1], { decimals: 0 }).shares.map((share) => share.units)).toEqual([0, 34, 33, 33]);
    expect(apportion([0, 1, 1, 1], { decimals: 0 }).moved).toEqual([1]);
    expect(apportion([7], { decimals: 0 })).toEqual({ shares: [{ units: 100, decimals: 0 }], moved: [] });
  });

  it("also moves a share down", () => {
    // Chats by month: 27.9637, 31.4792, 40.5572 %; floors 27.9, 31.4, 40.5 leave two units for .0792 and .0637.
    const { shares, moved } = apportion([81405, 91639, 118066], { decimals: 1 });
    expect(shares.map(decimalText)).toEqual(["28.0", "31.5", "40.5"]);
    expect(moved).toEqual([2]);
  });

  it("refuses what is no whole", () => {
    for (const shares of [apportion, roundShares]) {
      expect(() => shares([])).toThrow(code("zero-denominator"));
      expect(() => shares([0, 0])).toThrow(code("zero-denominator"));
      expect(() => shares([1, -1])).toThrow(code("bad-parts"));
      expect(() => shares([1, 0.5])).toThrow(code("bad-parts"));
      expect(() => shares([Number.NaN])).toThrow(code("bad-parts"));
      expect(() => shares([Number.MAX_SAFE_INTEGER, 1])).toThrow(code("unsafe-sum"));
      for (const decimals of [-1, 14, 16, 0.5]) expect(() => shares([1], { decimals })).toThrow(code("bad-decimals"));
    }
    expect(() => largestRemainder([1], 0.5)).toThrow(code("bad-parts"));
    expect(() => largestRemainder([1], -1)).toThrow(code("bad-parts"));
  });

  it.each([
    ["apportion", apportion],
    ["roundShares", roundShares],
  ] as const)("names %s in its errors", (name, shares) => {
    expect(() => shares([0])).toThrow(`${name} needs a part other than 0, got 0`);
    expect(() => shares([0.5])).toThrow(`${name} needs counts, got 0.5`);
    expect(() => shares([2 ** 53 - 1, 1])).toThrow(`${name} needs a safe sum, got 9007199254740992`);
    // 100 × 10^14 is beyond 2^53.
    expect(() => shares([1], { decimals: 14 })).toThrow("decimals needs an integer from 0 to 13, got 14");
    for (const decimals of [16, -1, 1.5, Number.NaN])
      expect(() => shares([1], { decimals })).toThrow(`decimals needs an integer from 0 to 13, got ${decimals}`);
    // @ts-expect-error: no list
    expect(() => shares(1)).toThrow(
      expect.objectContaining({ code: "bad-parts", message: `${name} needs a list, got 1` }),
    );
  });

  it("names largestRemainder in its errors", () => {
    expect(() => largestRemainder([0], 1)).toThrow("largestRemainder needs a part other than 0, got 0");
  });

  const parts = fc
    .array(fc.oneof(fc.nat(5), fc.nat(2_000_000), fc.integer({ min: 0, max: 1e14 })), { minLength: 1, maxLength: 12 })
    .filter((counts) => counts.some((count) => count > 0));

  it("adds to exactly 100, each part within one unit of its due", () => {
    fc.assert(
      fc.property(parts, fc.nat(6), (counts, decimals) => {
        const { shares, moved } = apportion(counts, { decimals });
        const full = 100 * 10 ** decimals;
        const total = BigInt(counts.reduce((sum, count) => sum + count, 0));
        expect(shares.reduce((sum, share) => sum + share.units, 0)).toBe(full);
        const independent = roundShares(counts, { decimals }).shares;
        shares.forEach((share, index) => {
          const due = BigInt(counts[index] ?? 0) * BigInt(full);
          const off = BigInt(share.units) * total - due;
          expect(off < total && -off < total).toBe(true);
          if (counts[index] === 0) expect(share.units).toBe(0);
          expect(moved.includes(index)).toBe(share.units !== independent[index]?.units);
        });
        if (moved.length === 0) expect(roundShares(counts, { decimals }).addsTo100).toBe(true);
      }),
    );
  });

  it("keeps the order of the parts", () => {
    fc.assert(
      fc.property(parts, fc.nat(3), (counts, decimals) => {
        const sorted = counts.toSorted((a, b) => b - a);
        const units = apportion(sorted, { decimals }).shares.map((share) => share.units);
        expect(units).toEqual(units.toSorted((a, b) => b - a));
      }),
    );
  });

  it("does not change its argument", () => {
    const counts = Object.freeze([3, 2, 2]);
    expect(apportion(counts, { decimals: 0 }).shares.map((share) => share.units)).toEqual([43, 29, 28]);
  });
});

interface Allocations {
  readonly cases: readonly { id: string; weights: number[]; units: number; rederived: number[] }[];
  readonly large_real_weights: readonly { id: string; weights: number[]; units: number; hamilton: number[] }[];
}

const oracle = new URL("../../../shared/oracles/largest-remainder.json", import.meta.url);

describe.skipIf(!existsSync(oracle))("published allocations (needs ../shared)", () => {
  it("are the same", () => {
    const { cases, large_real_weights }: Allocations = JSON.parse(readFileSync(oracle, "utf8"));
    expect(cases.length + large_real_weights.length).toBeGreaterThan(10);
    for (const { id, weights, units, rederived } of cases) {
      expect([id, largestRemainder(weights, units)]).toEqual([id, rederived]);
      if (units === 100) {
        const shares = apportion(weights, { decimals: 0 }).shares;
        expect([id, shares.map((share) => share.units)]).toEqual([id, rederived]);
      }
    }
    for (const { id, weights, units, hamilton } of large_real_weights) {
      expect([id, largestRemainder(weights, units)]).toEqual([id, hamilton]);
    }
  });
});
