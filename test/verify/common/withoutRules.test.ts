import { describe, expect, it } from "vitest";
import { withoutRules } from "../../../src/verify/common/withoutRules.js";

const shown = (text: string) => withoutRules(text).replaceAll(" ", "_");

describe("lines drawn in a table", () => {
  it.each([
    ["Town  Calls\n----------\nAyn  41", "Town__Calls___________\nAyn__41"],
    ["Ayn\t41\n===\nTotal\t52", "Ayn\t41____\nTotal\t52"],
    ["+---+\n| a | 1 |\n+---+\n| b | 2 |", "_____\n|_a_|_1_|______\n|_b_|_2_|"],
    ["Calls: 41\n━━━━━━\nTotal: 41", "Calls:_41_______\nTotal:_41"],
    ["Calls .... 41\n---\n---\nTotal .... 41", "Calls_...._41________\nTotal_...._41"],
  ])("are gone between its rows, and every number keeps its place: %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it("are empty around it", () => {
    expect(shown("Contacts\n---\nCalls  41\n---\nAll are of May.")).toBe(
      "Contacts\n___\nCalls__41\n___\nAll_are_of_May.",
    );
  });
});

describe("other lines of signs stay:", () => {
  it.each([
    "First document.\n\n---------\n\nSecond document.",
    "Contacts\n========\n\nWe took 41 calls.",
    "Total: 41\n-----\nCalls: 52",
    "| a | b |\n|---|---|\n| c | 1 |",
    "- first\n- second",
    "",
  ])("%s", (text) => {
    expect(withoutRules(text)).toBe(text);
  });
});

it("takes time by its length only", () => {
  const text = `Calls  41\n${"---\n".repeat(200_000)}Total  41`;
  const start = performance.now();
  expect(withoutRules(text)).toHaveLength(text.length);
  expect(performance.now() - start).toBeLessThan(2000);
});
