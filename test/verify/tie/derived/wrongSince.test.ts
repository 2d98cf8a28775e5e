import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("by how much a count moved since a period that is named", () => {
  // 12,500 / 11,000 = 1.136; requests rose by 15.0 %, 6,900 / 6,000.
  it.each([
    "The town took 12,500 phone calls, 13.6% more than in the first quarter of 2024.",
    "We took 12,500 phone calls, up 13.6% on the first quarter.",
    "وردت 12,500 مكالمة، بزيادة 13.6% مقارنة بالربع الأول.",
    "وردت 12,500 مكالمة، أي بارتفاع نسبته 13.6% عن الربع الأول.",
  ])("is that of the count: %s", (text) => {
    expect(tellTown(text)[1]).toMatch(/^13.6% (?:matched|derived)/);
    for (const wrong of ["15.0%", "12.0%", "44.7%"])
      expect(tellTown(text.replace("13.6%", wrong))[1]).toBe(
        `${wrong} contradicted contacts/calls/2024-Q2/quarter-change-percent`,
      );
  });

  it("may be of something else", () => {
    expect(tellTown("We took 12,500 calls, 44.7% more were settled than in the first quarter.")[1]).not.toContain(
      "contradicted",
    );
    expect(tellTown("We took 12,500 calls; fines were up 44.7% on the first quarter.")[1]).not.toContain(
      "contradicted",
    );
    expect(tellTown("We took 12,500 calls, up 44.7% on the first quarter of 2020.")[1]).not.toContain("contradicted");
  });
});
