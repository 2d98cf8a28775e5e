import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../src/model/FeedbackReport.js";
import { tieOut } from "../../src/verify/tieOut.js";

const calls = { id: "calls", kind: "phone", counts: "call" } as const;

const before: FeedbackReport = {
  period: "2025-Q2",
  channels: [{ ...calls, months: { "2025-04": 2000, "2025-05": 2500, "2025-06": 2700 } }],
  tickets: {
    basis: "events",
    asOf: "2025-06-30",
    open: 600,
    closed: 4000,
    flow: { broughtForward: 500, opened: 4000, closed: 4000, reopened: 100 },
  },
};
const report: FeedbackReport = {
  period: "2025-Q3",
  channels: [{ ...calls, months: { "2025-07": 3000, "2025-08": 3200, "2025-09": 3400 } }],
  tickets: {
    basis: "events",
    asOf: "2025-09-30",
    open: 480,
    closed: 5270,
    flow: { broughtForward: 600, opened: 5000, closed: 5270, reopened: 150 },
  },
};

function outcomeOf(page: string, surface: string): string | undefined {
  return tieOut(page, report, { earlier: [before] }).entries.find(({ text }) => text === surface)?.outcome;
}

describe("a change in a row", () => {
  const flows = (opened: string, reopened: string) =>
    `Tickets\n\tQ2 2025\tQ3 2025\tChange\nOpened\t4,000\t5,000\t${opened}\nReopened\t100\t150\t${reopened}`;

  // 150 / 100 = 1.5
  it("is worked out of the two numbers before it", () => {
    expect(outcomeOf(flows("+25.0%", "+50.0%"), "+50.0%")).toBe("derived");
  });

  it("is none that they do not give", () => {
    for (const wrong of ["+20.0%", "-50.0%", "+33.3%"])
      expect(outcomeOf(flows("+25.0%", wrong), wrong)).toMatch(/contradicted|unexplained/);
  });
});

describe("a number in a sentence", () => {
  // 5,000 opened, 5,270 closed.
  it.each([
    ["opened, of which others were closed", "فُتحت خلال الربع 5,000 تذكرة أُغلقت منها 4,900.", "5,000", "matched"],
    ["of another measure", "فُتحت خلال الربع 5,270 تذكرة أُغلقت منها 4,900.", "5,270", "contradicted"],
  ])("is %s", (_, page, surface, outcome) => {
    expect(outcomeOf(page, surface)).toBe(outcome);
  });
});
