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

  it("takes no short word for another of its length, unless letters change their places", () => {
    // Two of five letters are others.
    expect(nearestKey("score", ["scale", "ratings"])).toBeUndefined();
    expect(nearestKey("note", ["name", "kind"])).toBeUndefined();
    // Two letters have changed places; one is replaced; two are left out; of six letters two are replaced.
    expect(nearestKey("lable", ["label"])).toBe("label");
    expect(nearestKey("scare", ["scale"])).toBe("scale");
    expect(nearestKey("cont", ["counts"])).toBe("counts");
    expect(nearestKey("mumths", ["months"])).toBe("months");
  });
});
