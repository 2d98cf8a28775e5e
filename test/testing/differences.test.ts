import { describe, expect, it } from "vitest";
import { firstQuarter2021 } from "../../src/golden/firstQuarter2021.js";
import { assertFigure } from "../../src/testing/assertFigure.js";

const calls = "contacts/calls/2021-Q1";
const share = `${calls}/share-of-channels`;
const isFigure = (text: string, id: string): boolean => {
  try {
    assertFigure(text, firstQuarter2021, id);
    return true;
  } catch {
    return false;
  }
};

// 649,940 calls, 59.81 % of contacts; in February 172,872, after 287,853 in January: 114,981 fewer, 39.94 % less.
describe("a text that tells a difference, or none", () => {
  it.each([
    ["no 649,940 calls", calls],
    ["649,940 calls fewer", calls],
    ["649,940 more calls", calls],
    ["649,940 مكالمة أقل", calls],
    ["649,940 points", calls],
    ["59.81 points", share],
    ["59.81 نقطة", share],
    ["59.81% less", share],
    ["59.81% أقل", share],
  ])("is no figure that is none: %s of %s", (text, id) => {
    expect(isFigure(text, id)).toBe(false);
  });

  it.each([
    ["649,940 calls", calls],
    ["649,940 calls or more", calls],
    ["no more than 649,940 calls", calls],
    ["649,940 مكالمة أو أكثر", calls],
    ["649,940 مكالمة على الأقل", calls],
    ["59.81% of contacts", share],
    ["59.81% or more", share],
    ["114,981 calls fewer", "contacts/calls/2021-02/month-change"],
    ["114,981 مكالمة أقل", "contacts/calls/2021-02/month-change"],
    ["39.94% less", "contacts/calls/2021-02/month-change-percent"],
  ])("is the figure that it tells: %s of %s", (text, id) => {
    expect(isFigure(text, id)).toBe(true);
  });
});
