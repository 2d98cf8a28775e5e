import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the mean of the months of a period", () => {
  // 12,500 / 3 = 4,166.7; 6,900 / 3 = 2,300, which May has, too.
  it.each([
    ["We took 12,500 calls, an average of 4,167 a month.", "4,167 derived mean"],
    ["وردت 12,500 مكالمة، بمتوسط 4,167 مكالمة في الشهر.", "4,167 derived mean"],
    ["وردت 12,500 مكالمة، بمعدل 4,167 مكالمة شهريًا.", "4,167 derived mean"],
  ])("is worked out of the count before it: %s", (text, expected) => {
    expect(tellTown(text)).toEqual(["12,500 matched contacts/calls/2024-Q2", expected]);
  });

  it.each([
    "We took 12,500 calls, an average of 4,176 a month.",
    "We took 12,500 calls, an average of 4,167 a week.",
    "وردت 12,500 مكالمة، بمتوسط 4,176 مكالمة في الشهر.",
  ])("is no other number, and of no other time: %s", (text) => {
    expect(tellTown(text).at(-1)).not.toMatch(/derived|matched/);
  });
});
