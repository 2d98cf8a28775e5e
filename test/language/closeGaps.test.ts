import { expect, it } from "vitest";
import { closeGaps } from "../../src/language/closeGaps.js";

const shown = (text: string) => closeGaps(text).replaceAll("\u200b", "_");

it("makes several blanks of a sentence one, at the same length", () => {
  expect(shown("We took  4,120 calls   in May.")).toBe("We took _4,120 calls __in May.");
});

it.each([
  "Health            1,308     1,101",
  "Month       Calls      Letters\n\nMay        41      12",
  "Calls          Calls\nreceived       closed\nHealth  1,308  1,101",
  "السنة     رصيد أول السنة    عرائض جديدة\n2020           1 214            3 086",
  "Requests, including\n  3,100  missed collection",
  "Channel       May    June\n-----\nCalls         410     390\n=====\nTotal         410     390",
  "Office       Name of the head       Telephone",
])("leaves the columns of a table: %s", (table) => {
  expect(closeGaps(table)).toBe(table);
});

it("leaves what stands before the first word of a line and behind the last", () => {
  expect(closeGaps("  - by phone: 41  \n")).toBe("  - by phone: 41  \n");
});
