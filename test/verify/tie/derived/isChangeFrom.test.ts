import { describe, expect, it } from "vitest";
import type { FeedbackReport } from "../../../../src/model/FeedbackReport.js";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellTown } from "../tellTown.js";

describe("the difference between all tickets and those that are open", () => {
  it("is nothing that rose", () => {
    expect(tellTown("Tickets: 10,000 in all, 420 open. The number closed rose by 9,580.").at(-1)).not.toMatch(
      /derived|matched/,
    );
  });
});

describe("by how much a length of time or a score moved", () => {
  const quarter = (period: string, months: readonly string[], mean: number, ratings: Record<string, number>) =>
    ({
      period,
      channels: [
        { id: "calls", kind: "phone", counts: "call", months: Object.fromEntries(months.map((month) => [month, 800])) },
      ],
      tickets: {
        basis: "events",
        asOf: `${months[2]}-30`,
        open: 30,
        closed: 900,
        durations: { finalResolution: { unit: "hour", basis: "elapsed", n: 900, mean } },
      },
      satisfaction: [
        { id: "desk", agency: { ar: "المكتب", en: "Desk" }, scale: { min: 1, max: 5 }, ratings, topBoxFrom: 4 },
      ],
    }) as const satisfies FeedbackReport;
  // 400 answers: (50 + 4 × 150 + 5 × 200) / 400 = 4.125, and (100 + 4 × 150 + 5 × 150) / 400 = 3.625 before.
  const before = quarter("2024-Q2", ["2024-04", "2024-05", "2024-06"], 32, {
    "1": 100,
    "2": 0,
    "3": 0,
    "4": 150,
    "5": 150,
  });
  const now = quarter("2024-Q3", ["2024-07", "2024-08", "2024-09"], 27.2, {
    "1": 50,
    "2": 0,
    "3": 0,
    "4": 150,
    "5": 200,
  });
  const told = (text: string, number: string) => {
    const found = tieOut(text, now, { earlier: [before] }).entries.find(({ text: printed }) => printed === number);
    return [found?.outcome, found?.rule].join(" ").trim();
  };

  // 32 - 27.2 = 4.8, which is 15 % of 32; 4.125 - 3.625 = 0.5
  it("is worked out of both", () => {
    expect(told("The mean time to resolve a ticket fell by 4.8 hours, from 32 to 27.2 hours.", "4.8")).toBe(
      "derived change",
    );
    expect(told("انخفض متوسط وقت الحل من ٣٢ ساعة إلى ٢٧٫٢ ساعة، أي بمقدار ٤٫٨ ساعة.", "٤٫٨")).toBe("derived change");
    expect(told("The mean time to resolve a ticket fell from 32 to 27.2 hours, by 15%.", "15%")).toBe("derived change");
    expect(told("The mean score rose by 0.5, from 3.63 to 4.13.", "0.5")).toBe("derived change");
  });

  it("is no other number, keeps its direction and its unit", () => {
    expect(told("The mean time to resolve a ticket fell by 8.4 hours, from 32 to 27.2 hours.", "8.4")).toBe(
      "unexplained",
    );
    expect(told("The mean time to resolve a ticket rose by 4.8 hours, to 27.2 hours from 32.", "4.8")).toBe(
      "unexplained",
    );
    expect(told("The mean time to resolve a ticket fell by 4.8 days, from 32 to 27.2 hours.", "4.8")).toBe(
      "unexplained",
    );
    expect(told("The mean time to resolve a ticket fell from 32 to 27.2 hours, by 51%.", "51%")).not.toMatch(
      /derived|matched/,
    );
    expect(told("The mean score fell by 0.5, from 3.63 to 4.13.", "0.5")).toBe("unexplained");
  });
});
