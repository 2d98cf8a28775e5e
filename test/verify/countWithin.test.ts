import fc from "fast-check";
import { expect, it } from "vitest";
import { countWithin } from "../../src/verify/reconcile/countWithin.js";
import type { LinearForm } from "../../src/verify/reconcile/linearForms.js";

const unknown = { base: 0, slope: 1, by: [] };

it.each([
  // 12.5 % of 40: 4.98 to 5.02. Of 400: 49.8 to 50.2. Of 4,000: 498 to 502, five counts.
  [125, 1, 100, 40, "part", 5],
  [125, 1, 100, 400, "part", 50],
  [125, 1, 100, 4000, "part", undefined],
  // 5 is 12.5 % of 39.84 to 40.16; 12 % (11.5 to 12.5) of 40 to 43.5.
  [125, 1, 100, 5, "whole", 40],
  [12, 0, 100, 5, "whole", undefined],
  // 2.5 per 1,000 of 4,000: 9.8 to 10.2.
  [25, 1, 1000, 4000, "part", 10],
  // 0 % of 40 is less than 0.2, of 4,000 less than 20; and of any whole nothing.
  [0, 0, 100, 40, "part", 0],
  [0, 0, 100, 4000, "part", undefined],
  [0, 0, 100, 0, "whole", undefined],
  // 2 thousand, 1,500 to 2,500, of one: any of many.
  [2, -3, 1, 1, "part", undefined],
] as const)("%i with %i decimals, times %i, beside %i: the %s is %j", (units, decimals, times, known, side, count) => {
  const beside = { base: known, slope: 0, by: ["beside"] };
  const [part, whole] = side === "part" ? [unknown, beside] : [beside, unknown];
  const forms = new Map<string, LinearForm>([
    ["part", part],
    ["whole", whole],
  ]);
  const quotient = { numerator: [["part", 1]], denominator: [["whole", 1]] } as const;
  const solved = count === undefined ? undefined : { count, by: ["beside"] };
  expect(countWithin({ units, decimals }, times, quotient, forms)).toEqual(solved);
});

it("a count that stands in the part and in the whole, in a fall, and over days", () => {
  const of = (base: number, slope: number) => ({ base, slope, by: [] });
  const forms = new Map([
    ["calls", of(95, 1)],
    ["all", of(113, 1)],
    ["february", of(0, 1)],
    ["january", of(40, 0)],
  ]);
  const share = { numerator: [["calls", 1]], denominator: [["all", 1]] } as const;
  // 98 of 116 is 84.483 %, 97 of 115 84.348 %, 99 of 117 84.615 %.
  expect(countWithin({ units: 8448, decimals: 2 }, 100, share, forms)?.count).toBe(3);
  expect(countWithin({ units: 84, decimals: 0 }, 100, share, forms)).toBeUndefined();
  const fall = {
    numerator: [
      ["february", 1],
      ["january", -1],
    ],
    denominator: [["january", 1]],
  } as const;
  // 3 after 40 is 37 fewer, 92.5 %.
  expect(countWithin({ units: -9250, decimals: 2 }, 100, fall, forms)?.count).toBe(3);
  // 98 over 91 days are 1.0769, 97 are 1.0659.
  const mean = { numerator: [["calls", 1]], denominator: [[undefined, 91]] } as const;
  expect(countWithin({ units: 1077, decimals: 3 }, 1, mean, forms)?.count).toBe(3);
  // More than all is of no count.
  expect(countWithin({ units: 101, decimals: 0 }, 100, share, forms)).toBeUndefined();
});

it("finds a count just where trying every one leaves one", () => {
  const number = fc.integer({ min: 0, max: 60 });
  const slope = fc.integer({ min: -1, max: 1 });
  fc.assert(
    fc.property(number, slope, number, slope, fc.integer({ min: -50, max: 200 }), (a, b, c, d, units) => {
      const forms = new Map([
        ["part", { base: a, slope: b, by: [] }],
        ["whole", { base: c, slope: d, by: [] }],
      ]);
      fc.pre(b !== 0 || d !== 0);
      // In percent without decimals. No end of what fits is beyond 12,000, which is 200 times the largest base: 10 of
      // 1 + x is 0 % from 1,999 on, without an end.
      const fits = Array.from({ length: 12_100 }, (_, x) => x).filter((x) => {
        const [part, whole] = [a + b * x, c + d * x];
        return whole > 0 && 200 * part >= (2 * units - 1) * whole && 200 * part <= (2 * units + 1) * whole;
      });
      const quotient = { numerator: [["part", 1]], denominator: [["whole", 1]] } as const;
      const found = countWithin({ units, decimals: 0 }, 100, quotient, forms)?.count;
      expect(found).toBe(fits.length === 1 ? fits[0] : undefined);
    }),
    { examples: [[10, 0, 1, 1, 0]] },
  );
});
