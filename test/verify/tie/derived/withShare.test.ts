import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";

/** 8,888 tickets: 5,000 by the gate (56.26 %), 4,444 complaints and 4,444 questions (50 % each). */
const report: FeedbackReport = {
  period: "2024-05",
  publisher: { name: { en: "Ports Office" } },
  channels: [{ id: "calls", kind: "phone", counts: "call", months: { "2024-05": 9876 } }],
  tickets: {
    open: 1357,
    closed: 7531,
    basis: "events",
    asOf: "2024-05-31",
    subsets: [{ id: "gate", name: { ar: "عبر المنفذ", en: "Filed at the gate" }, count: 5000, partOf: "tickets" }],
    breakdowns: [
      {
        id: "type",
        by: "category",
        of: "total",
        parts: [
          { id: "complaint", name: { ar: "الشكاوى", en: "Complaints" }, count: 4444 },
          { id: "question", name: { ar: "الأسئلة", en: "Questions" }, count: 4444 },
        ],
      },
    ],
  },
};

const outcomes = (page: string) =>
  tieOut(page, report).entries.map(({ text, outcome, figure }) => [text, outcome, figure]);

describe("the count and share of a part", () => {
  it.each(["Filed at the gate: 4,444 tickets, 50.00% of all tickets.", "عبر المنفذ: 4,444 تذكرة، بنسبة 50.00%."])(
    "are not those of another part that has its value: %s",
    (page) => {
      expect(tieOut(page, report).status).toBe("failed");
      expect(outcomes(page)).toContainEqual(["4,444", "contradicted", "tickets/gate/2024-05"]);
    },
  );

  it("are those of the part that is named", () => {
    expect(outcomes("Filed at the gate: 5,000 tickets, 56.26% of all tickets.").map(([, outcome]) => outcome)).toEqual([
      "matched",
      "matched",
    ]);
    expect(outcomes("Complaints: 4,444 tickets, 50.00% of all tickets.").map(([, outcome]) => outcome)).toEqual([
      "matched",
      "matched",
    ]);
  });
});
