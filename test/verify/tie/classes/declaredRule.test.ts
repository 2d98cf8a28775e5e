import { describe, expect, it } from "vitest";
import { tellTown } from "../tellTown.js";

describe("a target", () => {
  it.each([
    ["The target for all services is 85%.", "85%"],
    ["بلغت نسبة الرضا 75.0%، والمستهدف في خطة الوزارة 85%.", "85%"],
  ])("may be told with what it is for: %s", (text, number) => {
    expect(tellTown(text).at(-1)).toBe(`${number} classed target`);
  });

  it("is nothing that was reached", () => {
    expect(tellTown("The target was met: 85% were satisfied.").at(-1)).not.toMatch(/classed/);
  });
});
