import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { cardTables } from "../../../../src/verify/tie/page/cardTables.js";
import { pageLines } from "../../../../src/verify/tie/page/pageLines.js";

const cardsOf = (text: string) => {
  const readings = readFigures(text);
  const lines = pageLines(text, readings, new Set());
  return cardTables(text, readings, lines, [], () => "");
};

describe("a page of more lines than a call takes arguments", () => {
  const LINES = 130_000;

  it("has no cards where its lines are sentences", () => {
    expect(cardsOf("2,730 calls came.\n".repeat(LINES))).toHaveLength(0);
  });

  it("has a card for each pair of a number and its label", () => {
    expect(cardsOf("2,730\ncalls\n\n".repeat(LINES))).toHaveLength(LINES);
  });
});
