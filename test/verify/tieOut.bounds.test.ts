import { describe, expect, it } from "vitest";
import { assertFigure } from "../../src/testing/assertFigure.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (text: string) => tieOut(text, careQuarter).status;

// 916,502 calls, 87.14 % of all contacts.

describe("what is told as about a figure", () => {
  it.each([
    "About 917,000 calls were received.",
    "About 900,000 calls were received.",
    "Nearly 920,000 calls were received.",
    "Nearly 88% of contacts were calls.",
    "نحو 920 ألف مكالمة.",
    "قرابة 917 ألف مكالمة.",
  ])("is rounded to its last digit: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });

  it.each(["About 960,000 calls were received.", "About 910,000 calls were received.", "نحو 910 آلاف مكالمة."])(
    "is no farther off: %s",
    (text) => {
      expect(statusOf(text)).toBe("failed");
    },
  );

  it.each([
    "Nearly 880,000 calls were received.",
    "Nearly 916,000 calls were received.",
    "Nearly 960,000 calls were received.",
    "Nearly 91% of contacts were calls.",
    "قرابة 900 ألف مكالمة.",
  ])("has not reached what it is nearly, and is close to it: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it("is held so of a figure that is named", () => {
    expect(() => assertFigure("nearly 920,000 calls", careQuarter, "contacts/calls/2024-Q3")).not.toThrow();
    expect(() => assertFigure("nearly 960,000 calls", careQuarter, "contacts/calls/2024-Q3")).toThrow("nearly 960,000");
    expect(() => assertFigure("nearly 880,000 calls", careQuarter, "contacts/calls/2024-Q3")).toThrow("nearly 880,000");
  });
});
