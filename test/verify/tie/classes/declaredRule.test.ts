import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a target", () => {
  it.each([
    ["The target for all services is 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، والمستهدف في خطة الوزارة 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، علمًا بأن المستهدف لعام 2024 هو 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، وهي دون الهدف المرسوم في عقد البرامج (85%).", "85%"],
  ])("may be told with what it is for: %s", (text, number) => {
    expect(tellTown(text).at(-1)).toBe(`${number} classed target`);
  });

  it("is nothing that was reached", () => {
    expect(tellTown("The target was met: 85% were satisfied.").at(-1)).not.toMatch(/classed/);
  });
});

describe("the scores of a scale", () => {
  it.each(["## تقييمات المواطنين (من 1 إلى 5)", "750 rated the service 4 or 5."])("are no figures: %s", (text) => {
    expect(tellTown(text).join()).not.toMatch(/\b[145] /);
  });
});
