import { describe, expect, it } from "vitest";
import { tellOffice } from "../officeQuarter.js";

const solved = "first-contact-resolution";

describe("what was done with the whole of a percentage", () => {
  it.each([
    "71.4% of calls were resolved at first contact, up from 66.8% in the first quarter.",
    "71.4% of calls were settled at the first contact, up from 66.8%.",
    "71.4% من المكالمات تم حلها من أول اتصال، وكانت 66.8% في الربع الأول.",
  ])("is told of what it was before, too: %s", (text) => {
    expect(tellOffice(text)).toEqual([
      `71.4% matched contacts/calls/2024-Q2/${solved}`,
      `66.8% matched contacts/calls/2024-Q1/${solved}`,
    ]);
    expect(tellOffice(text.replace("66.8", "68.6"))[1]).toMatch(/contradicted|unexplained/);
  });
});
