import { describe, expect, it } from "vitest";
import { starredScores } from "../../../../src/verify/tie/page/starredScores.js";
import { tellTown } from "../tellTown.js";

describe("stars as scores", () => {
  it("counts the full ones", () => {
    expect(starredScores("• ★★★★☆ 350, ⭐️⭐️ 60")).toBe("• score 4 350, score 2 60");
    expect(starredScores("4 stars")).toBe("4 stars");
  });

  it("ties the answers in a list to the stars before or behind them", () => {
    expect(tellTown("قيّم مكتب الخدمة 1,000 مستفيد:\n• ★★★★★ 400\n• ★★★★ 350\n• ★★★: 150")).toEqual([
      "1,000 matched satisfaction/desk/2024-Q2/rated",
      "400 matched satisfaction/desk/2024-Q2/score-5",
      "350 matched satisfaction/desk/2024-Q2/score-4",
      "150 matched satisfaction/desk/2024-Q2/score-3",
    ]);
    expect(tellTown("Ratings of the service desk:\n400 ★★★★★\n350 ★★★★☆")).toEqual([
      "400 matched satisfaction/desk/2024-Q2/score-5",
      "350 matched satisfaction/desk/2024-Q2/score-4",
    ]);
  });

  it("ties them where the next score follows in the same line", () => {
    const line = "Ratings of the service desk: 5 stars 400 · 4 stars 350 · 3 stars 150 · 2 stars 60 · 1 star 40";
    expect(tellTown(line).filter((entry) => entry.includes("score"))).toEqual([
      "400 matched satisfaction/desk/2024-Q2/score-5",
      "350 matched satisfaction/desk/2024-Q2/score-4",
      "150 matched satisfaction/desk/2024-Q2/score-3",
      "60 matched satisfaction/desk/2024-Q2/score-2",
      "40 matched satisfaction/desk/2024-Q2/score-1",
    ]);
  });

  it("matches no answers to other stars", () => {
    for (const text of ["ratings of the service desk:\n• ★★★★★ 350", "ratings of the service desk:\n• ★★★★☆ 400"])
      expect(tellTown(text).join()).not.toContain("matched");
  });
});
