import { describe, expect, it } from "vitest";
import { wrongIn } from "./wrongIn.js";

describe("a sentence with two bases of the number before it", () => {
  it.each([
    // 4,725 / 4,200 = 1.125, 4,725 / 5,000 = 0.945
    "The desk had 4,725 calls. There had been 4,200 in the quarter before, so the rise is #%; on the same quarter of 2019, with 5,000 calls, it is a fall of 5.5%.",
    "The desk had 4,725 calls. A year ago it was 4,200, so it rose by #%; two years ago it was 5,000, so it fell by 5.5%.",
  ])("is held to that number: %s", (text) => {
    expect(wrongIn(text.replace("#", "12.5"))).toEqual([]);
    expect(wrongIn(text.replace("#", "15.2")).map(([code]) => code)).toContain("growth-mismatch");
  });
});
