import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { receptionQuarter } from "../receptionQuarter.js";

const statusOf = (text: string) => tieOut(text, receptionQuarter).status;

describe("a score", () => {
  it.each([
    "Reception: mean score 4.19 out of 10.",
    "Reception: 4.19/10",
    "Reception: 4.19 out of ten.",
    "Reception: 4.19 on a scale of 0 to 10.",
    "متوسط تقييم خدمات الاستقبال 4,19 من 10.",
    "خدمات الاستقبال: متوسط 4,19 من عشرة.",
    "Scores on a scale of 0 to 10: Reception 4.19.",
  ])("is none of another measure's scale: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it.each([
    "Reception: mean score 4.19 out of 5.",
    "Portal: 9.0 out of 10.",
    "Reception 4.19 out of 5, portal 9.0 out of 10.",
    "متوسط تقييم خدمات الاستقبال 4,19 من 5.",
    "Service\tScore\nReception\t4.19/5\nPortal\t9.0/10",
  ])("is one of its own: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});
