import { describe, expect, it } from "vitest";
import { tieOut } from "../../../../src/verify/tieOut.js";
import { tellTown } from "../tellTown.js";
import { townQuarter } from "../townQuarter.js";

describe("a target", () => {
  it.each([
    ["The target for all services is 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، والمستهدف في خطة الوزارة 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، علمًا بأن المستهدف لعام 2024 هو 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، وهي دون الهدف المرسوم في عقد البرامج (85%).", "85%"],
    ["بلغت نسبة الرضا 75.0%، مقابل مستهدف يبلغ 85%.", "85%"],
    ["رضا المستفيدين عن المكتب\n75.0%\nالمستهدف بنهاية 2026: 85%", "85%"],
    ["Satisfied with the service desk\n75.0%\nTarget by the end of 2026: 85%", "85%"],
  ])("may be told with what it is for: %s", (text, number) => {
    expect(tellTown(text).at(-1)).toBe(`${number} classed target`);
  });

  it("is nothing that was reached", () => {
    expect(tellTown("The target was met: 85% were satisfied.").at(-1)).not.toMatch(/classed/);
  });
});

describe("the scores of a scale", () => {
  it.each([
    "## تقييمات المواطنين (من 1 إلى 5)",
    "750 rated the service 4 or 5.",
    "Service desk, 1-5: 1,000 ratings out of 2,500 asked.",
    "مكتب الخدمة، ١-٥: ١٬٠٠٠ تقييم.",
    "Service desk: 100 of 1,000 ratings were a 1 or a 2 (10%).",
  ])("are no figures: %s", (text) => {
    expect(tellTown(text).join()).not.toMatch(/(?<![\d,.٬])[1245١٥] /);
  });

  it("stand behind those who gave them", () => {
    const ratings = { 0: 20, 3: 30, 6: 50, 7: 150, 8: 250, 9: 200, 10: 300 };
    const desk = { id: "desk", agency: { ar: "المكتب", en: "Service desk" }, scale: { min: 0, max: 10 }, ratings };
    const text = "Service desk: 500 promoters (9-10, 50%) and 100 detractors (0-6, 10%).";
    const { entries } = tieOut(text, { ...townQuarter, satisfaction: [desk] });
    expect(entries.flatMap(({ text: number, rule }) => (rule === "scale" ? number : []))).toEqual([
      "9",
      "10",
      "0",
      "6",
    ]);
  });
});
