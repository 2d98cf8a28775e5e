import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

const SCORES = [
  "400 matched satisfaction/desk/2024-Q2/score-5",
  "350 matched satisfaction/desk/2024-Q2/score-4",
  "150 matched satisfaction/desk/2024-Q2/score-3",
  "60 matched satisfaction/desk/2024-Q2/score-2",
  "40 matched satisfaction/desk/2024-Q2/score-1",
];
const ALL = "1,000 matched satisfaction/desk/2024-Q2/rated";

describe("a table of grades", () => {
  it.each([
    "الرضا\nالعدد\tالدرجة\n400\tممتاز\n350\tجيد جدًا\n150\tمتوسط\n60\tضعيف\n40\tضعيف جدًا\n1,000\tالمجموع",
    "Satisfaction\nVery satisfied | 400\nSatisfied | 350\nNeutral | 150\nDissatisfied | 60\nVery dissatisfied | 40\nTotal | 1,000",
  ])("has its rows for scores, from the best to the worst: %s", (page) => {
    expect(tellTown(page)).toEqual([...SCORES, ALL]);
  });

  it("may begin with the worst", () => {
    const rows = ["غير راضٍ إطلاقًا\t40", "غير راضٍ\t60", "محايد\t150", "راضٍ\t350", "راضٍ جدًا\t400"];
    expect(tellTown(`درجات الرضا\n${rows.join("\n")}`)).toEqual([...SCORES].reverse());
  });

  it("names its rows by scores with stars", () => {
    const rows = "Rating | Answers\n5 stars | 400\n4 stars | 350\n3 stars | 150\n2 stars | 60\n1 star | 40";
    expect(tellTown(`Satisfaction\n\n${rows}`)).toEqual(SCORES);
  });

  it("has no count beside another grade, and none where a grade is missing", () => {
    const swapped =
      "Satisfaction\nVery satisfied | 350\nSatisfied | 400\nNeutral | 150\nDissatisfied | 60\nVery dissatisfied | 40";
    expect(tellTown(swapped).filter((each) => each.includes("matched"))).toEqual(SCORES.slice(2));
    const short = "الرضا\nممتاز\t400\nجيد\t350\nمقبول\t150\nضعيف\t60";
    expect(tellTown(short).join()).not.toMatch(/(?:350|150|60) matched/);
  });
});
