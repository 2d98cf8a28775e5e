import { describe, expect, it } from "vitest";
import { tieOut } from "../../src/verify/tieOut.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (text: string) => tieOut(text, careQuarter).status;

describe("a number and what stands in brackets behind it", () => {
  it.each([
    ["Complaints made up 63.6% of new tickets (24,110).", "Complaints made up 63.6% of new tickets (12,066)."],
    [
      "Complaints made up 63.6% of new tickets (24,110), enquiries 31.8% (12,066) and suggestions 4.6% (1,745).",
      "Complaints made up 63.6% of new tickets (24,110), enquiries 31.8% (1,745) and suggestions 4.6% (12,066).",
    ],
    ["شكلت الشكاوى 63.6% من التذاكر الجديدة (24,110).", "شكلت الشكاوى 63.6% من التذاكر الجديدة (37,921)."],
    [
      "Hospitals scored 4.20 out of 5 (20,000 ratings); primary care centres 4.33 (8,000 ratings).",
      "Hospitals scored 4.20 out of 5 (20,000 ratings); primary care centres 4.20 (8,000 ratings).",
    ],
  ])("speak of the same part: %s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });
});

describe("a figure's own name", () => {
  it.each([
    ["Tickets per 1,000 contacts: 38.3", "Tickets per 1,000 contacts: 38.9"],
    ["عدد التذاكر لكل 1,000 عملية تواصل: 38.3", "عدد التذاكر لكل 1,000 عملية تواصل: 38.9"],
  ])("names a rate: %s", (right, wrong) => {
    expect(statusOf(right)).toBe("passed");
    expect(statusOf(wrong)).not.toBe("passed");
  });

  it("counts people, and no tickets, where it counts beneficiaries", () => {
    expect(statusOf("The platform reached 412 thousand beneficiaries.")).toBe("passed");
    expect(statusOf("The platform reached 7 thousand beneficiaries.")).not.toBe("passed");
    expect(statusOf("7,233 beneficiaries were reached.")).not.toBe("passed");
  });
});
