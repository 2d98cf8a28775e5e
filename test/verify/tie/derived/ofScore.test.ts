import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

const TABLE =
  "Satisfaction\n\nRating | Answers | Share\n4 stars | 350 | 35%\n2 stars | 60 | 6.0%\n1 star | 40 | 4.0%\n";

describe("the share of one score", () => {
  // 350, 60 and 40 of 1,000
  it("is worked out of the count in the cell before it", () => {
    expect(tellTown(TABLE).filter((each) => each.includes("%"))).toEqual([
      "35% derived share",
      "6.0% derived share",
      "4.0% derived share",
    ]);
  });

  it("is no other score's", () => {
    expect(tellTown(TABLE.replace("6.0%", "6.1%")).join()).toMatch(/6.1% unexplained/);
    expect(tellTown(TABLE.replace("6.0%", "4.0%")).join()).toMatch(/4.0% unexplained.*4.0% derived/);
  });
});
