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
  overallSatisfaction: "counts",
  satisfaction: [measureOf("line", "Phone calls", 11, 501), measureOf("desks", "Service desks", 13, 703)],
} as const;

describe("the ratings of two", () => {
  const told = (page: string) => tieOut(page, report).entries.flatMap(({ text, outcome }) => `${text} ${outcome}`);

  it("have their total in the row of both, and no total in the row of a score", () => {
    const page = "Satisfaction\n\nScore | Phone calls | Service desks\n1 | 602 | 13\n5 | 501 | 703\nTotal | 602 | 806";
    expect(told(page).slice(0, 3).join()).not.toMatch(/602 matched/);
    // 602 + 806 = 1,408
    const rows = "Satisfaction\n\nAbout | Ratings\nPhone calls | 602\nService desks | 806\nTotal | 1,408";
    expect(told(rows).join()).toBe("602 matched,806 matched,1,408 matched");
    expect(told(rows.replace("1,408", "806")).at(-1)).not.toBe("806 matched");
  });
});

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
