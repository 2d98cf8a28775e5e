import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { waterQuarter } from "../waterQuarter.js";

const statusOf = (text: string) => tieOut(text, waterQuarter).status;

describe("a low satisfaction", () => {
  it.each([
    "Satisfaction was lowest in the customer survey, at 10%.",
    "The poor satisfaction of customers, 10%, worries us.",
    "Satisfaction in the customer survey fell to a low 10%.",
    "The worst satisfaction was in the customer survey: 10%.",
    "كان الرضا منخفضًا في استبيان العملاء، ١٠٪.",
  ])("is no share of those dissatisfied: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it.each([
    "Satisfaction was lowest in the customer survey, at 80%.",
    "كان الرضا منخفضًا في استبيان العملاء، ٨٠٪.",
    "In the customer survey 10% gave low scores.",
    "In the customer survey 10% of ratings were negative.",
    "أعطى ١٠٪ في استبيان العملاء درجات منخفضة.",
    "في استبيان العملاء كانت ١٠٪ من التقييمات سلبية.",
  ])("is told of those satisfied, and low scores are not: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});
