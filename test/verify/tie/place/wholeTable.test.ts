import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

// Calls by month 1,000, 1,200 and 900, a year before 1,250, 1,000 and 1,000: -20 %, +20 % and -10 %; from May to June -25 %.
const calls = { id: "calls", kind: "phone", counts: "call", name: { ar: "المكالمات", en: "Calls" } } as const;
const earlier: FeedbackReport = {
  period: "2024-Q2",
  channels: [{ ...calls, months: { "2024-04": 1250, "2024-05": 1000, "2024-06": 1000 } }],
};
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [{ ...calls, months: { "2025-04": 1000, "2025-05": 1200, "2025-06": 900 } }],
};
const last = (...rows: readonly string[]): readonly string[] =>
  tieOut(rows.join("\n"), report, { earlier: [earlier] })
    .entries.slice(-3)
    .map(({ text, outcome, from = [] }) => [text, outcome, ...from].join(" "));

describe("a row of changes below months in the rows of two years", () => {
  const table = ["## Calls", "", "| | June | May | April |", "|---|---|---|---|"];

  it("is by how much each month has changed from the one year to the other, in whatever order they stand", () => {
    const found = [
      "-10.0% derived contacts/calls/2025-06 contacts/calls/2024-06",
      "+20.0% derived contacts/calls/2025-05 contacts/calls/2024-05",
      "-20.0% derived contacts/calls/2025-04 contacts/calls/2024-04",
    ];
    const [now, then] = ["| 2025 | 900 | 1,200 | 1,000 |", "| 2024 | 1,000 | 1,000 | 1,250 |"];
    const change = "| Change | -10.0% | +20.0% | -20.0% |";
    expect(last(...table, now, then, change)).toEqual(found);
    expect(last(...table, then, now, change)).toEqual(found);
  });

  it("matches no change to the month before, and none of the wrong sign", () => {
    const change = "| Change | -25.0% | -20.0% | +20.0% |";
    const found = last(...table, "| 2025 | 900 | 1,200 | 1,000 |", "| 2024 | 1,000 | 1,000 | 1,250 |", change);
    expect(found.join()).not.toMatch(/matched|derived/);
  });
});
