import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { careQuarter } from "../careQuarter.js";

const report: FeedbackReport = {
  ...careQuarter,
  bases: [{ id: "families", name: { ar: "الأسر المقيدة", en: "Registered families" }, count: 4_600_000 }],
};
const found = (text: string) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome, rule, from = [] }) =>
    outcome === "classed" ? [] : [`${number} ${outcome} ${rule} ${from.join(" ")}`.trim()],
  );

describe("a rate on a base of the report", () => {
  it("may be that of a part of the tickets", () => {
    const rate = "derived rate tickets/category/complaint/2024-Q3 bases/families/2024-Q3";
    // 24,110 / 4,600,000 = 5.24 per 1,000
    expect(found("There were 5.2 complaints for every 1,000 registered families.")).toEqual([`5.2 ${rate}`]);
    expect(found("وردت ٥.٢ شكوى لكل ألف أسرة.")).toEqual([`٥.٢ ${rate}`]);
  });

  it("may be that of the tickets of one state", () => {
    // 37,921 / 4,600,000 = 8.24 per 1,000; 40,285 in all are 8.76.
    expect(found("There were 8.2 new tickets for every 1,000 registered families.")).toEqual([
      "8.2 derived rate tickets/2024-Q3/opened bases/families/2024-Q3",
    ]);
    expect(found("There were 8.76 tickets for every 1,000 registered families.")[0]).toBe("8.76 matched half-up");
  });

  it.each([
    "There were 5.3 complaints for every 1,000 registered families.",
    "There were 5.2 enquiries for every 1,000 registered families.",
    "There were 5.2 complaints for every registered family.",
    "There were 5.3 new tickets for every 1,000 registered families.",
    "There were 5.2 complaints for every 1,000 visitors.",
    "There were 5.2 complaints per 1,000 calls.",
  ])("is no other number, and of nothing else: %s", (text) => {
    expect(found(text)[0]).not.toMatch(/derived|matched/);
  });
});
