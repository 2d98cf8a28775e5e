import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { townQuarter } from "../townQuarter.js";

const found = (text: string) =>
  tieOut(text, townQuarter).entries.map(
    ({ text: number, outcome, figure, rule = "" }) => `${number} ${outcome} ${figure ?? rule}`,
  );

describe("a table of ratings", () => {
  it.each([
    "الدرجة\tعدد المقيّمين\n5\t400\n4\t350\n3\t150\n2\t60\n1\t40\nالمجموع\t1,000",
    "Score | Ratings\n5 | 400\n4 | 350\n3 | 150\n2 | 60\n1 | 40\nTotal | 1,000",
  ])("has the scores as its names: %s", (table) => {
    const entries = found(table);
    expect(entries.filter((each) => each.endsWith("scale"))).toHaveLength(5);
    expect(entries.filter((each) => !each.endsWith("scale"))).toEqual([
      "400 matched satisfaction/desk/2024-Q2/score-5",
      "350 matched satisfaction/desk/2024-Q2/score-4",
      "150 matched satisfaction/desk/2024-Q2/score-3",
      "60 matched satisfaction/desk/2024-Q2/score-2",
      "40 matched satisfaction/desk/2024-Q2/score-1",
      "1,000 matched satisfaction/desk/2024-Q2/rated",
    ]);
  });

  it("has no count beside another score", () => {
    const swapped = "Score | Ratings\n5 | 350\n4 | 400\n3 | 150";
    expect(found(swapped).join()).not.toMatch(/score-[45]\b(?<=matched \S+)/);
  });
});
