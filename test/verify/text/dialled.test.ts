import { describe, expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

describe("a number that is dialled", () => {
  // 45,000 / 30,000 is 50 % more.
  it.each([
    "Calls to 19819 reached 45,000, #% more than the 30,000 of 2022.",
    "The 1080 line took 45,000 calls, #% more than the 30,000 of 2022.",
    "ارتفعت المكالمات الواردة إلى الرقم 19819 إلى 45,000 مكالمة، بزيادة #% عن 30,000 مكالمة في 2022.",
  ])("is no count: %s", (text) => {
    const found = (percentage: string) => checkText(text.replace("#", percentage)).findings.map(({ code }) => code);
    expect(found("50")).toEqual([]);
    expect(found("60")).toEqual(["growth-mismatch"]);
  });
});
