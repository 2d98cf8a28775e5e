import { expect, it } from "vitest";
import { isOtherNoun } from "../../src/model/isOtherNoun.js";

const visits = { id: "visit" };

it.each([
  ["call", "email", "contact", true],
  ["call", "call", "contact", false],
  // Contacts are calls, and calls contacts.
  ["contact", "call", "contact", false],
  ["call", "contact", "contact", false],
  // A noun of the report's own, or none.
  ["call", visits, "contact", false],
  ["call", undefined, "contact", false],
  // Of another unit, whatever is counted.
  ["complaint", "call", "contact", true],
  ["complaint", visits, "contact", true],
  ["complaint", "complaint", "contact", true],
  ["complaint", "enquiry", "ticket", true],
] as const)("%s is another noun than %j, counted in the unit %s: %s", (noun, counted, unit, isOther) => {
  expect(isOtherNoun(noun, counted, unit)).toBe(isOther);
});
