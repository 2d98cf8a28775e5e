import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const tell = (text: string) =>
  tieOut(text, careQuarter).entries.flatMap(({ text: number, outcome, figure = "" }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${figure}`.trim()],
  );

// 63.58 % of those opened were complaints, 31.82 % enquiries.
describe("shares of tickets that are called open", () => {
  it("may be of those opened, where they stand in a list", () => {
    expect(tell("تمثل الشكاوى ٦٣٫٦٪ من التذاكر المفتوحة، والاستفسارات ٣١٫٨٪.")).toEqual([
      "٦٣٫٦٪ matched tickets/category/complaint/2024-Q3/share-of-whole",
      "٣١٫٨٪ matched tickets/category/enquiry/2024-Q3/share-of-whole",
    ]);
    expect(tell("تمثل الشكاوى ٦٥٫٦٪ من التذاكر المفتوحة، والاستفسارات ٣١٫٨٪.")[0]).toMatch(/contradicted/);
  });

  it("are of no other state", () => {
    expect(tell("تمثل الشكاوى ٦٣٫٦٪ من التذاكر المغلقة، والاستفسارات ٣١٫٨٪.")[0]).not.toMatch(/matched/);
    expect(tell("Complaints were 63.6% of the calls, enquiries 31.8%.")[0]).not.toMatch(/matched/);
  });

  it.each(["في الربع", "في ٢٠٢٤", "هذا الربع"])("are of those opened %s", (time) => {
    expect(tell(`تمثل الشكاوى ٦٣٫٦٪ من التذاكر المفتوحة ${time}.`)).toEqual([
      "٦٣٫٦٪ matched tickets/category/complaint/2024-Q3/share-of-whole",
    ]);
    expect(tell(`تمثل الشكاوى ٦٨٫٦٪ من التذاكر المفتوحة ${time}.`).join()).not.toMatch(/matched/);
  });
});
