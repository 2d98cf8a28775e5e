import { describe, expect, it } from "vitest";
import { UNITS } from "../../src/model/lists.js";
import { unitOf } from "../../src/model/unitOf.js";

describe("unitOf", () => {
  it.each([
    ["call", "contact"],
    ["chat", "contact"],
    ["enquiry", "ticket"],
    ["beneficiary", "person"],
    ["response", "response"],
    ["working-day", "day"],
    ["visit", "contact"],
    ["percentage-point", "percentage-point"],
  ])("of %s is %s", (noun, unit) => {
    expect(unitOf(noun)).toBe(unit);
    expect(UNITS).toContain(unit);
  });

  it("of a noun of the caller's own is what it says", () => {
    expect(unitOf({ id: "visit", unit: "ticket" })).toBe("ticket");
    expect(unitOf({ id: "visit" })).toBe("contact");
  });
});
