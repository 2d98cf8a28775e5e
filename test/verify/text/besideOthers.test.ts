import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

const verdictOf = (text: string) => checkText(text).verdict;

describe("a mean of each month", () => {
  it.each([
    ["The desk closed 6,600 cases in 2.5 months, or 2,640 a month.", "reconciles"],
    ["The desk closed 6,600 cases in 2.5 months, or 2,460 a month.", "does-not-reconcile"],
    ["Over three months 700 calls came, where there are 2,800 a year.", "no-total"],
    ["In the first quarter there were 8,000 calls, or 1,600 a year.", "no-total"],
    ["في الربع الأول وردت 8,000 مكالمة، أي 1,600 مكالمة في السنة.", "no-total"],
  ])("may be of parts of one: %s", (text, verdict) => {
    expect(verdictOf(text)).toBe(verdict);
  });
});
