import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";

const report = {
  period: "2025-Q1",
  channels: [],
  initiatives: [{ id: "bins", title: { ar: "توزيع ٥٠٠ حاوية جديدة", en: "Route 66 resurfaced" } }],
};

const rules = (page: string) => tieOut(page, report).entries.map(({ text, outcome, rule }) => [text, outcome, rule]);

describe("the number of a title", () => {
  it("is no figure in the digits of the report", () => {
    expect(rules("ومن المبادرات توزيع ٥٠٠ حاوية جديدة.")).toEqual([["٥٠٠", "classed", "quoted"]]);
  });

  it("is none in the other digits, in which a page may be printed", () => {
    expect(rules("ومن المبادرات توزيع 500 حاوية جديدة.")).toEqual([["500", "classed", "quoted"]]);
    expect(rules("Route ٦٦ resurfaced")).toEqual([["٦٦", "classed", "quoted"]]);
  });

  it("is held where it is another number, or not all of it", () => {
    expect(rules("ومن المبادرات توزيع 501 حاوية جديدة.")).toEqual([["501", "unexplained", undefined]]);
    expect(rules("ومن المبادرات توزيع 1500 حاوية جديدة.")).toEqual([["1500", "unexplained", undefined]]);
  });
});
