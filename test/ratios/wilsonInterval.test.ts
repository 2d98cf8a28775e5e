import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../src/ratios/wilsonInterval.js";

const code = (name: string) => expect.objectContaining({ code: name });

describe("wilsonInterval", () => {
  it("is exact at both ends", () => {
    expect(wilsonInterval(0, 77).low).toBe(0);
    expect(wilsonInterval(38, 38).high).toBe(1);
    // For no success the upper bound is z² / (n + z²): 3.8414588 / 80.8414588.
    expect(wilsonInterval(0, 77).high).toBeCloseTo(0.0475184, 6);
    expect(wilsonInterval(77, 77).low).toBeCloseTo(1 - 0.0475184, 6);
  });

  it("reaches the ends for nothing else", () => {
    const n = 6_678_868_247_791_228;
    for (const level of [0.9, 0.95, 0.99] as const) {
      // The number next to 1, and none further down.
      expect(wilsonInterval(n - 1, n, { level }).high).toBe(1 - 2 ** -53);
      expect(wilsonInterval(1, n, { level }).low).toBeGreaterThan(0);
    }
  });

  it("knows three levels", () => {
    // For one half of n the half-width is z / (2 √(n + z²)), n = 100.
    expect(wilsonInterval(50, 100, { level: 0.9 }).high).toBeCloseTo(0.5 + 1.644854 / (2 * Math.sqrt(102.705543)), 6);
    expect(wilsonInterval(50, 100, { level: 0.95 })).toEqual(wilsonInterval(50, 100));
    expect(wilsonInterval(50, 100, { level: 0.99 }).low).toBeCloseTo(0.5 - 2.575829 / (2 * Math.sqrt(106.634897)), 6);
    // @ts-expect-error: a level that there is not
    expect(() => wilsonInterval(1, 2, { level: 0.5 })).toThrow(code("bad-option"));
  });

  it("refuses samples that are none", () => {
    expect(() => wilsonInterval(0, 0)).toThrow(code("zero-denominator"));
    expect(() => wilsonInterval(3, 2)).toThrow(code("bad-parts"));
    expect(() => wilsonInterval(3, 2)).toThrow("wilsonInterval needs no more successes than 2, got 3");
    expect(() => wilsonInterval(-1, 2)).toThrow(code("not-a-count"));
    expect(() => wilsonInterval(0.5, 2)).toThrow(code("not-a-count"));
    expect(() => wilsonInterval(1, Number.NaN)).toThrow(code("not-a-count"));
  });

  it("holds the proportion, stays within 0 and 1, and mirrors", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.nat(), (n, seed) => {
        const successes = seed % (n + 1);
        const { low, high } = wilsonInterval(successes, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(wilsonInterval(n - successes, n).low).toBeCloseTo(1 - high, 12);
      }),
    );
  });
});

const oracle = new URL("../../../shared/oracles/wilson.json", import.meta.url);

describe.skipIf(!existsSync(oracle))("published intervals (needs ../shared)", () => {
  it("are the same to 1e-6", () => {
    const { cases }: { cases: { x: number; n: number; alpha: number; low: string; high: string }[] } = JSON.parse(
      readFileSync(oracle, "utf8"),
    );
    expect(cases.length).toBeGreaterThan(5);
    for (const { x, n, alpha, low, high } of cases) {
      expect(alpha).toBe(0.05);
      const interval = wilsonInterval(x, n);
      expect(Math.abs(interval.low - Number(low))).toBeLessThan(1e-6);
      expect(Math.abs(interval.high - Number(high))).toBeLessThan(1e-6);
    }
  });
});
