import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townBefore, townQuarter } from "../townQuarter.js";

const cause = (id: string, en: string, tickets: number) => ({ id, name: { en }, tickets });
const report = {
  ...townQuarter,
  causes: [cause("late", "Late answers", 700), cause("bills", "Wrong bills", 300)],
  causeCases: 1000,
};
const earlier = {
  ...townBefore,
  causes: [cause("late", "Late answers", 480), cause("bills", "Wrong bills", 320)],
  causeCases: 800,
};
const outcomes = (page: string) =>
  tieOut(page, report, { earlier: [earlier] }).entries.flatMap(({ text, outcome, figure }) =>
    outcome === "classed" ? [] : [`${text} ${outcome} ${figure}`],
  );

describe("shares behind the counts of two periods", () => {
  const PAGE = "Reason | Q2 2024 | Share | Q1 2024 | Share\nLate answers | 700 | 70% | 480 | 60%\n";

  it("are each of the period before them", () => {
    // 700 of 1,000 and 480 of 800
    expect(outcomes(PAGE)).toEqual([
      "700 matched causes/late/2024-Q2",
      "70% matched causes/late/2024-Q2/share-of-cases",
      "480 matched causes/late/2024-Q1",
      "60% matched causes/late/2024-Q1/share-of-cases",
    ]);
  });

  it("are not those of the other period", () => {
    const turned = PAGE.replace("70%", "?").replace("60%", "70%").replace("?", "60%");
    expect(outcomes(turned).filter((each) => each.includes("contradicted"))).toHaveLength(2);
  });
});
