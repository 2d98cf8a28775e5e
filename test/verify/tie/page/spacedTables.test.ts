import { describe, expect, it } from "vitest";
import { readFigures } from "../../../../src/language/readFigures.js";
import { spacedTables } from "../../../../src/verify/tie/page/spacedTables.js";

const told = (text: string) => spacedTables(text, readFigures(text));

describe("a line of many months", () => {
  it("has one column for each, though one blank parts them", () => {
    const [table] = told("Channel  July August  September\nCalls  4,120  3,870  4,510\nE-mails  1,040  980  1,180");
    expect(table?.columns.map(({ period }) => period)).toEqual(["07", "08", "09"]);
  });

  it("takes time by its length only", () => {
    const line = "October November  ".repeat(10_000);
    const readings = readFigures(line);
    const start = performance.now();
    expect(spacedTables(line, readings)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("a cell that says there is none", () => {
  it("is a cell of its row, which ends no table", () => {
    const [table] = told(
      "Channel  July  August  September\nCalls  4,120  3,870  4,510\nVisits  1,040  980  withheld\nChats  610  590  700",
    );
    expect(table?.rows.map(({ label, cells }) => `${label} ${cells.length}`)).toEqual([
      "Calls 3",
      "Visits 2",
      "Chats 3",
    ]);
  });
});
