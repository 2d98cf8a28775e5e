import { describe, expect, it } from "vitest";
import { bareText } from "../../src/tally/bareText.js";
import { tally } from "../../src/tally/tally.js";

describe("bareText", () => {
  it.each([
    ["", ""],
    [" \u200f ", ""],
    ["\u200f \u061c", ""],
    [" a b ", "a b"],
    ["\u200f هاتف \u200e", "هاتف"],
    ["\u00a0\u2067 شكوى\u200f  هاتف \u2069\u3000", "شكوى\u200f  هاتف"],
    ["a\u200f \u200f", "a"],
  ])("takes from %j what nobody sees around it", (text, bare) => {
    expect(bareText(text)).toBe(bare);
  });

  it.each([" ", "\u200f", " \u200f", "\t\u2067"])("takes time in proportion to a run of %j within a text", (run) => {
    const time = (size: number) => {
      const via = `شكوى${run.repeat(size / run.length)}هاتف`;
      const start = performance.now();
      tally([{ at: "2021-03-01", via }], { at: "at", channel: "via" });
      return performance.now() - start;
    };
    time(1000);
    // Quadratic cost would be sixteen times as much, some seconds; ten leaves room for a busy machine.
    expect(time(40_000)).toBeLessThan(10 * time(10_000) + 200);
  });
});
