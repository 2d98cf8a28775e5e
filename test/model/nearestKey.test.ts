import { describe, expect, it } from "vitest";
import { nearestKey } from "../../src/model/nearestKey.js";

const KEYS = ["id", "kind", "name", "contact", "counts", "months", "totals"];

describe("nearestKey", () => {
  it.each([
    ["montsh", "months"],
    ["month", "months"],
    ["Months", "months"],
    ["contcat", "contact"],
    ["count", "counts"],
    ["ID", "id"],
  ])("takes %s for %s", (typed, meant) => {
    expect(nearestKey(typed, KEYS)).toBe(meant);
  });

  it("takes the first of two that are equally near", () => {
    expect(nearestKey("hat", ["cat", "bat"])).toBe("cat");
    // One letter replaced, one put in front.
    expect(nearestKey("hat", ["cat", "that"])).toBe("cat");
  });

  it("does not guess from far off, or from a single letter", () => {
    expect(nearestKey("zebra", KEYS)).toBeUndefined();
    expect(nearestKey("x", KEYS)).toBeUndefined();
    // Two of three letters are others.
    expect(nearestKey("fax", ["day"])).toBeUndefined();
    // Neither letter is where it was.
    expect(nearestKey("di", KEYS)).toBeUndefined();
    // "fr" is no "ar".
    expect(nearestKey("fr", ["ar", "en"])).toBeUndefined();
    expect(nearestKey("EN", ["ar", "en"])).toBe("en");
    expect(nearestKey("", KEYS)).toBeUndefined();
  });
});
