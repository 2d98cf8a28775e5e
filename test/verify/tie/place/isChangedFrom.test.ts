import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

const before = "contacts/calls/2024-Q1";

describe("what something is a change on", () => {
  it.each([
    "10,000 calls - a 6.4% increase on 9,400.",
    "10,000 calls, up 6.4% on 9,400.",
    "10,000 calls - an increase of 6.4% over 9,400.",
    "10,000 calls - an increase of 600 on the 9,400 of the quarter before.",
    "10,000 مكالمة بزيادة 6.4% عن 9,400.",
    "10,000 مكالمة بزيادة نسبتها 6.4% على 9,400 مكالمة.",
  ])("is what it was before: %s", (text) => {
    expect(tellOffice(text)[2]).toBe(`9,400 matched ${before}`);
    expect(tellOffice(text.replace("9,400", "9,040"))[2]).toMatch(/contradicted|unexplained/);
  });

  it("is no level, and what came to it is none", () => {
    expect(tellOffice("Calls rose to 10,000, over 9,000 of them answered.")).toEqual([
      "10,000 matched contacts/calls/2024-Q2",
      "9,000 matched contacts/calls/2024-Q2/answered",
    ]);
    expect(tellOffice("10,000 calls - an increase of 9,400.")[1]).not.toMatch(/matched/);
  });
});
