import { describe, expect, it } from "vitest";
import { readFigures } from "../../../src/language/readFigures.js";

const noun = (text: string): string | undefined => {
  const [reading] = readFigures(text);
  return reading && "noun" in reading ? reading.noun : undefined;
};

describe("a noun that says what another one is of", () => {
  it.each([
    "12 call centres",
    "100 email addresses",
    "20 ticket machines",
    "5 call-backs",
    "30 complaint boxes",
    "27 case officers",
    "684,200 patient episodes",
  ])("is not what is counted: %s", (text) => {
    expect(noun(text)).toBeUndefined();
  });

  it.each([
    ["6,700 user complaints", "complaint"],
    ["40 beneficiary complaints", "complaint"],
    ["50 enquiry calls", "call"],
    ["21 branch visits", "visit"],
  ])("leaves the last noun: %s", (text, last) => {
    expect(noun(text)).toBe(last);
  });

  it.each([
    ["1,200 chat sessions", "chat"],
    ["300 email messages", "email"],
    ["4,830 case files", "case"],
    ["120 call was lost", "call"],
    ["649,940 call received", "call"],
    ["1 call centre", "call"],
    ["8 hour days", "hour"],
    ["12 calls was", "call"],
  ])("is what is counted where the next word is another name of it, or none: %s", (text, counted) => {
    expect(noun(text)).toBe(counted);
  });
});
