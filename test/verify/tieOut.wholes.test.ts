import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

/** 2,600 tickets, of which 2,210 are closed and 390 open. */
const report: FeedbackReport = {
  period: "2025-Q2",
  channels: [],
  tickets: { system: "CRM", basis: "events", asOf: "2025-06-30", open: 390, closed: 2210 },
};
const outcomes = (text: string) =>
  tieOut(text, report).entries.flatMap(({ text: number, outcome }) =>
    outcome === "classed" ? [] : [`${number} ${outcome}`],
  );

describe("tieOut of a part whose state is told behind its whole", () => {
  it.each([
    "2,210 of the 2,600 tickets had been closed.",
    "390 of the 2,600 tickets were still open.",
    "390 of the 2,600 tickets received remain open.",
    "In all, 2,210 of 2,600 tickets were closed.",
  ])("matches what is so: %s", (text) => {
    expect(outcomes(text).filter((each) => !each.endsWith(" matched"))).toEqual([]);
  });

  it.each([
    ["390 of the 2,600 tickets had been closed.", "390 unexplained"],
    ["2,210 of the 2,600 tickets were still open.", "2,210 contradicted"],
    ["2,210 of 2,600 tickets remain open.", "2,210 contradicted"],
  ])("does not match what is not: %s", (text, fault) => {
    expect(outcomes(text)).toEqual([fault, "2,600 matched"]);
  });
});
