import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const measureOf = (id: string, name: string, one: number, five: number) =>
  ({
    id,
    agency: { en: name },
    scale: { min: 1, max: 5 },
    ratings: { "1": one, "2": 20, "3": 30, "4": 40, "5": five },
    topBoxFrom: 4,
    window: "by-rating-time",
  }) as const;
const report = {
  ...townQuarter,
  satisfaction: [measureOf("line", "Phone calls", 11, 501), measureOf("desks", "Service desks", 13, 703)],
};

describe("the head of a column", () => {
  it("is the name of a channel, and of those who were asked about it", () => {
    // 11 + 20 + 30 + 40 + 501 = 602 and 13 + 20 + 30 + 40 + 703 = 806
    const page = "Satisfaction\n\nScore | Phone calls | Service desks\n1 | 11 | 13\n5 | 501 | 703\nTotal | 602 | 806";
    const { entries } = tieOut(page, report);
    expect(entries.flatMap(({ figure, outcome }) => (outcome === "classed" ? [] : [`${outcome} ${figure}`]))).toEqual([
      "matched satisfaction/line/2024-Q2/score-1",
      "matched satisfaction/desks/2024-Q2/score-1",
      "matched satisfaction/line/2024-Q2/score-5",
      "matched satisfaction/desks/2024-Q2/score-5",
      "matched satisfaction/line/2024-Q2/rated",
      "matched satisfaction/desks/2024-Q2/rated",
    ]);
  });
});
