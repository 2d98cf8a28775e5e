import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { receptionQuarter } from "../receptionQuarter.js";

const statusOf = (text: string) => tieOut(text, receptionQuarter).status;

describe("those asked, those who rated and those satisfied", () => {
  it.each([
    "Reception: 238 were asked.",
    "Reception: 298 people were asked.",
    "We asked 298 people about reception.",
    "Reception: 42.5% were asked.",
    "Reception: 238 ratings.",
    "Reception: 701 people rated.",
    "Reception: 701 satisfied of 298 who answered.",
    "Reception: 238 of 238 visitors were satisfied.",
    "Reception: 298 of 298 visitors replied.",
    "Reception: 238 of the 701 visitors who replied were satisfied.",
  ])("are not one another: %s", (text) => {
    expect(statusOf(text)).not.toBe("passed");
  });

  it.each([
    "At reception 701 people were asked and 298 rated.",
    "We asked 701 people about reception.",
    "Reception had 298 ratings, and 238 were satisfied (79.9%).",
    "Of 701 people asked, 298 rated reception (42.5%).",
    "Reception: 238 of 298 who answered were satisfied.",
    "Reception: 238 of 298 visitors were satisfied.",
    "Reception: 238 of the 298 visitors who replied were satisfied.",
    "Reception: 298 of 701 visitors replied.",
    "الاستقبال: 238 من أصل 298 راضون.",
    "خدمات الاستقبال: أُرسل 701 طلب تقييم.",
  ])("are each told as such: %s", (text) => {
    expect(statusOf(text)).toBe("passed");
  });
});
