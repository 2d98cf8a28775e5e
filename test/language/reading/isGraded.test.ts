import { describe, expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const first = (text: string) => {
  const [reading] = readFigures(text);
  return reading && "noun" in reading ? [reading.kind, reading.noun] : [reading?.kind];
};

describe("a digit behind a tier, a level, a priority", () => {
  it.each([
    "Tier 1 calls are answered by staff.",
    "Level 1 complaints",
    "Of these, priority 2 tickets were closed.",
    "Category 2 requests",
    "Class 1 complaints",
    "Grade 3 visits",
    "Type 1 calls",
    "Region 4 calls",
  ])("says which they are: %s", (text) => {
    expect(first(text)).toEqual(["ordinal"]);
  });

  it.each([
    ["At this level 3 complaints were lost.", "complaint"],
    ["Of each type 2 calls came.", "call"],
    ["Service Level 8 calls", "call"],
    ["Southern Region 6 calls", "call"],
    ["Level 120 calls", "call"],
  ])("says how many where the word is no name: %s", (text, noun) => {
    expect(first(text)).toEqual(["count", noun]);
  });

  it("parts it from the count behind it: level 3 has 444", () => {
    const numbers = readFigures("Level 1 2,664 (60%), level 3 444 (10%), Region 4 500 complaints");
    expect(numbers.flatMap((one) => ("value" in one ? [one.value] : []))).toEqual([1, 2664, 60, 3, 444, 10, 4, 500]);
  });
});
