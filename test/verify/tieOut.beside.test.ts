import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";
import { busyQuarter } from "./tie/busyQuarter.js";
import { careQuarter } from "./tie/careQuarter.js";

const statusOf = (page: string, report: FeedbackReport) => tieOut(page, report).status;

describe("a number by the words beside it", () => {
  it.each([
    "ارتفع عدد المكالمات إلى (154,020) مكالمة.",
    "كان أغسطس الأعلى في عدد المكالمات بزيادة نسبتها 13.61% على يوليو.",
    "كان أغسطس الأعلى في عدد المكالمات بزيادة نسبتها 13.61% على شهر يوليو.",
  ])("is a level in brackets, or a change on a month: %s", (page) => {
    expect(statusOf(page, busyQuarter)).toBe("passed");
  });

  it.each([
    ["We carried 2,104 tickets over from the quarter before.", "passed"],
    ["We carried 2,104 open tickets over from 2023.", "passed"],
    ["We carried 1,873 tickets over from the quarter before.", "failed"],
    ["In the middle months of 2024 customers opened 37,921 tickets.", "passed"],
  ])("is what was carried over, and no year: %s", (page, status) => {
    expect(statusOf(page, careQuarter)).toBe(status);
  });

  it.each(["استقبلت الأمانة 204,884 تذكرة خلال الربع.", "The municipality recorded 204,884 tickets in the quarter."])(
    "is no number of tickets where all channels counted it: %s",
    (page) => {
      expect(statusOf(page, busyQuarter)).not.toBe("passed");
    },
  );
});
