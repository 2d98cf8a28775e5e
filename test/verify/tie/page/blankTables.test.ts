import { describe, expect, it } from "vitest";
import { blankTables } from "../../../../src/verify/tie/page/blankTables.js";
import { tellTown } from "../tellTown.js";

describe("a table whose cells are parted by single blanks", () => {
  // Calls: 3,870 in May, 4,510 in June, 12,500 in the quarter.
  it("is read by its columns", () => {
    expect(tellTown("Channel April May June Total\nPhone calls 4,120 3,870 4,510 12,500")).toEqual([
      "4,120 matched contacts/calls/2024-04",
      "3,870 matched contacts/calls/2024-05",
      "4,510 matched contacts/calls/2024-06",
      "12,500 matched contacts/calls/2024-Q2",
    ]);
  });

  it.each([
    "Channel April May June Total\nPhone calls 4,120 4,510 3,870 12,500",
    "القناة أبريل مايو يونيو المجموع\nالمكالمات ٤٬١٢٠ ٤٬٥١٠ ٣٬٨٧٠ ١٢٬٥٠٠",
  ])("names months that were exchanged: %s", (text) => {
    expect(tellTown(text).map((told) => told.split(" ")[1])).toEqual([
      "matched",
      "contradicted",
      "contradicted",
      "matched",
    ]);
  });

  it("has its cells parted by tabs, each at its place", () => {
    expect(blankTables("Line of 2021\n\nChannel 2020 2021 Total\nBy phone 10 12 22\nBy post 3 4 7\nThe end.")).toBe(
      "Line of 2021\n\nChannel\t2020\t2021\tTotal\nBy phone\t10\t12\t22\nBy post\t3\t4\t7\nThe end.",
    );
  });

  it.each([
    "Channel January February\nCalls 10 12",
    "Calls in January February March.\nCalls 10 12 14",
    "Channel January February March\nCalls 10 12",
    "Channel January February March\nCalls: 10 12 14",
    "Kinds of channels we have\nCalls 10 12 14",
  ])("is no sentence, nothing of two columns, and has a cell in each: %s", (text) => {
    expect(blankTables(text)).toBe(text);
  });
});
