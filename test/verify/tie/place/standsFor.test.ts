import { describe, expect, it } from "vitest";
import { standsFor } from "../../../../src/verify/tie/place/standsFor.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { springQuarter } from "../springQuarter.js";
import { tellTown } from "../tellTown.js";

describe("what a period means beside a table", () => {
  it.each([
    ["2024-06-30", "2024-Q2", ["2024-06-30", "2024-Q2"]],
    ["2024-02-29", "2024-06", ["2024-02-29", "2024-02"]],
    ["2023-12-31", "2024", ["2023-12-31", "2023"]],
    // The quarter goes on.
    ["2024-05-31", "2024-Q2", ["2024-05-31"]],
    ["2024-06-29", "2024-Q2", ["2024-06-29"]],
    ["2024-06", "2024-Q2", ["2024-06"]],
    ["2023", "2024-Q2", ["2023", "2023-Q2"]],
    ["2023", "2024", ["2023"]],
  ])("of %s in a report of %s is %j", (period, report, expected) => {
    expect(standsFor(period, report)).toEqual(expected);
  });
});

describe("what a period means where the ends of months stand side by side", () => {
  it.each([
    ["2024-06-30", 1, ["2024-06-30", "2024-06", "2024-Q2"]],
    ["2024-05-31", 1, ["2024-05-31", "2024-05"]],
    ["2024-05-30", 1, ["2024-05-30"]],
    ["2024-06-30", 3, ["2024-06-30", "2024-Q2"]],
    // No longer period than the report's is meant.
    ["2024-06-30", 6, ["2024-06-30", "2024-Q2"]],
  ] as const)("of %s, every %i months, in a report of a quarter", (period, step, expected) => {
    expect(standsFor(period, "2024-Q2", step)).toEqual(expected);
  });

  it.each([
    "Channel\t30/04/2023\t31/05/2023\t30/06/2023\nCalls\t8,140\t8,755\t9,415",
    "القناة\t30 أبريل 2023\t31 مايو 2023\t30 يونيو 2023\nالمكالمات\t8,140\t8,755\t9,415",
    "Date\tCalls\n2023-04-30\t8,140\n2023-05-31\t8,755\n2023-06-30\t9,415",
    "Channel\t30 June 2023\nCalls\t26,310",
  ])("ties the counts of each: %s", (table) => {
    const outcomes = (page: string): readonly string[] =>
      tieOut(page, springQuarter).entries.flatMap(({ outcome }) => (outcome === "classed" ? [] : [outcome]));
    expect(new Set(outcomes(table))).toEqual(new Set(["matched"]));
    const swapped = table.replace("8,140", "x").replace("8,755", "8,140").replace("x", "8,755");
    if (swapped !== table) expect(outcomes(swapped)).toEqual(["contradicted", "contradicted", "matched"]);
  });
});

describe("the tickets of a day", () => {
  it.each([
    "\tOpen\tClosed\tTotal\n30 June 2024\t420\t9,580\t10,000\n31 March 2024\t540\t8,460\t9,000",
    "الحالة\t30 يونيو 2024\t31 مارس 2024\nمفتوحة\t420\t540\nمغلقة\t9,580\t8,460\nالمجموع\t10,000\t9,000",
  ])("are those of the period that ends there: %s", (table) => {
    const found = tellTown(table);
    expect(found).toHaveLength(6);
    for (const each of found) expect(each).toMatch(/ matched tickets\/2024-Q[12]\/(?:open|closed|total)$/);
    const swapped = table.replace("420", "x").replace("540", "420").replace("x", "540");
    expect(tellTown(swapped).filter((each) => / matched .*open/.test(each))).toEqual([]);
  });

  it("may be told in a row of its own", () => {
    expect(tellTown("Closed\t9,580\nOpen on 30 June\t420")).toEqual([
      "9,580 matched tickets/2024-Q2/closed",
      "420 matched tickets/2024-Q2/open",
    ]);
    expect(tellTown("Closed\t9,580\nOpen on 30 June\t540")[1]).not.toMatch(/matched/);
  });
});
