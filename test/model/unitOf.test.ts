import { describe, expect, it } from "vitest";
import { UNITS } from "../../src/model/lists.js";
import { unitOf } from "../../src/model/unitOf.js";
import { unitOfWord } from "../../src/model/unitOfWord.js";

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
    ["percentage-point", "percentage-point"],
  ] as const)("of %s is %s", (noun, unit) => {
    expect(unitOf(noun)).toBe(unit);
    expect(UNITS).toContain(unit);
  });

  it("of a noun of the caller's own is what it says", () => {
    expect(unitOf({ id: "visit", unit: "ticket" })).toBe("ticket");
    expect(unitOf({ id: "visit" })).toBe("contact");
  });

  it("of a misspelt noun is none: it would be a contact without a word", () => {
    const message = 'a unit needs a noun, got "complaints"';
    // @ts-expect-error: no noun of the library
    expect(() => unitOf("complaints")).toThrow(expect.objectContaining({ code: "unknown-noun", message }));
  });

  it.each([7, null, undefined])("of %s is none", (noun) => {
    const message = `a unit needs a noun, got ${noun}`;
    // @ts-expect-error: no noun
    expect(() => unitOf(noun)).toThrow(expect.objectContaining({ code: "unknown-noun", message }));
  });

  it("of a word that is only read is a contact", () => {
    expect(["call", "complaint", "request", "constructor"].map(unitOfWord)).toEqual([
      "contact",
      "ticket",
      "contact",
      "contact",
    ]);
  });
});
