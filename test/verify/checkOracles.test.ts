import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CheckOutcome } from "../../src/verify/checks/CheckOutcome.js";
import { checkBound } from "../../src/verify/checks/checkBound.js";
import { checkGrowth } from "../../src/verify/checks/checkGrowth.js";
import { checkRatio } from "../../src/verify/checks/checkRatio.js";
import { checkRollForward } from "../../src/verify/checks/checkRollForward.js";
import { checkRounded } from "../../src/verify/checks/checkRounded.js";
import { checkShare } from "../../src/verify/checks/checkShare.js";
import { checkSharesTo100 } from "../../src/verify/checks/checkSharesTo100.js";
import { checkSum } from "../../src/verify/checks/checkSum.js";

const reports = new URL("../../../shared/reports/expected.json", import.meta.url);
const xbrl = new URL("../../../shared/oracles/xbrl-summation-397.json", import.meta.url);

const read = (url: URL) => (existsSync(url) ? JSON.parse(readFileSync(url, "utf8")) : {});

function decimal(text: string) {
  const decimals = text.split(".")[1]?.length ?? 0;
  return { units: Number(text.replace(".", "")), decimals };
}

describe.skipIf(!existsSync(reports))("the checks of the report texts (needs ../shared)", () => {
  for (const [id, report] of Object.entries<ReturnType<typeof read>>(read(reports))) {
    const printed = new Map<string, { units: number; decimals: number }>();
    for (const { key, surface, value } of report.figures) {
      const thousands = /ألف|آلاف/.test(surface) && value % 1000 === 0;
      printed.set(key, thousands ? { units: value / 1000, decimals: -3 } : { units: value, decimals: 0 });
    }
    const operand = (key: string | number) =>
      typeof key === "number" ? { units: key, decimals: 0 } : (printed.get(key) ?? { units: Number.NaN, decimals: 0 });
    const operands = (keys: readonly string[]) => keys.map(operand);
    for (const check of report.checks) {
      const run = (): CheckOutcome | undefined => {
        switch (check.kind) {
          case "sum":
            return checkSum(operands(check.parts), operand(check.total));
          case "bound":
            return checkBound(operands(check.parts), check.op, operand(check.bound));
          case "round":
            return checkRounded(operand(check.claim), operand(check.actual), operand(check.to));
          case "pct":
            return checkShare(operand(check.num), operand(check.den), decimal(check.stated));
          case "ratio":
            return checkRatio(operand(check.num), operand(check.den), decimal(check.stated));
          case "growth":
            return checkGrowth(operand(check.from), operand(check.to), decimal(check.stated));
          case "pctsum":
            return checkSharesTo100(check.stated.map(decimal));
          case "rollforward":
            return checkRollForward(
              operand(check.opening),
              operand(check.received),
              operand(check.closed),
              operand(check.stated_closing),
            );
          default:
            return undefined;
        }
      };
      it.runIf(check.holds !== undefined)(`${id}: ${check.id}`, () => {
        const result = run();
        expect(result?.outcome).toBe(check.holds ? "pass" : "fail");
        const { numerator = 0, denominator = 1 } = result?.computed ?? {};
        if (check.difference_stated_minus_computed !== undefined)
          expect(result?.difference).toBe(String(check.difference_stated_minus_computed));
        if (check.margin !== undefined) expect(result?.difference).toBe(String(-check.margin));
        if (check.computed !== undefined) expect([numerator, denominator]).toEqual([check.computed, 1]);
        // The oracle's four decimals; these values are far from any half, so binary division is good enough to compare with.
        if (check.exact_4dp !== undefined) {
          expect((numerator / denominator).toFixed(4)).toBe(check.exact_4dp);
          const halfUp = (numerator / denominator).toFixed(decimal(check.stated).decimals);
          expect(halfUp).toBe(check.half_up);
          expect(Number(result?.difference)).toBeCloseTo(Number(check.stated) - Number(check.half_up), 9);
        }
        if (check.sum !== undefined) expect((numerator / denominator).toFixed(2)).toBe(check.sum);
      });
    }
  }
});

describe.skipIf(!existsSync(xbrl))("the binding cases of XBRL 2.1 summation (needs ../shared)", () => {
  const BINDING = new Set(["V-00", "V-01", "V-02", "V-03", "V-04", "V-10"]);
  for (const example of (read(xbrl).cases ?? []).filter((item: { id: string }) => BINDING.has(item.id))) {
    it(`${example.id} ${example.name}`, () => {
      const total = example.facts.find((fact: { concept: string }) => fact.concept === "A");
      const parts = example.facts.filter(
        (fact: { concept: string; context: string; unit: string }) =>
          fact.concept !== "A" && fact.context === total.context && fact.unit === total.unit,
      );
      const values = parts.map((fact: { value: string }) => decimal(fact.value));
      const result = checkSum(values, total.nil ? undefined : decimal(total.value));
      expect(result.outcome === "fail" ? "inconsistent" : "consistent").toBe(example.expected);
      expect(result.outcome === "cannot-check").toBe(parts.length === 0 || total.nil === true);
    });
  }
});

// Calculations 1.1 by hand: a figure stands for half a unit of its last digit either way, ends included, and a sum is consistent
// when the interval of the parts and that of the total meet.
describe("Calculations 1.1", () => {
  const at = (units: number, decimals: number) => ({ units, decimals });

  it("lets millions and thousands meet", () => {
    // 1.6 million is [1,550,000, 1,650,000]; 900 + 745 thousand is [1,644,000, 1,646,000].
    expect(checkSum([at(900, -3), at(745, -3)], at(16, -5)).outcome).toBe("pass-within-rounding");
    // 900 + 752 thousand is [1,651,000, 1,653,000].
    expect(checkSum([at(900, -3), at(752, -3)], at(16, -5))).toMatchObject({ outcome: "fail", difference: "-52000" });
  });

  it("lets two intervals meet at one point, both closed", () => {
    // 1 thousand is [500, 1500] and 2 thousand is [1500, 2500].
    expect(checkSum([at(1, -3)], at(2, -3)).outcome).toBe("pass-within-rounding");
    // 1.5 twice is [2.9, 3.1] and 3.2 begins at 3.15.
    expect(checkSum([at(15, 1), at(15, 1)], at(32, 1)).outcome).toBe("fail");
  });

  it("swaps the ends of what is subtracted", () => {
    // 10 + 5 - 3 thousand = 12 thousand, within 1,500 either way, and the total within 500.
    const flow = [at(10, -3), at(5, -3), at(3, -3)] as const;
    expect(checkRollForward(...flow, at(14, -3)).outcome).toBe("pass-within-rounding");
    expect(checkRollForward(...flow, at(15, -3)).outcome).toBe("fail");
  });
});
