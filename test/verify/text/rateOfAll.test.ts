import { expect, it } from "vitest";
import { checkText } from "../../../src/verify/checkText.js";

// (2,400 × 91 + 600 × 73) / 3,000 = 87.4; the plain mean is 82.
it.each([
  "91% of the 2,400 men and 73% of the 600 women asked were satisfied, or # of all 3,000 respondents.",
  "أبدى 91% من 2,400 رجل و73% من 600 امرأة رضاهم، أي # من إجمالي المشاركين البالغ عددهم 3,000 مشارك.",
])("takes the rate of all for no share of the last group: %s", (text) => {
  expect(checkText(text.replace("#", "87.4%"))).toMatchObject({ findings: [], verdict: "reconciles" });
  expect(checkText(text.replace("#", "82%")).findings.map(({ code }) => code)).toEqual(["weighted-mean-mismatch"]);
});

// 600 / 3,000 = 20 %
it("holds a share of one group to its count", () => {
  const text = "The office took 3,000 complaints and closed 600 of them, or #.";
  expect(checkText(text.replace("#", "20%")).findings).toEqual([]);
  expect(checkText(text.replace("#", "30%")).findings.map(({ code }) => code)).toEqual(["share-mismatch"]);
});
