import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { cardTables } from "../../../../src/verify/tie/page/cardTables.js";
import { pageLines } from "../../../../src/verify/tie/page/pageLines.js";
import { tellTown } from "../tellTown.js";

const cardsOf = (text: string) => {
  const readings = readFigures(text);
  const lines = pageLines(text, readings, new Set());
  return cardTables(text, readings, lines, [], () => "");
};

describe("a number above its name", () => {
  const PAGE = "12,500\ncalls (Q1 2024: 11,000; +13.6%)\n\n3,200\ne-mails (Q1 2024: 2,800; +14.3%)\n\n24,500\nin all";

  it("is named by what stands before the brackets of the line below", () => {
    expect(cardsOf(PAGE).map(({ table: { rows } }) => rows[0]?.label)).toEqual(["calls", "e-mails", "in all"]);
    expect(tellTown(PAGE)).toEqual([
      "12,500 matched contacts/calls/2024-Q2",
      "11,000 matched contacts/calls/2024-Q1",
      "+13.6% matched contacts/calls/2024-Q2/quarter-change-percent",
      "3,200 matched contacts/emails/2024-Q2",
      "2,800 matched contacts/emails/2024-Q1",
      "+14.3% matched contacts/emails/2024-Q2/quarter-change-percent",
      "24,500 matched contacts/2024-Q2",
    ]);
  });
});

describe("a page of more lines than a call takes arguments", () => {
  const LINES = 130_000;

  it("has no cards where its lines are sentences", () => {
    expect(cardsOf("2,730 calls came.\n".repeat(LINES))).toHaveLength(0);
  });

  it("has a card for each pair of a number and its label", () => {
    expect(cardsOf("2,730\ncalls\n\n".repeat(LINES))).toHaveLength(LINES);
  });
});
