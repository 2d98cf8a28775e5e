import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";

/** 300 of 650 are 46.15 %; all codings are 690. */
const report = {
  period: "2025-Q1",
  channels: [],
  tickets: { open: 182, closed: 1018 },
  causes: [
    { id: "bins", name: { ar: "قلة الحاويات", en: "Too few bins" }, tickets: 300 },
    { id: "holes", name: { ar: "حفر الطرق", en: "Potholes" }, tickets: 390 },
  ],
  causeCases: 650,
  causesMultiCoded: true,
};

const last = (page: string) => {
  const { text, outcome, figure } = tieOut(page, report).entries.at(-1) ?? {};
  return [text, outcome, figure];
};

describe("what a share is said to be of", () => {
  it.each([
    "Too few bins: 300 tickets, 46.2% of 650.",
    "قلة الحاويات: 300 تذكرة، أي 46.2% من 650 تذكرة.",
    "قلة الحاويات 300 تذكرة (46.2% من أصل 650)",
    "Too few bins was the main root cause (300 tickets, 46.2% of 650).",
  ])("is the whole of that share: %s", (page) => {
    expect(last(page)).toEqual(["650", "matched", "causes/2025-Q1/cases"]);
  });

  it("is held to it", () => {
    expect(last("Too few bins: 300 tickets, 46.2% of 690.")[1]).not.toBe("matched");
    expect(last("Too few bins: 300 tickets, 46.2% of 660.")[1]).not.toBe("matched");
    expect(last("Too few bins: 300 tickets, 46.2% of 650 calls.")[1]).not.toBe("matched");
  });
});
