import { describe, expect, it } from "vitest";
import { UNITS } from "../../src/model/lists.js";
import { unitOf } from "../../src/model/unitOf.js";

describe("unitOf", () => {
  it.each([
    ["call", "contact"],
    ["chat", "contact"],
    ["ticket", "ticket"],
    ["complaint", "ticket"],
    ["enquiry", "ticket"],
    ["suggestion", "ticket"],
    ["observation", "ticket"],
    ["report", "ticket"],
    ["beneficiary", "person"],
    ["response", "response"],
    ["initiative", "initiative"],
    ["day", "day"],
    ["month", "month"],
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

  it.each([7, null, undefined])("of %s is none", (noun) => {
    const message = `unitOf needs a noun, got ${noun}`;
    // @ts-expect-error: no noun
    expect(() => unitOf(noun)).toThrow(expect.objectContaining({ code: "bad-noun", message }));
  });
});
