import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("the share of two subsets together", () => {
  it("is the sum of theirs", () => {
    expect(tellTown("Road files and water files together made up 83.0% of all tickets.")).toEqual([
      "83.0% derived sum",
    ]);
    expect(tellTown("Road files and water files together made up 85.0% of all tickets.")).toEqual([
      "85.0% contradicted sum",
    ]);
  });
});
