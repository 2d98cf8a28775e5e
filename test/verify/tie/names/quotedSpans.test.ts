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

describe("a name of digits alone", () => {
  const channels = [{ id: "calls", kind: "phone" as const, contact: "1950", totals: { "2025-Q1": 1000 } }];
  const part = (id: string, en: string, count: number) => ({ id, name: { en, ar: en }, count });
  const tickets = {
    basis: "events" as const,
    asOf: "2025-03-31",
    open: 60,
    closed: 940,
    breakdowns: [
      { id: "age", by: "age" as const, of: "total" as const, parts: [part("new", "0-7", 400), part("old", "8+", 600)] },
    ],
  };
  it("names a row or an item, and is no figure there", () => {
    const aged = { period: "2025-Q1", channels, tickets };
    expect(tieOut("Age\tAll tickets\n0-7\t400\n8+\t600", aged).entries.map(({ outcome }) => outcome)).toEqual([
      "classed",
      "classed",
      "matched",
      "classed",
      "matched",
    ]);
    expect(tieOut("Age\tAll tickets\n0-7\t410\n8+\t600", aged).status).toBe("failed");
  });

  it("is none of a channel's address, wherever that stands", () => {
    expect(tieOut("Phone calls: 1950", { period: "2025-Q1", channels }).counts.contradicted).toBe(0);
  });
});
