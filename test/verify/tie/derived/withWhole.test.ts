import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a whole that a count is told to be of", () => {
  // Of 2,500 who were asked 1,000 answered.
  it("is that of which the report has the share", () => {
    expect(tellTown("We heard from 1,000 of the 2,500 who were asked.")).toEqual([
      "1,000 matched satisfaction/desk/2024-Q2/rated",
      "2,500 matched satisfaction/desk/2024-Q2/asked",
    ]);
  });

  it("is no other whole", () => {
    for (const whole of ["2,050", "12,500"])
      expect(tellTown(`We heard from 1,000 of the ${whole} who were asked.`)[1]).not.toMatch(/matched/);
  });
});
